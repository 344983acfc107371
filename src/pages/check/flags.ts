import type { Unread } from '../../intake/load/load';
import type { Table } from '../../intake/prepared';
import { t } from '../../language/t';
import { fieldWords } from '../import/field-words';
import { linesWords, listed } from './view';

/** One thing that is odd about a file: what, in which rows where it is about rows, and on which lines. */
export interface Flag {
  /** The same after an edit. */
  id: string;
  words: string;
  rows: readonly number[];
  where: string;
}

/** What is odd about a file, each in words; what is about rows in front. */
export function flagsOf(table: Table, unread: readonly Unread[]): Flag[] {
  const where = (rows: readonly number[], n: number) => {
    if (rows.length === 0) return '';
    const lines = linesWords(table, rows, n);
    return rows.length < n ? t`${lines}, of which the first ${rows.length} are listed` : lines;
  };
  const found = table.problems.map(({ kind, words, rows, count: n }) => ({
    id: kind,
    words,
    rows,
    where: where(rows, n),
  }));
  const values = byColumn(unread).map((all) => {
    const [{ column, field, rows, count: n, examples }] = all;
    const fields = listed(all.map((one) => fieldWords(one.field)));
    const [example = ''] = examples;
    const words =
      n === 1
        ? t`One value of ${fields} could not be read and counts as blank, such as “${example}”.`
        : t`${n} values of ${fields} could not be read and count as blank, such as “${example}”.`;
    return { id: `${column ?? ''} ${field}`, words, rows, where: where(rows, n) };
  });
  const all = [...values, ...found];
  return [...all.filter(({ rows }) => rows.length > 0), ...all.filter(({ rows }) => rows.length === 0)];
}

/** One column may give several fields, and then none of them can be read. */
function byColumn(unread: readonly Unread[]): [Unread, ...Unread[]][] {
  const groups = new Map<string, [Unread, ...Unread[]]>();
  for (const one of unread) {
    const key = one.column === null ? one.field : `${one.column} ${one.rows.join()}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

import { count } from '../../language/format';
import type { Unread } from '../../intake/load/load';
import type { Table } from '../../intake/prepared';
import { fieldWords } from '../import/field-words';
import { linesWords } from './view';

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
    const listed = rows.length < n ? `, of which the first ${count(rows.length)} are listed` : '';
    return `${linesWords(table, rows, n)}${listed}`;
  };
  const found = table.problems.map(({ kind, words, rows, count: n }) => ({
    id: kind,
    words,
    rows,
    where: where(rows, n),
  }));
  const values = byColumn(unread).map((all) => {
    const [{ column, field, rows, count: n, examples }] = all;
    const fields = all.map((one) => fieldWords(one.field)).join(' and ');
    const many = n === 1 ? 'One value' : `${count(n)} values`;
    const words = `${many} of ${fields} could not be read and ${n === 1 ? 'counts' : 'count'} as blank, such as “${examples[0] ?? ''}”.`;
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

import { percent } from '../../language/format';
import type { Loaded } from '../../intake/load/load';
import type { Ledger, Table } from '../../intake/prepared';
import { t } from '../../language/t';
import { fieldWords } from '../import/field-words';

/** "812 of 1,213 (67%)" */
export function percentFilled(filled: number, total: number): string {
  return t`${filled} of ${total} (${percent(total === 0 ? 0 : filled / total)})`;
}

/**
 * The ledger as a sum that a person can check: records and blank lines of the file, less what is not a row of data, are
 * the rows loaded. `rest` says where the others went: "1 header, 2 lines above it".
 */
export function ledgerSum(ledger: Ledger): { lines: number; rest: string; loaded: number } {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const parts: [number, string][] = [
    [header, header === 1 ? t`${header} header` : t`${header} header lines`],
    [preamble, preamble === 1 ? t`${preamble} line above it` : t`${preamble} lines above it`],
    [footer, footer === 1 ? t`${footer} footer` : t`${footer} footer lines`],
    [blank, blank === 1 ? t`${blank} blank line` : t`${blank} blank lines`],
    [setAside, setAside === 1 ? t`1 set aside` : t`${setAside} set aside`],
  ];
  const rest = parts.filter(([n]) => n > 0).map(([, words]) => words);
  return { lines: records + blank, rest: rest.join(', '), loaded };
}

/** What a reader of one file should know: what is odd in it, and which values could not be read. */
export function notesOf({ problems }: Pick<Table, 'problems'>, unread: Loaded['unread']): string[] {
  const values = unread.map(({ field, count: n, rows, examples }) => {
    const [name, example, row] = [fieldWords(field), examples[0] ?? '', `${rows[0] ?? ''}`];
    return n === 1
      ? t`${n} value of ${name} could not be read and counts as blank, such as “${example}” in row ${row}.`
      : t`${n} values of ${name} could not be read and count as blank, such as “${example}” in row ${row}.`;
  });
  return [...new Set([...problems.map((problem) => problem.words), ...values])];
}

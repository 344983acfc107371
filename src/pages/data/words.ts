import { count, percent } from '../../language/format';
import type { Loaded } from '../../intake/load/load';
import type { Ledger, Table } from '../../intake/prepared';
import { fieldWords } from '../import/field-words';

/** "812 of 1,213 (67%)" */
export function percentFilled(filled: number, total: number): string {
  return `${count(filled)} of ${count(total)} (${percent(total === 0 ? 0 : filled / total)})`;
}

/**
 * The ledger as a sum that a person can check: records and blank lines of the file, less what is not a row of data, are
 * the rows loaded. `rest` says where the others went: "1 header, 2 lines above it".
 */
export function ledgerSum(ledger: Ledger): { lines: number; rest: string; loaded: number } {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const parts: [number, string, string][] = [
    [header, 'header', 'header lines'],
    [preamble, 'line above it', 'lines above it'],
    [footer, 'footer', 'footer lines'],
    [blank, 'blank line', 'blank lines'],
    [setAside, 'set aside', 'set aside'],
  ];
  const rest = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${count(n)} ${n === 1 ? one : many}`);
  return { lines: records + blank, rest: rest.join(', '), loaded };
}

/** What a reader of one file should know: what is odd in it, and which values could not be read. */
export function notesOf({ problems }: Pick<Table, 'problems'>, unread: Loaded['unread']): string[] {
  const values = unread.map(({ field, count: n, rows, examples }) => {
    const many = n === 1 ? 'value' : 'values';
    return `${count(n)} ${many} of ${fieldWords(field)} could not be read and count as blank, such as “${examples[0] ?? ''}” in row ${rows[0] ?? ''}.`;
  });
  return [...new Set([...problems.map((problem) => problem.words), ...values])];
}

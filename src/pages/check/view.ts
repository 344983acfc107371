import { columnsOf } from '../../intake/load/sources';
import { lineOfRow, rowOfAside, type Edits } from '../../intake/edits/edits';
import type { RowProblems } from '../../intake/edits/problem-rows';
import type { Mapping } from '../../intake/recognise/mapping';
import type { Table } from '../../intake/prepared';
import { invisible } from '../../intake/scan/scan-marks';
import { sayEach } from '../../language/say-each';
import { later, t } from '../../language/t';
import { fieldWords } from '../import/field-words';

/** A column of the file that the audit reads. */
export interface CheckColumn {
  column: number;
  header: string;
  /** The fields that it gives, in words; empty where the header says the same. */
  fields: string;
}

/** The columns that the engine holds, in the file's order. */
export function checkColumns(table: Pick<Table, 'columns'>, mapping: Mapping): CheckColumn[] {
  return columnsOf(mapping)
    .filter((column) => column < table.columns.length)
    .map((column) => {
      const fields = Object.entries(mapping.fields).filter(([, source]) => source.columns.includes(column));
      const words = fields.map(([field]) => fieldWords(field)).join(', ');
      const header = table.columns[column] ?? '';
      return { column, header, fields: words.toLowerCase() === header.toLowerCase() ? '' : words || t`Stage` };
    });
}

/** What names the record first, then the columns with cells that could not be read, then the others. */
export function oddFirst(
  columns: readonly CheckColumn[],
  mapping: Mapping,
  odd: ReadonlySet<number | null>,
): CheckColumn[] {
  const naming = (mapping.fields['name'] ?? mapping.fields['id'])?.columns[0];
  const rank = ({ column }: CheckColumn) => (column === naming ? 0 : odd.has(column) ? 1 : 2);
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

/** Rows to look at: those with problems and those that the user changed, ascending. */
export function rowsToCheck(
  table: Pick<Table, 'rows'>,
  problems: ReadonlyMap<number, RowProblems>,
  edits: Edits,
): number[] {
  const mended = Object.keys(edits.cells).map(Number);
  return [
    ...new Set([...problems.keys(), ...mended, ...edits.aside, ...edits.accepted, ...takenRows(table, edits)]),
  ].sort((a, b) => a - b);
}

/** The rows that records taken in became, ascending. */
export function takenRows(table: Pick<Table, 'rows'>, { taken }: Edits): number[] {
  return Object.keys(taken).map((index) => rowOfAside(table, Number(index)));
}

/** Row numbers of one page; `rows` where they are listed, else all rows of the file and those taken in. */
export function pageOf(
  table: Pick<Table, 'rows'>,
  edits: Edits,
  rows: readonly number[] | null,
  from: number,
  size: number,
) {
  if (rows) return { rows: rows.slice(from, from + size), total: rows.length };
  const taken = takenRows(table, edits);
  const own = Math.max(0, Math.min(size, table.rows - from));
  const first = Array.from({ length: own }, (_, at) => from + at + 1);
  const behind = Math.max(0, from - table.rows);
  return { rows: [...first, ...taken.slice(behind, behind + size - own)], total: table.rows + taken.length };
}

const kindWords: Readonly<Record<string, string>> = sayEach({
  'short-row': later('Too few cells'),
  'long-row': later('Too many cells'),
  quote: later('A quotation mark where none should be'),
  'open-quote': later('A quotation mark that is never closed'),
  nul: later('A NUL character'),
  'control-char': later('A control character'),
  'invisible-char': later('An invisible character'),
  'bad-encoding': later('Bytes that do not fit the encoding'),
});

/** What is wrong with a row, in words: "Amount cannot be read. Too many cells: “x” is left over." */
export function rowWords(table: Pick<Table, 'overflow'>, row: number, problems: RowProblems | undefined): string {
  if (!problems) return '';
  const fields = problems.unread.map(({ field }) => fieldWords(field));
  const unread = fields.length > 0 ? [t`${listed(fields)} cannot be read.`] : [];
  const kinds = problems.kinds.map((kind) => {
    const words = kindWords[kind] ?? kind;
    const surplus = kind === 'long-row' ? (table.overflow.get(row) ?? []) : [];
    const quoted = surplus.map((text) => t`“${text}”`).join(', ');
    return surplus.length > 0 ? t`${words}: ${quoted} left over.` : `${words}.`;
  });
  return [...unread, ...kinds].join(' ');
}

/** Characters by which a cell is known to be the odd one of its row. */
const marks: Record<string, RegExp> = {
  quote: /"/,
  'open-quote': /"/,
  nul: /\0/,
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  'control-char': /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
  'invisible-char': new RegExp(invisible.source),
};

/** True where this cell is what is wrong with the row, as far as it can be told. */
export function isOdd(problems: RowProblems | undefined, column: number, text: string): boolean {
  if (!problems) return false;
  if (problems.unread.some((one) => one.column === column)) return true;
  return problems.kinds.some((kind) => marks[kind]?.test(text));
}

/** "Lines 5, 9 and 41", the first of them where they are many. */
export function linesWords(table: Parameters<typeof lineOfRow>[0], rows: readonly number[], count: number): string {
  const few = 6;
  const lines = rows.slice(0, few).map((row) => `${lineOfRow(table, row)}`);
  const more = count - lines.length;
  const [line = ''] = lines;
  if (lines.length === 1 && more === 0) return t`Line ${line}`;
  return more > 0
    ? t`Lines ${lines.join(', ')} and ${more} more`
    : t`Lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}

/** "Amount and Closing date" */
export function listed(words: readonly string[]): string {
  return words.reduce((all, one) => (all === '' ? one : t`${all} and ${one}`), '');
}

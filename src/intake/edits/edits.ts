import type { SetAside, Table } from '../prepared';

/**
 * What the user changed about one file: plain data that is never changed itself. Rows are data rows from 1. A record
 * taken in again is the row `rowOfAside`, behind the last row of the file, whatever else is taken in.
 */
export interface Edits {
  /** Cells mended, by row and column. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, string>>>>;
  /** Rows set aside, ascending. */
  readonly aside: readonly number[];
  /** Rows that are right as they stand, ascending: their flags are settled. */
  readonly accepted: readonly number[];
  /** Records taken in again, by their index in `Table.setAside`, as cells of the table's columns. */
  readonly taken: Readonly<Record<number, readonly string[]>>;
}

export const noEdits: Edits = { cells: {}, aside: [], accepted: [], taken: {} };

/** What the verbs must know of a file. */
type Rows = Pick<Table, 'rows' | 'columns' | 'setAside'>;

/** True where the rows themselves are as the file has them; a row that was accepted is. */
export function changesRows({ cells, aside, taken }: Edits): boolean {
  return aside.length > 0 || [cells, taken].some((one) => Object.keys(one).length > 0);
}

/** True where two states of a file's edits leave the same rows, so that nothing has to be loaded again. */
export function sameRows(a: Edits, b: Edits): boolean {
  return a.cells === b.cells && a.aside === b.aside && a.taken === b.taken;
}

/** The row that a record becomes when it is taken in. */
export function rowOfAside({ rows }: Pick<Rows, 'rows'>, index: number): number {
  return rows + 1 + index;
}

/** The line of the file where a row begins, that of a record taken in too. */
export function lineOfRow(table: Pick<Table, 'rows' | 'lineOf' | 'setAside'>, row: number): number {
  return row <= table.rows ? table.lineOf(row) : (table.setAside[row - table.rows - 1]?.line ?? 0);
}

/** The header stays the header, and what the engine cannot hold stays out. */
export function canTakeIn({ part, reason }: SetAside): boolean {
  return part !== 'header' && reason !== 'too-long';
}

/** Another text in a cell; in a record that was taken in too. */
export function mendCell(edits: Edits, table: Rows, row: number, column: number, text: string): Edits {
  if (!(column in table.columns)) return edits;
  const index = row - table.rows - 1;
  const record = edits.taken[index];
  if (record) return { ...edits, taken: { ...edits.taken, [index]: record.with(column, text) } };
  if (!isRow(table, row)) return edits;
  return { ...edits, cells: { ...edits.cells, [row]: { ...edits.cells[row], [column]: text } } };
}

/** Rows out of the data; a record that was taken in goes back to where it was. */
export function setRowsAside(edits: Edits, table: Rows, rows: readonly number[]): Edits {
  const back = new Set(rows.map((row) => row - table.rows - 1));
  const taken = Object.entries(edits.taken).filter(([index]) => !back.has(Number(index)));
  const own = rows.filter((row) => isRow(table, row));
  return { ...edits, aside: merged(edits.aside, own), taken: Object.fromEntries(taken) };
}

/** Rows that the user had set aside, among the data again. */
export function putRowsBack(edits: Edits, rows: readonly number[]): Edits {
  const back = new Set(rows);
  return { ...edits, aside: edits.aside.filter((row) => !back.has(row)) };
}

/** A record that was set aside when the file was read, as the row that `cells` make; as wide as the header. */
export function takeIn(edits: Edits, table: Rows, index: number, cells: readonly string[]): Edits {
  const record = table.setAside[index];
  if (!record || !canTakeIn(record)) return edits;
  const wide = table.columns.map((_, column) => cells[column] ?? '');
  return { ...edits, taken: { ...edits.taken, [index]: wide } };
}

/** Rows that are right as they stand. */
export function acceptRows(edits: Edits, rows: readonly number[]): Edits {
  return { ...edits, accepted: merged(edits.accepted, rows) };
}

/** Their problems stand open again. */
export function reopenRows(edits: Edits, rows: readonly number[]): Edits {
  const open = new Set(rows);
  return { ...edits, accepted: edits.accepted.filter((row) => !open.has(row)) };
}

function isRow({ rows }: Pick<Rows, 'rows'>, row: number): boolean {
  return Number.isInteger(row) && row >= 1 && row <= rows;
}

function merged(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}

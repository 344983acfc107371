import type { Unread } from '../load/load';
import type { Table } from '../prepared';
import type { Edits } from './edits';

/** What is wrong with one row: kinds of problems found in the file, and columns whose cells could not be read. */
export interface RowProblems {
  kinds: string[];
  unread: { field: string; column: number | null }[];
}

/** The rows of a file with problems, by row, ascending. Where rows are very many, the first of each kind. */
export function problemRows(
  { problems }: Pick<Table, 'problems'>,
  unread: readonly Unread[],
): Map<number, RowProblems> {
  const found = new Map<number, RowProblems>();
  const at = (row: number) => {
    const known = found.get(row) ?? { kinds: [], unread: [] };
    found.set(row, known);
    return known;
  };
  for (const { kind, rows } of problems) for (const row of rows) at(row).kinds.push(kind);
  for (const { field, column, rows } of unread) for (const row of rows) at(row).unread.push({ field, column });
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** What the user made of a row: nothing yet, or one way to settle its problems. */
export type RowState = 'open' | 'mended' | 'accepted' | 'aside';

/** A row whose cells were mended is settled, unless a cell of it still cannot be read. */
export function rowState(edits: Edits, aside: ReadonlySet<number>, accepted: ReadonlySet<number>) {
  return (row: number, problems: RowProblems | undefined): RowState => {
    if (aside.has(row)) return 'aside';
    if (accepted.has(row)) return 'accepted';
    return row in edits.cells && (problems?.unread.length ?? 0) === 0 ? 'mended' : 'open';
  };
}

/** The rows of a file that nobody has settled, ascending. */
export function openRows(table: Pick<Table, 'problems'>, unread: readonly Unread[], edits: Edits): number[] {
  const state = rowState(edits, new Set(edits.aside), new Set(edits.accepted));
  const rows = [...problemRows(table, unread)];
  return rows.filter(([row, problems]) => state(row, problems) === 'open').map(([row]) => row);
}

import { count, day, inUnit } from '../../charts/format';
import type { Habit } from '../../habits';
import type { CaseRow } from '../../habits/cases';
import type { CaseColumn } from '../../habits/habit';

type Cell = string | number | null;

/** What stands in a cell of the table of cases. */
export function cellText(row: CaseRow, column: CaseColumn): string {
  const cell = rawCell(row, column);
  if (cell === null) return '';
  if (column.key === 'happened_on') return day(String(cell));
  if (typeof cell === 'number') return column.key === 'amount' ? count(cell) : inUnit(cell, column.unit ?? 'days');
  return cell;
}

/** The same as it is downloaded: exact numbers and ISO days. */
export function rawCell(row: CaseRow, { key }: CaseColumn): Cell {
  if (key === 'deal') return row.deal_name;
  if (key === 'account') return row.account_name;
  if (key === 'rep') return row.rep_name;
  return row[key];
}

/** True for columns that are read from the right. */
export function isNumber({ key }: CaseColumn): boolean {
  return key === 'amount' || key === 'value' || key === 'x';
}

/** hit, miss or unknown, in the habit's words. */
export function outcomeOf(hit: boolean | null): 'hit' | 'miss' | 'unknown' {
  return hit === null ? 'unknown' : hit ? 'hit' : 'miss';
}

/** Header and rows of the downloaded table: the outcome first, as on the page. */
export function caseCells(habit: Habit, rows: readonly CaseRow[]): { columns: string[]; rows: Cell[][] } {
  return {
    columns: ['Outcome', ...habit.columns.map((column) => column.label)],
    rows: rows.map((row) => [
      habit.outcomeWords[outcomeOf(row.hit)],
      ...habit.columns.map((column) => rawCell(row, column)),
    ]),
  };
}

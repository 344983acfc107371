import { day, inUnit } from '../../charts/format';
import type { CaseRow } from '../../habits/cases';
import type { CaseColumn } from '../../habits/habit';

/** What stands in a cell of the table of cases. */
export function cellText(row: CaseRow, column: CaseColumn): string {
  const cell = rawCell(row, column);
  if (cell === null) return '';
  if (column.key === 'happened_on') return day(String(cell));
  if (typeof cell === 'number')
    return column.key === 'amount' ? cell.toLocaleString() : inUnit(cell, column.unit ?? 'days');
  return cell;
}

/** The same as it is downloaded: exact numbers and ISO days. */
export function rawCell(row: CaseRow, { key }: CaseColumn): string | number | null {
  if (key === 'deal') return row.deal_name;
  if (key === 'account') return row.account_name;
  if (key === 'rep') return row.rep_name;
  return row[key];
}

/** True for columns that are read from the right. */
export function isNumber({ key }: CaseColumn): boolean {
  return key === 'amount' || key === 'value';
}

/** hit, miss or unknown, in the habit's words. */
export function outcomeOf(hit: boolean | null): 'hit' | 'miss' | 'unknown' {
  return hit === null ? 'unknown' : hit ? 'hit' : 'miss';
}

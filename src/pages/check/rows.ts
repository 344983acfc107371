import { array, coerce, nullable, object, string } from 'zod';
import type { Db } from '../../db/db';

/** A row of a file as the engine holds it: its cells in the order of the columns asked for. */
export interface CheckRow {
  row: number;
  cells: (string | null)[];
}

const checkRow = object({ row: coerce.number(), cells: array(nullable(string())) });

/** These rows of a file (from 1), ascending, with those that the user set aside. */
export function readRows(db: Db, no: number, columns: readonly number[], rows: readonly number[]): Promise<CheckRow[]> {
  if (rows.length === 0) return Promise.resolve([]);
  const cells = columns.map((column) => `c${column}`).join(', ');
  const places = rows.map((row) => row - 1).join(', ');
  return db.query(
    `select rowid + 1 as row, [${cells}]::varchar[] as cells from text_${no} where rowid in (${places}) order by rowid`,
    checkRow,
  );
}

import type { Db, Param } from '../db/db';
import { literal } from '../db/sql';

const batch = 2000;

/** Creates a table in place of what was there, and fills it. `columns` are name and type: `text varchar`. */
export async function fillTable(
  db: Db,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Param[])[],
): Promise<void> {
  await db.exec(`create or replace table ${name} (${columns.join(', ')});`);
  for (let at = 0; at < rows.length; at += batch) {
    const values = rows.slice(at, at + batch).map((row) => `(${row.map(literal).join(', ')})`);
    await db.exec(`insert into ${name} values ${values.join(', ')};`);
  }
}

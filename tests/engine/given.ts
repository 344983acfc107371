import { identifier, literal } from '../../src/db/sql';
import type { Db } from '../../src/db/db';
import type { Example } from '../../src/habits/example';
import { createTables } from '../../src/model/tables';
import { createViews } from '../../src/model/views';

/** The engine with exactly these rows in the canonical tables, and the model's views over them. */
export async function give(db: Db, given: Example['given'], asOf: string): Promise<void> {
  await createTables(db);
  const inserts = Object.entries(given).map(([table, rows]) => insert(table, rows));
  await db.exec([`insert into audit_day values (${literal(asOf)});`, ...inserts].join('\n'));
  await createViews(db);
}

function insert(table: string, rows: Example['given'][string]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
  if (values.length === 0) return '';
  return `insert into ${identifier(table)} (${columns.map(identifier).join(', ')}) values ${values.join(',\n')};`;
}

import { identifier, literal } from '../../src/db/sql';
import type { Db } from '../../src/db/db';
import type { Example } from '../../src/habits/example';
import { createTables } from '../../src/model/tables';
import ownText from '../../src/model/tags/own-text.sql?raw';
import { defaultSettings } from '../../src/model/team-settings';
import { createViews } from '../../src/model/views';
import { writeSettings } from '../../src/model/write-settings';

/**
 * The engine with exactly these rows in the canonical tables, and the model's views over them. Tags are given as they
 * would be found (`activity_tags`); those given are readable unless `tag_facts` are given too.
 */
export async function give(db: Db, given: Example['given'], asOf: string): Promise<void> {
  await createTables(db);
  await writeSettings(db, defaultSettings);
  await db.exec(`
    create or replace table activity_tags (activity_id varchar, tag varchar, phrase varchar, place varchar);
    create or replace table tag_facts (tag varchar, activities double, touches double, with_text double,
      computable boolean, why varchar);
    ${ownText}`);
  const inserts = Object.entries(given).map(([table, rows]) => insert(table, rows));
  await db.exec([`insert into audit_day values (${literal(asOf)});`, ...inserts].join('\n'));
  if (!given['tag_facts'])
    await db.exec('insert into tag_facts by name select distinct tag, true as computable from activity_tags');
  await createViews(db);
}

function insert(table: string, rows: Example['given'][string]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
  if (values.length === 0) return '';
  return `insert into ${identifier(table)} (${columns.map(identifier).join(', ')}) values ${values.join(',\n')};`;
}

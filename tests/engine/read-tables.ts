import { boolean, number, object, string } from 'zod';
import type { Db } from '../../src/db/db';
import { tables, type TableName } from '../../src/model/tables';
import type { Given } from '../oracle/habits/world/given';

/** The canonical rows as they stand in the engine, and the tags found. */
export async function readTables(db: Db): Promise<Given> {
  const given: Given = {};
  for (const name of Object.keys(tables) as TableName[]) {
    const columns = Object.entries(tables[name]);
    const sql = columns.map(([column]) => `${column}::varchar as ${column}`).join(', ');
    const row = object(Object.fromEntries(columns.map(([column]) => [column, string().nullable()])));
    const rows = await db.query(`select ${sql} from ${name} order by all`, row);
    given[name] = rows.map((one) =>
      Object.fromEntries(columns.map(([column, type]) => [column, typed(type, one[column] ?? null)])),
    );
  }
  const tagged = object({ activity_id: string(), tag: string() });
  given['activity_tags'] = await db.query('select activity_id, tag from activity_tags', tagged);
  given['tag_facts'] = await db.query(
    'select tag, activities::double as activities, computable from tag_facts',
    object({ tag: string(), activities: number(), computable: boolean() }),
  );
  return given;
}

function typed(type: string, text: string | null): Given[string][number][string] {
  if (text === null) return null;
  if (type === 'flag') return text === 'true';
  return type === 'money' || type === 'number' ? Number(text) : text;
}

import { object, string } from 'zod';
import type { Db } from '../../src/db/db';
import { openNodeDb } from '../../src/db/node';
import { identifier } from '../../src/db/sql';

let shared: Promise<Db> | null = null;

/** The one engine of all engine tests of a worker: booting takes longer than most tests. Call `resetEngine` before use. */
export function engine(): Promise<Db> {
  shared ??= openNodeDb();
  return shared;
}

const leftovers = `
  select 'view' as kind, view_name as name from duckdb_views() where not internal
  union all select 'table', table_name from duckdb_tables() where not internal
  union all select distinct case function_type when 'macro' then 'macro' else 'macro table' end, function_name
    from duckdb_functions() where not internal
  union all select 'type', type_name from duckdb_types() where not internal
  union all select 'sequence', sequence_name from duckdb_sequences()`;

/** The shared engine, empty: without tables, views, macros, types, sequences and variables. */
export async function resetEngine(): Promise<Db> {
  const db = await engine();
  const things = await db.query(leftovers, object({ kind: string(), name: string() }));
  const variables = await db.query(`select name from duckdb_variables()`, object({ name: string() }));
  const statements = [
    ...things.map(({ kind, name }) => `drop ${kind} if exists ${identifier(name)} cascade;`),
    ...variables.map(({ name }) => `reset variable ${identifier(name)};`),
  ];
  if (statements.length > 0) await db.exec(statements.join('\n'));
  return db;
}

import type { Db } from '../db/db';
import { columnsOf, tableNames } from './tables';
import macros from './views/01-macros.sql?raw';
import stageEntries from './views/02-stage-entries.sql?raw';

const sql = import.meta.glob<string>('./views/*.sql', { query: '?raw', import: 'default', eager: true });

/** The steps that the build needs before its tables are full. */
export const viewSteps = { macros, stageEntries };

/**
 * Creates the views over the canonical tables, and the tables that are derived from them alone (`stage_entries`,
 * `touch_rows`, `coverage`). To be called again when rows of the canonical tables have changed.
 */
export async function createViews(db: Db): Promise<void> {
  for (const path of Object.keys(sql).sort()) await db.exec(sql[path] ?? '');
  await db.exec(coverageSql());
}

// What says that something is not known counts as not filled.
const fillers: Record<string, string> = { source_kind: 'unknown', loss_kind: 'blank', pipeline: '' };

function coverageSql(): string {
  const inner = tableNames
    .filter((table) => table !== 'unmatched' && table !== 'left_out')
    .map((table) => {
      const columns = columnsOf(table).filter((column) => column !== 'source_file' && column !== 'source_row');
      const cells = columns.map((column) => {
        const filler = fillers[column];
        const value = filler === undefined ? column : `nullif(${column}, '${filler}')`;
        return `{ 'column_name': '${column}', 'filled': count(${value})::double, 'total': count(*)::double }`;
      });
      return `select '${table}' as table_name, unnest([${cells.join(', ')}], recursive := true) from ${table}`;
    });
  return `create or replace table coverage as ${inner.join(' union all ')};`;
}

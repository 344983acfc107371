import { number, object, string } from 'zod';
import type { Db } from '../db/db';

/** How many rows of a table have a value in a column. */
export interface Filled {
  table: string;
  column: string;
  filled: number;
  total: number;
}

const row = object({ table: string(), column: string(), filled: number(), total: number() });

/** Every column of every table that holds rows, the fullest first within its table. */
export function readCoverage(db: Db): Promise<Filled[]> {
  return db.query(
    `select table_name as "table", column_name as "column", filled::double as filled, total::double as total
     from coverage where total > 0 order by table_name, filled / total desc, column_name`,
    row,
  );
}

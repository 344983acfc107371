import { coerce, object, string } from 'zod';
import type { Db } from '../../db/db';

/** Cells that look alike: their shape, how many, and one of them. Every digit is a 9, but for the 0 of `0.5`. */
export interface Shape {
  shape: string;
  count: number;
  example: string;
}

const row = object({ shape: string(), count: coerce.number(), example: string() });
const nines = `translate(left(cell, 80), '012345678', '999999999')`;
const shapeOf = `case when regexp_matches(cell, '^[^0-9]*0[.,]') then regexp_replace(${nines}, '9', '0') else ${nines} end`;
/** A column of free text has no shapes worth knowing beyond these. */
const MOST = 2000;

/** The shapes of the first filled cells: enough to guess by, never to decide by. */
export function headShapes(db: Db, table: string, text: string): Promise<Shape[]> {
  return db.query(
    `select ${shapeOf} as shape, count(*)::double as count, min(cell) as example
     from (select ${text} as cell from ${table} where ${text} is not null limit 2000)
     group by all order by count desc, shape limit ${MOST}`,
    row,
  );
}

/** The shapes of all filled cells, the most frequent first. */
export function allShapes(db: Db, table: string, text: string): Promise<Shape[]> {
  return db.query(
    `select ${shapeOf} as shape, sum(cells)::double as count, min(cell) as example
     from (select ${text} as cell, count(*) as cells from ${table} where ${text} is not null group by all)
     group by all order by count desc, shape limit ${MOST}`,
    row,
  );
}

const wordRow = object({ word: string() });

/** The different filled cells, the most frequent first: all of them where they are few. */
export async function words(db: Db, table: string, text: string): Promise<string[]> {
  const rows = await db.query(
    `select ${text} as word from ${table} where ${text} is not null group by all order by count(*) desc, word limit 200`,
    wordRow,
  );
  return rows.map(({ word }) => word);
}

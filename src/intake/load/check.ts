import { coerce, nullable, number, object } from 'zod';
import type { Db } from '../../db/db';
import { rowsKept } from '../problem';

/** What reading a column gave. */
export interface Check {
  /** Filled cells that gave nothing. */
  unread: number;
  /** Milliseconds since 1970 for moments, the value for numbers; null where nothing was read. */
  least: number | null;
  most: number | null;
  /** True where every moment is at midnight: days, whatever clock they carry. */
  midnight: boolean;
}

const row = object({
  unread: coerce.number(),
  least: nullable(number()),
  most: nullable(number()),
  midnight: coerce.boolean(),
});

/**
 * Reads all cells of a column and counts; `value` is SQL for a timestamp or a number. `few` where `text` is a column of
 * few different cells: each is read once.
 */
export async function check(
  db: Db,
  raw: string,
  text: string,
  value: string,
  isMoment: boolean,
  few = false,
): Promise<Check> {
  const as = (sql: string) => (isMoment ? `epoch_ms(${sql})::double` : `${sql}::double`);
  const midnight = isMoment ? `coalesce(bool_and(epoch_us(value) % 86400000000 = 0), true)` : 'false';
  const cells = few ? `select ${text}, count(*) as cells from ${raw} group by all` : `select *, 1 as cells from ${raw}`;
  const rows = await db.query(
    `select coalesce(sum(cells) filter (cell is not null and value is null), 0)::double as unread, ${as('min(value)')} as least, ${as('max(value)')} as most,
            ${midnight} as midnight
     from (select ${text} as cell, ${value} as value, cells from (${cells}))`,
    row,
  );
  return rows[0] ?? { unread: 0, least: null, most: null, midnight: true };
}

const placeRow = object({ row: coerce.number(), cell: coerce.string() });

/** The first cells that gave nothing: data rows from 1, and what stands there. */
export async function unreadPlaces(
  db: Db,
  raw: string,
  text: string,
  value: string,
): Promise<{ rows: number[]; examples: string[] }> {
  const places = await db.query(
    `select rowid + 1 as row, left(${text}, 80) as cell from ${raw}
     where ${text} is not null and (${value}) is null order by rowid limit ${rowsKept}`,
    placeRow,
  );
  return { rows: places.map((one) => one.row), examples: [...new Set(places.map((one) => one.cell))].slice(0, 5) };
}

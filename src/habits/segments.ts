import { enum as oneOf, object, string } from 'zod';
import type { Db } from '../db/db';
import sql from './segments.sql?raw';
import { segmentFields } from './settings';

const row = object({ field: oneOf(segmentFields), value: string() });

/** A field and a value that the audit can be narrowed down to. */
export type SegmentValue = ReturnType<typeof row.parse>;

/** The fields with 2 to 60 values, each value's commonest first. */
export function readSegments(db: Db): Promise<SegmentValue[]> {
  return db.query(sql, row);
}

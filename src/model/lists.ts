import { nullable, number, object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';

const unmatchedRow = object({ source_file: nullable(string()), source_row: nullable(number()), text: string() });
const duplicateRow = object({
  id: nullable(string()),
  file_no: number(),
  source_row: number(),
  kept_file_no: nullable(number()),
  kept_row: nullable(number()),
});

export type UnmatchedRow = Infer<typeof unmatchedRow>;
/** A row that does not count, and the row that counts instead: none where a whole file does, or nothing. */
export type DuplicateRow = Infer<typeof duplicateRow>;

/** The cells of one join that lead nowhere, in the order of the files; all of them where no limit is given. */
export function readUnmatched(db: Db, join: string, name: string, limit: number | null): Promise<UnmatchedRow[]> {
  return db.query(
    `select source_file, source_row::double as source_row, text from unmatched
      where join_name = ? and object = ?
      order by source_file, unmatched.source_row, text ${limit === null ? '' : `limit ${limit}`}`,
    unmatchedRow,
    [join, name],
  );
}

/** The rows of one kind that do not count, in the order of the files; all of them where no limit is given. */
export function readDuplicates(db: Db, kind: string, name: string, limit: number | null): Promise<DuplicateRow[]> {
  return db.query(
    `select id, file_no::double as file_no, source_row::double as source_row, kept_file_no::double as kept_file_no,
      kept_row::double as kept_row
      from duplicates
      where kind = ? and object = ?
      order by duplicates.file_no, duplicates.source_row ${limit === null ? '' : `limit ${limit}`}`,
    duplicateRow,
    [kind, name],
  );
}

import { number, object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';
import type { Case } from './case';

/** The row of a file that a record was read from: the file's name, and the row from 1. */
export interface SourceRow {
  file: string;
  row: number;
}

const tables: Record<string, { table: string; key: string }> = {
  deal: { table: 'deals', key: 'deal_id' },
  account: { table: 'accounts', key: 'account_id' },
  contact: { table: 'contacts', key: 'contact_id' },
  lead: { table: 'leads', key: 'lead_id' },
  activity: { table: 'activities', key: 'activity_id' },
};
const found = object({ file: string(), row: number() });

/** Whether a case is of something that stands in a row of a file: a deal, an account, a contact, a lead, an activity. */
export function hasRow({ subject_kind }: Pick<Case, 'subject_kind'>): boolean {
  return subject_kind in tables;
}

/** The row that a case's subject was read from; null where it stands in none, as an account that only deals name. */
export async function readSourceRow(
  db: Db,
  { subject_kind, subject_id }: Pick<Case, 'subject_kind' | 'subject_id'>,
): Promise<SourceRow | null> {
  const place = tables[subject_kind];
  if (!place) return null;
  const [first] = await db.query(
    `select source_file as file, source_row::double as row from ${identifier(place.table)}
     where ${identifier(place.key)} = ? and source_file is not null and source_row is not null limit 1`,
    found,
    [subject_id],
  );
  return first ?? null;
}

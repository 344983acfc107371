import { object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';
import amongSql from './among.sql?raw';
import searchSql from './search.sql?raw';

const row = object({ account_id: string(), account_name: string() });

export type FoundAccount = Infer<typeof row>;

/** Accounts whose names hold all the words, whatever their case and accents; twenty at most, the best first. */
export function searchAccounts(db: Db, words: readonly string[]): Promise<FoundAccount[]> {
  return words.length === 0 ? Promise.resolve([]) : db.query(searchSql, row, [words.join(' ')]);
}

/** Accounts of these names, twenty at most. */
export function accountsCalled(db: Db, names: readonly string[]): Promise<FoundAccount[]> {
  return names.length === 0 ? Promise.resolve([]) : db.query(amongSql, row, [names.join('\x1f')]);
}

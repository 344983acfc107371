import type { Db } from '../db/db';
import { readCases, type CaseRow } from '../habits/cases';
import type { HabitResult } from '../habits/result';
import type { AuditSettings } from '../habits/settings';
import { Recoder } from './plain';

/** What is written of an audit to be shared. */
export interface Audit {
  db: Db;
  results: readonly HabitResult[];
  settings: AuditSettings;
  files: readonly unknown[];
}

/** Results and cases at the look that the audit has, as the pages show them; no id of the files is in it. */
export async function writeShared({ db, results, settings, files }: Audit, masked: boolean): Promise<unknown> {
  const cases: Record<string, CaseRow[]> = {};
  const all = { rep: settings.rep, outcome: null, search: '', sort: null, offset: 0, limit: 10_000_000 };
  for (const { id, kind } of results) {
    if (kind === 'computed') cases[id] = (await readCases(db, id, all)).rows;
  }
  const { asOf, windowDays } = settings;
  return new Recoder().write({ asOf, windowDays, files: files.length, masked, results, cases });
}

import type { Db } from './db/db';
import { auditAll, type AuditSettings } from './habits/audit';
import { inTurn } from './habits/in-turn';
import { readPast } from './habits/past';
import type { HabitResult } from './habits/result';
import { readSegments, type SegmentValue } from './habits/segments';
import { buildModel, type ModelInfo } from './model/build';
import type { DuplicateChoices } from './model/duplicates';
import type { Meanings } from './model/meanings/types';
import { noChoices, tellTags, type TagChoices } from './model/tags/tell-tags';
import { defaultSettings, type TeamSettings } from './model/team-settings';
import { writeSettings } from './model/write-settings';
import type { ImportFile } from './pipeline';

/** The canonical tables, as the user's meanings and settings have them. */
export function establish(
  db: Db,
  meanings: Meanings,
  files: readonly ImportFile[],
  settings: TeamSettings = defaultSettings,
  duplicates: DuplicateChoices = {},
  tags: TagChoices = noChoices,
): Promise<ModelInfo> {
  const used = files.filter((file) => file.used);
  const latest = Math.max(...used.map((file) => file.table.lastModified));
  const days = used.map(({ no, table }) => ({ no, day: isoDay(table.lastModified) }));
  return buildModel(db, meanings, { lastModified: isoDay(latest), fileDays: days, duplicates, settings, tags });
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Every habit, at one look. What needs no other tables may have changed since those were built: settings, and tags. */
export async function audit(
  db: Db,
  look: AuditSettings,
  changed: TeamSettings | null = null,
  retag: { tags: TagChoices; held: TagChoices } | null = null,
): Promise<HabitResult[]> {
  if (changed) await inTurn(db, () => writeSettings(db, changed));
  if (retag) await inTurn(db, () => tellTags(db, retag.tags, retag.held));
  return auditAll(db, look);
}

/** What the audit can be narrowed down to. */
export function segmentsOf(db: Db): Promise<SegmentValue[]> {
  return readSegments(db);
}

/** The same results with trends of what is judged at a day; null where nobody wants them any more. */
export async function withPast(
  db: Db,
  settings: AuditSettings,
  results: readonly HabitResult[],
  isWanted: () => boolean,
): Promise<HabitResult[] | null> {
  const past = await readPast(db, settings, results, isWanted);
  // The bench waits for this: behind it the engine rests.
  if (past) performance.mark('rainmaker:settled');
  return past;
}

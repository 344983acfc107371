import type { Db } from '../db/db';
import { literal } from '../db/sql';
import type { Habit } from './index';

/** What a case may be narrowed down by beside its rep: each the value that it must have. */
export const segmentFields = ['team', 'industry', 'region', 'tier', 'deal_kind', 'source_kind', 'pipeline'] as const;
export type SegmentField = (typeof segmentFields)[number];
export type Segment = Readonly<Partial<Record<SegmentField, string>>>;

/** How the audit looks at the model; what `thresholds` leaves out takes the habit's default. */
export interface AuditSettings {
  /** ISO day. */
  asOf: string;
  windowDays: number;
  /** By habit id, then by the threshold's name. */
  thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A person_id, or null for the whole team. */
  rep: string | null;
  /** Absent for everything. */
  segment?: Segment;
  /** By habit id, the case_ids that the user leaves out of the number; absent for none. */
  leftOut?: Readonly<Record<string, readonly string[]>>;
}

/** The cases of a habit that the user leaves out of its number, in an order of their own. */
export function leftOutOf({ id }: Habit, { leftOut }: Pick<AuditSettings, 'leftOut'>): string[] {
  return (leftOut?.[id] ?? []).toSorted();
}

/** A habit's thresholds as they are in force, each within its bounds; shares keep their digits, the rest are whole. */
export function thresholdsOf(habit: Habit, settings: Pick<AuditSettings, 'thresholds'>): Record<string, number> {
  const chosen = settings.thresholds[habit.id] ?? {};
  return Object.fromEntries(
    Object.entries(habit.thresholds).map(([name, { value, min, max, unit }]) => {
      const asked = chosen[name] ?? value;
      const exact = unit === 'share' || unit === 'times' ? asked : Math.round(asked);
      return [name, Math.min(max, Math.max(min, exact))];
    }),
  );
}

/** How many days back a recent habit's cases lie at most; the window's days for any other. */
export function reachOf(habit: Habit, settings: Pick<AuditSettings, 'thresholds' | 'windowDays'>): number {
  const { judged, reach = settings.windowDays } = habit;
  if (judged !== 'recent') return settings.windowDays;
  return typeof reach === 'number' ? reach : (thresholdsOf(habit, settings)[reach] ?? settings.windowDays);
}

/** Sets the variables that every query reads. Throws a RangeError for a day or a window that is none. */
export async function setLook(db: Db, { asOf, windowDays, rep, segment = {} }: AuditSettings): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new RangeError(`As of must be an ISO day, not "${asOf}"`);
  if (!Number.isInteger(windowDays) || windowDays < 1) throw new RangeError('The window must be whole days');
  const segments = segmentFields.map(
    (field) => `set variable only_${field} = ${literal(segment[field] ?? null)}::varchar;`,
  );
  await db.exec(`
    set variable as_of = ${literal(asOf)}::date;
    set variable window_days = ${literal(windowDays)}::integer;
    set variable rep = ${literal(rep)}::varchar;
    ${segments.join('\n')}`);
}

/** Sets a habit's thresholds under their own names. */
export async function setThresholds(db: Db, thresholds: Readonly<Record<string, number>>): Promise<void> {
  const statements = Object.entries(thresholds).map(([name, value]) => `set variable ${name} = ${literal(value)};`);
  if (statements.length > 0) await db.exec(statements.join('\n'));
}

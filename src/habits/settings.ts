import type { Db } from '../db/db';
import { literal } from '../db/sql';
import type { Habit } from './index';

/** How the audit looks at the model; what `thresholds` leaves out takes the habit's default. */
export interface AuditSettings {
  /** ISO day. */
  asOf: string;
  windowDays: number;
  /** By habit id, then by the threshold's name. */
  thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A person_id, or null for the whole team. */
  rep: string | null;
}

/** A habit's thresholds as they are in force, each within its bounds. */
export function thresholdsOf(habit: Habit, settings: AuditSettings): Record<string, number> {
  const chosen = settings.thresholds[habit.id] ?? {};
  const within = ([name, { value, min, max }]: [string, { value: number; min: number; max: number }]) =>
    [name, Math.min(max, Math.max(min, Math.round(chosen[name] ?? value)))] as const;
  return Object.fromEntries(Object.entries(habit.thresholds).map(within));
}

/** Sets the variables that every query reads. Throws a RangeError for a day or a window that is none. */
export async function setLook(db: Db, { asOf, windowDays, rep }: AuditSettings): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new RangeError(`As of must be an ISO day, not "${asOf}"`);
  if (!Number.isInteger(windowDays) || windowDays < 1) throw new RangeError('The window must be whole days');
  await db.exec(`
    set variable as_of = ${literal(asOf)}::date;
    set variable window_days = ${literal(windowDays)}::integer;
    set variable rep = ${literal(rep)}::varchar;`);
}

/** Sets a habit's thresholds under their own names. */
export async function setThresholds(db: Db, thresholds: Readonly<Record<string, number>>): Promise<void> {
  const statements = Object.entries(thresholds).map(([name, value]) => `set variable ${name} = ${literal(value)};`);
  if (statements.length > 0) await db.exec(statements.join('\n'));
}

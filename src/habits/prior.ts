import { boolean, object } from 'zod';
import type { Db } from '../db/db';
import type { CaseTables } from './case-tables';
import type { Habit } from './index';
import { addDays } from './periods';
import { sharedBy } from './prelude';
import { leftOutOf, reachOf, setLook, setThresholds, thresholdsOf, type AuditSettings } from './settings';
import type { Way } from './way';

/** The day from which the period before is looked at: it ends where the window begins. */
export function priorDay({ asOf, windowDays }: Pick<AuditSettings, 'asOf' | 'windowDays'>): string {
  return addDays(asOf, -windowDays);
}

/** True where the cases of the period before are others than those of the period: none is judged twice. */
export function isDisjoint(habit: Habit, settings: AuditSettings): boolean {
  const { judged, youngest = 0 } = habit;
  return judged === 'window' || (judged === 'recent' && reachOf(habit, settings) <= settings.windowDays + youngest);
}

/** True where a number is set beside the same of the period before: it has cases enough, and none of them is judged twice. */
function hasPrior(habit: Habit, settings: AuditSettings): boolean {
  const { counts, weighted, measure } = habit;
  return !counts && !weighted && measures.has(measure) && isDisjoint(habit, settings);
}

/**
 * True where the files reach back far enough to judge the cases of the period before: for a habit by customers, as long as
 * somebody stays one before that period begins.
 */
export async function isPriorKnown(db: Db, habit: Habit, settings: AuditSettings): Promise<boolean> {
  if (!hasPrior(habit, settings)) return false;
  if (!habit.byCustomers) return true;
  const [row] = await db.query(
    `select coalesce(min(closed_on) <= getvariable('as_of')::date - 2 * getvariable('window_days')::integer
       - coalesce(getvariable('customer_days'), 1095), false) as is_known
     from decided where outcome = 'won'`,
    object({ is_known: boolean() }),
  );
  return row?.is_known ?? false;
}

const measures: ReadonlySet<Habit['measure']> = new Set(['share', 'contrast', 'median', 'ratio']);

/**
 * Makes the cases of the period before for every habit that is set beside it, and for those whose cases they read. The
 * look is then that of the period before: to be set again.
 */
export async function makePrior(
  db: Db,
  ways: readonly Way[],
  settings: AuditSettings,
  tables: CaseTables,
): Promise<void> {
  const look = { ...settings, asOf: priorDay(settings) };
  const own = ways.filter(({ habit }) => hasPrior(habit, settings));
  const read = new Set(own.flatMap(({ habit }) => habit.dependsOn ?? []));
  const wanted = ways.filter((way) => own.includes(way) || read.has(way.habit.id));
  const leftOut = (way: Way) => leftOutOf(way.habit, settings);
  const markOf = (way: Way) => [look.asOf, look.windowDays, way.id, allThresholds(wanted, settings), leftOut(way)];
  if (wanted.every((way) => tables.hasPrior(way.habit, markOf(way)))) return;
  await setLook(db, look);
  await tables.prepare(sharedBy(wanted.map(({ sql }) => sql)), [look.asOf, look.windowDays]);
  for (const way of wanted) {
    await setThresholds(db, thresholdsOf(way.habit, settings));
    await tables.makePrior(way.habit, way.sql, markOf(way), leftOut(way));
  }
}

// A changed threshold of any of them makes all anew: it is rare, and which reads which need not be known.
function allThresholds(ways: readonly Way[], settings: AuditSettings): unknown[] {
  return ways.map(({ habit }) => thresholdsOf(habit, settings));
}

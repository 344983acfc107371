import type { Db } from '../db/db';
import type { CaseTables } from './case-tables';
import type { Habit } from './index';
import { addDays } from './periods';
import { preludeSql } from './prelude';
import { reachOf, setLook, setThresholds, thresholdsOf, type AuditSettings } from './settings';
import { isTested } from './strata';
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

/**
 * Makes the cases of the period before for every habit that may give a finding, and for those whose cases they read. The
 * look is then that of the period before: to be set again.
 */
export async function makePrior(
  db: Db,
  ways: readonly Way[],
  settings: AuditSettings,
  tables: CaseTables,
): Promise<void> {
  const look = { ...settings, asOf: priorDay(settings) };
  const tested = ways.filter(({ habit }) => isTested(habit) && isDisjoint(habit, settings));
  const read = new Set(tested.flatMap(({ habit }) => habit.dependsOn ?? []));
  const wanted = ways.filter((way) => tested.includes(way) || read.has(way.habit.id));
  const markOf = (way: Way) => [look.asOf, look.windowDays, way.id, allThresholds(wanted, settings)];
  if (wanted.every((way) => tables.hasPrior(way.habit, markOf(way)))) return;
  await setLook(db, look);
  await tables.prepare(preludeSql, [look.asOf, look.windowDays]);
  for (const way of wanted) {
    await setThresholds(db, thresholdsOf(way.habit, settings));
    await tables.makePrior(way.habit, way.sql, markOf(way));
  }
}

// A changed threshold of any of them makes all anew: it is rare, and which reads which need not be known.
function allThresholds(ways: readonly Way[], settings: AuditSettings): unknown[] {
  return ways.map(({ habit }) => thresholdsOf(habit, settings));
}

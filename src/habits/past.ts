import type { Db } from '../db/db';
import { CaseTables, pastCases } from './case-tables';
import { readFacts } from './facts';
import { habits } from './index';
import { inOrder } from './in-order';
import { inTurn } from './in-turn';
import { numberOf } from './number';
import { addDays, dayWords } from './periods';
import { sharedBy } from './prelude';
import type { HabitResult, Trend, TrendPoint } from './result';
import { leftOutOf, setLook, setThresholds, thresholdsOf, type AuditSettings } from './settings';
import { readTallies, talliesOf } from './tally';
import { isDrawn, isRejudged, tooFew, trendOf } from './trend';
import type { Way } from './way';
import { waysOf } from './ways';

/** Earlier days, each a quarter before the next; the last is as-of itself, whose number is there already. */
const quarters = [3, 2, 1];

/**
 * The trends of habits that are judged at a day, from dated events alone: each judged anew a quarter, two and three before
 * as-of. Takes a turn for each day; ends early, with null, once `isWanted` says no.
 */
export async function readPast(
  db: Db,
  settings: AuditSettings,
  results: readonly HabitResult[],
  isWanted: () => boolean,
): Promise<HabitResult[] | null> {
  const points = new Map<string, TrendPoint[]>();
  let ways: Way[] | null = null;
  for (const quarter of quarters) {
    const asOf = addDays(settings.asOf, -91 * quarter);
    await inTurn(db, async () => {
      if (!isWanted()) return;
      ways ??= await rejudged(db, settings);
      for (const [id, point] of await judgeAt(db, ways, { ...settings, asOf }))
        points.set(id, [...(points.get(id) ?? []), point]);
      await setLook(db, settings);
    });
    if (!isWanted()) return null;
  }
  return results.map((result) => withTrend(result, points.get(result.id), settings.asOf));
}

/** How the habits in question are computed, each behind those whose cases it reads. */
async function rejudged(db: Db, settings: AuditSettings): Promise<Way[]> {
  await setLook(db, settings);
  const found = waysOf(inOrder(habits), await readFacts(db)).flatMap(({ way }) => way ?? []);
  const own = found.filter(({ habit }) => isDrawn(habit) && isRejudged(habit) && isOneRepKnown(habit.judged, settings));
  const read = new Set(own.flatMap(({ habit }) => habit.dependsOn ?? []));
  return found.filter((way) => own.includes(way) || read.has(way.habit.id));
}

// Of what somebody owns only today's owner is known.
function isOneRepKnown(judged: string, { rep }: AuditSettings): boolean {
  return rep === null || judged !== 'state';
}

async function judgeAt(db: Db, ways: readonly Way[], look: AuditSettings): Promise<[string, TrendPoint][]> {
  await setLook(db, look);
  const tables = await CaseTables.open(db);
  await tables.prepare(sharedBy(ways.map(({ sql }) => sql)), [look.asOf, look.windowDays]);
  const points: [string, TrendPoint][] = [];
  for (const { habit, sql } of ways) {
    await setThresholds(db, thresholdsOf(habit, look));
    // What the user said of a state was said of the day that is looked at.
    await tables.makePast(habit, sql, habit.judged === 'state' ? [] : leftOutOf(habit, look));
    const tallies = talliesOf(await readTallies(db, habit, pastCases(habit.id)), look.rep);
    const { hits, n, value, interval } = numberOf(habit, tallies);
    points.push([habit.id, { ...dayOf(look.asOf), hits, n, value, interval }]);
  }
  return points;
}

function dayOf(on: string): Pick<TrendPoint, 'from' | 'to' | 'label' | 'whole'> {
  return { from: on, to: on, label: dayWords(on), whole: true };
}

/** A result with its trend, where two days or more have a number. */
function withTrend(result: HabitResult, points: readonly TrendPoint[] | undefined, asOf: string): HabitResult {
  const habit = habits.find((one) => one.id === result.id);
  if (result.kind === 'missing' || !habit || !isRejudged(habit) || !isDrawn(habit)) return result;
  const { hits, n, value, interval } = result.number;
  if (points === undefined) return result;
  const all = [...points, { ...dayOf(asOf), hits, n, value, interval }];
  if (all.filter((point) => point.value !== null).length < 2) return { ...result, trendNote: tooFew() };
  const trend: Trend = { ...trendOf(habit, 'quarter', all), unit: result.number.unit };
  return { ...result, trend, trendNote: null };
}

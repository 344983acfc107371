import { array, boolean, number, object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import { t } from '../language/t';
import { median, medianInterval } from '../stats/median';
import { mean } from '../stats/mean';
import { wilson } from '../stats/share';
import { xmrLimits } from '../stats/xmr';
import { caseView } from './case-tables';
import type { Habit } from './index';
import { unitOf } from './number';
import { dayWords, monthsOf, quartersOf, type Period } from './periods';
import { reachOf, type AuditSettings } from './settings';
import type { Trend, TrendPoint } from './result';
import { isValued } from './tally';

/** Months where they hold this many known cases on average, else quarters. */
const leastPerMonth = 10;

const dayRow = object({ day: string(), hits: number(), n: number(), values: array(number()) });
const stateRow = object({ on_day: string(), whole: boolean(), hits: number(), n: number() });

type Day = ReturnType<typeof dayRow.parse>;

function shareAt(period: Period, hits: number, n: number): TrendPoint {
  return { ...period, hits, n, value: n > 0 ? hits / n : null, interval: wilson(hits, n) };
}

function middleAt(period: Period, values: number[], measure: Habit['measure']): TrendPoint {
  const n = values.length;
  if (measure === 'mean') return { ...period, hits: n, n, value: mean(values), interval: null };
  return { ...period, hits: n, n, value: median(values), interval: medianInterval(values) };
}

export function trendOf(habit: Habit, step: Trend['step'], points: TrendPoint[]): Trend {
  const whole = points.flatMap(({ whole, value }) => (whole && value !== null ? [value] : []));
  const unit =
    habit.measure === 'contrast' ? 'share' : habit.measure === 'ratio' ? (habit.unit ?? 'days') : unitOf(habit);
  return { label: habit.trendWords ?? habit.measureWords, unit, step, points, limits: xmrLimits(whole) };
}

/** Numbers by period of `happened_on`; of a comparison, part A's. `days` are in ascending order. */
export function windowTrend(habit: Habit, days: readonly Day[], asOf: string, windowDays: number): Trend | null {
  const known = days.reduce((sum, day) => sum + day.n, 0);
  if (known === 0) return null;
  const months = monthsOf(asOf, windowDays);
  const monthly = known >= leastPerMonth * months.length;
  const periods = monthly ? months : quartersOf(asOf, windowDays);
  if (periods.length < 2) return null;
  const points = periods.map((period) => {
    const within = days.filter(({ day }) => day >= period.from && day <= period.to);
    const sum = (key: 'hits' | 'n') => within.reduce((total, day) => total + day[key], 0);
    const values = within.flatMap((day) => day.values);
    return isValued(habit) ? middleAt(period, values, habit.measure) : shareAt(period, sum('hits'), sum('n'));
  });
  return trendOf(habit, monthly ? 'month' : 'quarter', points);
}

async function readWindow(db: Db, habit: Habit, settings: AuditSettings): Promise<Trend | null> {
  const known = isValued(habit) ? 'value' : 'hit';
  const days = await db.query(
    `select happened_on::varchar as day, (count(*) filter (hit))::double as hits, count(${known})::double as n,
       ${isValued(habit) ? 'list(value order by value)' : '[]::double[]'} as values
     from ${identifier(caseView(habit.id))}
     where ${known} is not null and happened_on is not null
       ${habit.parts ? `and part = ${literal(habit.parts.a)}` : ''}
     group by happened_on order by happened_on`,
    dayRow,
  );
  return windowTrend(habit, days, settings.asOf, reachOf(habit, settings));
}

async function readStates(db: Db, habit: Habit, sql: string): Promise<Trend | null> {
  const rows = await db.query(sql, stateRow);
  const points = rows.map(({ on_day, whole, hits, n }) =>
    shareAt({ from: on_day, to: on_day, label: dayWords(on_day), whole }, hits, n),
  );
  return points.length < 2 ? null : trendOf(habit, 'month', points);
}

/** Why there is no trend where periods hold too little. */
export const tooFew = () => t`Too little to draw over time`;

const drawn: ReadonlySet<Habit['measure']> = new Set(['share', 'contrast', 'ratio', 'median', 'mean']);

/** True where a habit's number can be told for a part of its period. */
export function isDrawn({ measure, weighted }: Habit): boolean {
  return drawn.has(measure) && !weighted;
}

/** Fewer days than these are judged anew at earlier days instead of being cut into periods. */
const leastCut = 182;

/** True where the trend is told by judging the habit anew at earlier days: `readPast` does. */
export function isRejudged({ judged, reach = 0, trendSql, noPast }: Habit): boolean {
  if (noPast !== undefined || trendSql !== null) return false;
  return judged === 'state' || (judged === 'recent' && (typeof reach === 'string' || reach < leastCut));
}

/** The habit's own trend, or why there is none. */
export async function readTrend(
  db: Db,
  habit: Habit,
  settings: AuditSettings,
): Promise<{ trend: Trend | null; trendNote: string | null }> {
  if (!isDrawn(habit)) return { trend: null, trendNote: t`It takes the whole period to tell this once` };
  if (habit.judged === 'state' && settings.rep !== null)
    return { trend: null, trendNote: t`The files hold today’s owners only: no trend for one rep` };
  if (isRejudged(habit)) return { trend: null, trendNote: t`Looking at earlier days` };
  if (habit.noPast !== undefined) return { trend: null, trendNote: habit.noPast };
  const trend =
    habit.trendSql === null ? await readWindow(db, habit, settings) : await readStates(db, habit, habit.trendSql);
  return { trend, trendNote: trend ? null : tooFew() };
}

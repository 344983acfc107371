import { boolean, number, object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import { wilson } from '../stats/share';
import { xmrLimits } from '../stats/xmr';
import { caseTable } from './case-tables';
import type { Habit } from './index';
import { dayWords, monthsOf, quartersOf, type Period } from './periods';
import type { AuditSettings } from './settings';
import type { Trend, TrendPoint } from './result';

/** Months where they hold this many known cases on average, else quarters. */
const leastPerMonth = 10;

const dayRow = object({ day: string(), hits: number(), n: number() });
const stateRow = object({ on_day: string(), whole: boolean(), hits: number(), n: number() });

type Day = ReturnType<typeof dayRow.parse>;

function pointOf(period: Period, hits: number, n: number): TrendPoint {
  return { ...period, hits, n, value: n > 0 ? hits / n : null, interval: wilson(hits, n) };
}

function trendOf(label: string, step: Trend['step'], points: TrendPoint[]): Trend {
  const whole = points.flatMap(({ whole, value }) => (whole && value !== null ? [value] : []));
  return { label, step, points, limits: xmrLimits(whole) };
}

/** Shares by period of `happened_on`; of a contrast, part A's. `days` are in ascending order. */
export function windowTrend(label: string, days: readonly Day[], asOf: string, windowDays: number): Trend | null {
  const known = days.reduce((sum, day) => sum + day.n, 0);
  if (known === 0) return null;
  const months = monthsOf(asOf, windowDays);
  const monthly = known >= leastPerMonth * months.length;
  const periods = monthly ? months : quartersOf(asOf, windowDays);
  if (periods.length < 2) return null;
  const points = periods.map((period) => {
    const within = days.filter(({ day }) => day >= period.from && day <= period.to);
    const sum = (key: 'hits' | 'n') => within.reduce((total, day) => total + day[key], 0);
    return pointOf(period, sum('hits'), sum('n'));
  });
  return trendOf(label, monthly ? 'month' : 'quarter', points);
}

async function readWindow(db: Db, habit: Habit, { asOf, windowDays, rep }: AuditSettings): Promise<Trend | null> {
  const days = await db.query(
    `select happened_on::varchar as day, (count(*) filter (hit))::double as hits, count(hit)::double as n
     from ${identifier(caseTable(habit.id))}
     where hit is not null and happened_on is not null
       ${rep === null ? '' : `and rep = ${literal(rep)}`}
       ${habit.parts ? `and part = ${literal(habit.parts.a)}` : ''}
     group by happened_on order by happened_on`,
    dayRow,
  );
  return windowTrend(habit.trendWords ?? habit.measureWords, days, asOf, windowDays);
}

async function readStates(db: Db, habit: Habit, sql: string): Promise<Trend | null> {
  const rows = await db.query(sql, stateRow);
  const points = rows.map(({ on_day, whole, hits, n }) =>
    pointOf({ from: on_day, to: on_day, label: dayWords(on_day), whole }, hits, n),
  );
  return points.length < 2 ? null : trendOf(habit.trendWords ?? habit.measureWords, 'month', points);
}

/** The habit's own trend, or why there is none. */
export async function readTrend(
  db: Db,
  habit: Habit,
  settings: AuditSettings,
): Promise<{ trend: Trend | null; trendNote: string | null }> {
  if (habit.judged === 'state' && settings.rep !== null)
    return { trend: null, trendNote: 'The files hold today’s owners only: no trend for one rep' };
  if (habit.judged === 'state' && habit.trendSql === null)
    return { trend: null, trendNote: 'The files hold today’s state only' };
  const trend =
    habit.trendSql === null ? await readWindow(db, habit, settings) : await readStates(db, habit, habit.trendSql);
  return { trend, trendNote: trend ? null : 'Too little to draw over time' };
}

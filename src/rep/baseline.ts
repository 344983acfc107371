import { nullable, number, object, string, enum as oneOf, type infer as Infer } from 'zod';
import type { Habit } from '../habits';
import { readingOf } from '../habits/estimate';
import type { Computed, Estimate } from '../habits/result';
import { thresholdsOf, type AuditSettings } from '../habits/settings';

const units = ['share', 'points', 'days', 'hours', 'minutes', 'count', 'money', 'ratio', 'rank'] as const;

/** A number as it was on a day, with what it was made by. */
export const savedBaseline = object({
  /** ISO day. */
  asOf: string(),
  windowDays: number().int(),
  unit: oneOf(units),
  value: nullable(number()),
  /** 95%; `high` is null where the interval has no upper end. */
  interval: nullable(object({ low: number(), high: nullable(number()) })),
  hits: number(),
  misses: number(),
  unknown: number(),
  n: number(),
  /** Cases that the user had left out of it. */
  leftOut: number(),
  /** Of the definition, its thresholds and what the audit was narrowed down to: another one is another number. */
  fingerprint: string(),
});

export type Baseline = Infer<typeof savedBaseline>;

/** The number of a habit as the audit has it now. */
export function baselineOf(habit: Habit, result: Computed, settings: AuditSettings): Baseline {
  const { unit, value, interval, hits, misses, unknown, n } = result.number;
  return {
    asOf: settings.asOf,
    windowDays: settings.windowDays,
    unit,
    value,
    interval: interval && { low: interval.low, high: Number.isFinite(interval.high) ? interval.high : null },
    hits,
    misses,
    unknown,
    n,
    leftOut: result.cases.leftOut,
    fingerprint: fingerprintOf(habit, result, settings),
  };
}

/** The number that was kept, as any other number is told. */
export function numberOf(kept: Baseline): Estimate {
  const { unit, value, interval, hits, misses, unknown, n } = kept;
  return {
    unit,
    value,
    interval: interval && { low: interval.low, high: interval.high ?? Infinity },
    hits,
    misses,
    unknown,
    n,
    reading: value === null ? 'counts only' : readingOf(n),
  };
}

/** Eight hexadecimal digits of all that decides what a habit's number means, beside the rows. */
export function fingerprintOf(habit: Habit, result: Computed, settings: AuditSettings): string {
  const queries = [habit.casesSql, ...(habit.fallbacks ?? []).map(({ id }) => habit.sqlOf(id))];
  const { measure, proxy } = result;
  const means = [habit.id, queries, measure, proxy !== null, thresholdsOf(habit, settings), settings.segment ?? {}];
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(means)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

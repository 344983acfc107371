import type { Interval } from '../stats/interval';
import { newcombe, wilson } from '../stats/share';
import type { Unit } from '../stats/unit';
import type { Counts, Estimate, Reading } from './result';

/** Under this many known cases only counts are shown. */
export const leastShown = 5;
/** Under this many a number is hollow and not compared; a contrast needs as many on each side. */
export const leastCompared = 20;

/** How far a number of `n` known cases may be read. */
export function readingOf(n: number): Reading {
  if (n < leastShown) return 'counts only';
  return n < leastCompared ? 'hollow' : 'full';
}

/** A share with Wilson's interval; value and interval are null under 5 known cases. */
export function shareOf({ hits, misses, unknown }: Counts): Estimate {
  const n = hits + misses;
  const reading = readingOf(n);
  const known = reading !== 'counts only';
  return {
    hits,
    misses,
    unknown,
    unit: 'share',
    n,
    reading,
    value: known ? hits / n : null,
    interval: known ? wilson(hits, n) : null,
  };
}

/** Share of `a` − share of `b`, in points −1…1, with Newcombe's interval; counts only under 20 cases on a side. */
export function contrastOf(a: Counts, b: Counts, unknown: number): Estimate {
  const one = { hits: a.hits, n: a.hits + a.misses };
  const two = { hits: b.hits, n: b.hits + b.misses };
  const enough = one.n >= leastCompared && two.n >= leastCompared;
  const interval: Interval | null = enough ? newcombe(one, two) : null;
  return {
    hits: a.hits + b.hits,
    misses: a.misses + b.misses,
    unknown,
    unit: 'points',
    n: one.n + two.n,
    reading: enough ? 'full' : 'counts only',
    value: enough ? one.hits / one.n - two.hits / two.n : null,
    interval,
  };
}

/** A number over values: known cases are the hits, as there are no misses. Value and interval are null under 5 of them. */
export function valueOf(counts: Counts, unit: Unit, value: number | null, interval: Interval | null): Estimate {
  const { hits: n } = counts;
  const reading = value === null ? 'counts only' : readingOf(n);
  const known = reading !== 'counts only';
  return { ...counts, unit, n, reading, value: known ? value : null, interval: known ? interval : null };
}

/** The sum of counts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = { hits: 0, misses: 0, unknown: 0 };
  for (const one of all) {
    sum.hits += one.hits;
    sum.misses += one.misses;
    sum.unknown += one.unknown;
  }
  return sum;
}

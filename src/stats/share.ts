import type { Interval } from './interval';
import { z95 } from './normal';

/** Hits among n cases, n ≥ hits ≥ 0. */
export interface Trials {
  hits: number;
  n: number;
}

/**
 * Score interval of a share, 0…1, two-sided at `z` (1.96 for 95%); null for n = 0.
 * Source: Wilson (1927), JASA 22, 209–212; examples in Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
 */
export function wilson(hits: number, n: number, z = z95): Interval | null {
  if (n <= 0) return null;
  const p = hits / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    low: hits === 0 ? 0 : (centre - half) / scale,
    high: hits === n ? 1 : (centre + half) / scale,
  };
}

/**
 * Hybrid score interval of the difference of two independent shares, a − b, −1…1; null where a side has no case.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function newcombe(a: Trials, b: Trials): Interval | null {
  const one = wilson(a.hits, a.n);
  const two = wilson(b.hits, b.n);
  if (!one || !two) return null;
  const pa = a.hits / a.n;
  const pb = b.hits / b.n;
  return {
    low: pa - pb - Math.hypot(pa - one.low, two.high - pb),
    high: pa - pb + Math.hypot(one.high - pa, pb - two.low),
  };
}

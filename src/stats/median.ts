import { median as medianOf } from 'simple-statistics';
import { binomialShares } from './binomial';
import type { Interval } from './interval';

/** The middle value, the mean of the two middle ones for an even n; null without values. Does not change its input. */
export function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : medianOf(values);
}

/**
 * Distribution-free interval of a median from two order statistics, at least 95%; null under 6 values, where even
 * the two extremes hold less. In the unit of the values.
 * Source: Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 3.2.
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const n = values.length;
  if (n < 6) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = binomialShares(n, 0.5).findIndex((share) => share > 0.025) - 1;
  return { low: sorted[rank] as number, high: sorted[n - 1 - rank] as number };
}

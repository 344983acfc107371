import { sampleRankCorrelation } from 'simple-statistics';
import type { Interval } from './interval';
import { z95 } from './normal';

/**
 * Spearman's rank correlation of values[i] with x[i], −1…1; equal values share the mean of their ranks. Null under 5
 * pairs, and where one side does not vary.
 * Source: Spearman (1904), American Journal of Psychology 15, 72–101.
 */
export function spearman(values: readonly number[], x: readonly number[]): number | null {
  if (values.length < 5) return null;
  const r = sampleRankCorrelation(values, x);
  return Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : null;
}

/**
 * 95% interval of Spearman's correlation `r` of n pairs, −1…1; null under 5. A perfect order is read as one swap of
 * neighbours short of perfect: atanh(1) is infinite, and the interval would be a point.
 * Source: Bonett and Wright (2000), Psychometrika 65, 23–28.
 */
export function bonettWright(r: number, n: number): Interval | null {
  if (n < 5) return null;
  const most = 1 - 12 / (n * (n * n - 1));
  const inner = Math.max(-most, Math.min(most, r));
  const half = z95 * Math.sqrt((1 + (inner * inner) / 2) / (n - 3));
  const [low, high] = [Math.tanh(Math.atanh(inner) - half), Math.tanh(Math.atanh(inner) + half)];
  return { low: r <= -most ? -1 : low, high: r >= most ? 1 : high };
}

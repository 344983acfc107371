import { quantileSorted } from 'simple-statistics';
import type { Interval } from './interval';
import { normalShare } from './normal';
import { mulberry32 } from './random';
import { studentPoint } from './student';

/** The least number of values, or of clusters, that is resampled at all. */
export const leastResampled = 5;

/** 2,000 resamples, fewer where each is long: about four million draws in all. */
export const rounds = (n: number) => Math.round(Math.min(2000, Math.max(200, 4_000_000 / n)));

/**
 * The normal point of an expanded 95% interval: plain percentiles are too narrow at small n by √((n−1)/n) and by what
 * Student's t is wider than the normal. `n` is the smaller sample's size.
 * Source: Hesterberg (2015), The American Statistician 69, 371–386, section 5.3.
 */
export function expandedPoint(n: number): number {
  return Math.sqrt(n / (n - 1)) * studentPoint(n - 1);
}

/** The drawn statistics between two shares of them, interpolated; null where an end is no finite number. */
export function between(drawn: Float64Array, low: number, high: number): Interval | null {
  const sorted = Array.from(drawn.sort());
  const ends = { low: quantileSorted(sorted, low), high: quantileSorted(sorted, high) };
  return Number.isFinite(ends.low) && Number.isFinite(ends.high) ? ends : null;
}

/** 95% interval from drawn statistics by the expanded percentile method; `n` as in `expandedPoint`. */
export function percentiles(drawn: Float64Array, n: number): Interval | null {
  const tail = normalShare(-expandedPoint(n));
  return between(drawn, tail, 1 - tail);
}

/** What one account puts into an amount-weighted share: money of its hits, and of all its known cases. */
export interface Cluster {
  hit: number;
  all: number;
}

/**
 * 95% interval of Σ hit ÷ Σ all, 0…1, resampling whole accounts, because one account's cases are alike; null under
 * 5 accounts.
 * Source: Cameron, Gelbach and Miller (2008), Review of Economics and Statistics 90, 414–427 (resampling clusters).
 */
export function weightedInterval(clusters: readonly Cluster[], seed: number): Interval | null {
  const n = clusters.length;
  if (n < leastResampled) return null;
  const random = mulberry32(seed);
  const drawn = Float64Array.from({ length: rounds(n) }, () => {
    let hit = 0;
    let all = 0;
    for (let i = 0; i < n; i += 1) {
      const cluster = clusters[Math.floor(random() * n)] as Cluster;
      hit += cluster.hit;
      all += cluster.all;
    }
    return hit / all;
  });
  const ends = percentiles(drawn, n);
  return ends && { low: Math.max(0, ends.low), high: Math.min(1, ends.high) };
}

import type { Interval } from './interval';
import { mean } from './mean';
import { medianOfSorted } from './median';
import { normalShare } from './normal';
import { mulberry32 } from './random';
import { studentPoint } from './student';

/** The least number of values, or of clusters, that is resampled at all. */
const least = 5;

/** 2,000 resamples, fewer where each is long: about four million draws in all. */
const rounds = (n: number) => Math.round(Math.min(2000, Math.max(200, 4_000_000 / n)));

/** The value below which `share` of the sorted values lie, interpolated. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  return below + ((sorted[Math.ceil(at)] as number) - below) * (at - Math.floor(at));
}

/**
 * 95% interval from `draw`n statistics, by the expanded percentile method: plain percentiles are too narrow at small
 * n by √((n−1)/n) and by what Student's t is wider than the normal. `n` is the smaller sample's size.
 * Source: Hesterberg (2015), The American Statistician 69, 371–386, section 5.3.
 */
function interval(n: number, drawn: Float64Array): Interval | null {
  const finite = drawn.filter(Number.isFinite).sort();
  if (finite.length < drawn.length / 2) return null;
  const tail = normalShare(-Math.sqrt(n / (n - 1)) * studentPoint(n - 1));
  return { low: quantile(finite, tail), high: quantile(finite, 1 - tail) };
}

function resampler(seed: number): (values: readonly number[]) => Float64Array {
  const random = mulberry32(seed);
  return (values) => Float64Array.from(values, () => values[Math.floor(random() * values.length)] as number);
}

/** 95% interval of a mean, in the values' unit; null under 5 values. */
export function meanInterval(values: readonly number[], seed: number): Interval | null {
  if (values.length < least) return null;
  const again = resampler(seed);
  const drawn = Float64Array.from({ length: rounds(values.length) }, () => mean(again(values)) as number);
  return interval(values.length, drawn);
}

/**
 * 95% interval of median(a) − median(b) or median(a) ÷ median(b), both resampled; null under 5 values on a side, or
 * where over half of the ratios have a divisor of 0.
 */
export function mediansInterval(
  a: readonly number[],
  b: readonly number[],
  how: 'difference' | 'ratio',
  seed: number,
): Interval | null {
  const n = Math.min(a.length, b.length);
  if (n < least) return null;
  const again = resampler(seed);
  const drawn = Float64Array.from({ length: rounds(a.length + b.length) }, () => {
    const one = medianOfSorted(again(a).sort()) as number;
    const two = medianOfSorted(again(b).sort()) as number;
    return how === 'difference' ? one - two : one / two;
  });
  return interval(n, drawn);
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
  if (n < least) return null;
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
  const ends = interval(n, drawn);
  return ends && { low: Math.max(0, ends.low), high: Math.min(1, ends.high) };
}

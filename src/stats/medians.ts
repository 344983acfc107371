import { leastResampled, percentiles, rounds } from './bootstrap';
import type { Interval } from './interval';
import { mulberry32 } from './random';

/** Medians of samples drawn with replacement: the ranks drawn are counted, which is faster than to sort each sample. */
function resampledMedians(values: readonly number[], random: () => number): () => number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const counts = new Uint32Array(n);
  return () => {
    counts.fill(0);
    for (let i = 0; i < n; i += 1) {
      const rank = Math.floor(random() * n);
      counts[rank] = (counts[rank] as number) + 1;
    }
    let [rank, passed] = [0, counts[0] as number];
    const valueAt = (place: number) => {
      while (passed <= place) passed += counts[(rank += 1)] as number;
      return sorted[rank] as number;
    };
    const lower = valueAt((n - 1) >> 1);
    return n % 2 === 1 ? lower : (lower + valueAt(n >> 1)) / 2;
  };
}

/**
 * 95% interval of median(a) − median(b) or median(a) ÷ median(b), both resampled, by the expanded percentile method.
 * Percentiles of ratios are those of their logarithms, so neither side is favoured. Null under 5 values on a side, and
 * where resampled divisors of 0 leave an end without a number.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 8 and 13.
 */
export function mediansInterval(
  a: readonly number[],
  b: readonly number[],
  how: 'difference' | 'ratio',
  seed: number,
): Interval | null {
  const n = Math.min(a.length, b.length);
  if (n < leastResampled) return null;
  const random = mulberry32(seed);
  const [one, two] = [resampledMedians(a, random), resampledMedians(b, random)];
  const drawn = Float64Array.from({ length: rounds(a.length + b.length) }, () =>
    how === 'difference' ? one() - two() : one() / two(),
  );
  return percentiles(drawn, n);
}

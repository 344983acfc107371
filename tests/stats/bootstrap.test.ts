import { describe, expect, it } from 'vitest';
import { binomialShares } from '../../src/stats/binomial';
import { expandedPoint, weightedInterval, type Cluster } from '../../src/stats/bootstrap';
import type { Interval } from '../../src/stats/interval';
import { mean, meanInterval } from '../../src/stats/mean';
import { mediansInterval } from '../../src/stats/medians';
import { inverseNormal, normalShare } from '../../src/stats/normal';
import { mulberry32 } from '../../src/stats/random';
import { studentPoint } from '../../src/stats/student';

function draw<T>(n: number, one: () => T): T[] {
  return Array.from({ length: n }, one);
}

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);

/** Efron's (1987) interval of the mean of six values, from every possible resample; the jackknife gives its skewness. */
function acceleratedByCounting(values: readonly number[]): Interval {
  const n = values.length;
  let means = [0];
  for (let at = 0; at < n; at += 1) means = means.flatMap((sum) => values.map((value) => sum + value / n));
  means.sort((a, b) => a - b);
  const centre = mean(values) as number;
  const below = means.filter((one) => one < centre - 1e-9).length;
  const alike = means.filter((one) => Math.abs(one - centre) < 1e-9).length;
  const bias = inverseNormal((below + alike / 2) / means.length);
  const left = values.map((value) => (n * centre - value) / (n - 1));
  const leftCentre = mean(left) as number;
  const sum = (power: number) => left.reduce((total, one) => total + (leftCentre - one) ** power, 0);
  const skew = sum(3) / (6 * sum(2) ** 1.5);
  const end = (z: number) => {
    const share = normalShare(bias + (bias + z) / (1 - skew * (bias + z)));
    return means[Math.min(means.length - 1, Math.floor(share * means.length))] as number;
  };
  return { low: end(-expandedPoint(n)), high: end(expandedPoint(n)) };
}

describe('mulberry32', () => {
  it('gives the same numbers for the same seed, spread evenly over [0, 1)', () => {
    const one = draw(5, mulberry32(7));
    expect(draw(5, mulberry32(7))).toEqual(one);
    expect(draw(5, mulberry32(8))).not.toEqual(one);
    const tenths = new Array<number>(10).fill(0);
    for (const u of draw(100_000, mulberry32(3))) tenths[Math.floor(u * 10)] = (tenths[Math.floor(u * 10)] ?? NaN) + 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('studentPoint', () => {
  // Abramowitz and Stegun (1964), table 26.10.
  it.each([
    [4, 2.776],
    [9, 2.262],
    [19, 2.093],
    [60, 2.0],
  ])('has the tabled value at %i degrees of freedom', (freedom, t) => {
    expect(Math.abs(studentPoint(freedom) - t)).toBeLessThan(0.01);
  });
});

describe('the bootstrap', () => {
  const values = [1, 2, 2, 3, 9, 4];

  it('repeats itself for a seed and needs 5 values', () => {
    expect(meanInterval(values, 4)).toEqual(meanInterval(values, 4));
    expect(meanInterval(values, 5)).not.toEqual(meanInterval(values, 4));
    expect(meanInterval([1, 2, 3, 4], 4)).toBeNull();
    expect(mediansInterval([1, 2, 3, 4], values, 'ratio', 4)).toBeNull();
    expect(weightedInterval([{ hit: 0, all: 1 }], 4)).toBeNull();
  });

  it('claims no certainty about a mean because all values are alike', () => {
    expect(meanInterval([0, 0, 0, 0, 0, 0], 1)).toBeNull();
  });

  it('leans towards the longer side of the values, and turns with them', () => {
    const skewed = [0, 0, 1, 1, 1, 2, 2, 3, 5, 14];
    const ends = meanInterval(skewed, 3) as Interval;
    expect(ends.high - 2.9).toBeGreaterThan(2.9 - ends.low);
    const turned = meanInterval(
      skewed.map((value) => -value),
      3,
    ) as Interval;
    expect(turned.low).toBeCloseTo(-ends.high, 0);
    expect(turned.high).toBeCloseTo(-ends.low, 0);
  });

  // Of many even values, the mean's interval is Student's: mean ± 1.984 × 29.01 ÷ 10.
  it('agrees with Student where the values are symmetric', () => {
    const seeds = Array.from({ length: 20 }, (_, at) => at);
    const intervals = seeds.map((seed) => meanInterval(upTo(100), seed) as Interval);
    expect(Math.abs((mean(intervals.map(({ low }) => low)) as number) - (50.5 - 5.756))).toBeLessThan(0.2);
    expect(Math.abs((mean(intervals.map(({ high }) => high)) as number) - (50.5 + 5.756))).toBeLessThan(0.2);
  });

  it.each([
    ['amounts', [0.3, 1.1, 1.9, 3.7, 4.2, 6.4], 0.15],
    ['counts', [0, 0, 0, 1, 1, 3], 1 / 6 + 1e-9],
  ])('of a mean of %s ends where all 46,656 resamples of six put it', (_, values, within) => {
    const exact = acceleratedByCounting(values);
    const intervals = Array.from({ length: 10 }, (_, seed) => meanInterval(values, seed) as Interval);
    expect(Math.abs((mean(intervals.map(({ low }) => low)) as number) - exact.low)).toBeLessThan(within);
    expect(Math.abs((mean(intervals.map(({ high }) => high)) as number) - exact.high)).toBeLessThan(within);
  });

  it('leans to no side of symmetric counts, whose resamples often have the same sum', () => {
    const intervals = Array.from({ length: 10 }, (_, seed) => meanInterval([0, 0, 0, 1, 1, 1], seed) as Interval);
    expect(Math.abs((mean(intervals.map(({ low, high }) => low + high)) as number) - 1)).toBeLessThan(0.1);
  });

  it.each([21, 60])('of a median ends where the exact distribution of resampled medians does, n = %i', (n) => {
    const tail = normalShare(-expandedPoint(n));
    // At most the kth of n is the median of a resample where half of n draws are: an odd n has one middle.
    const half = Math.ceil(n / 2);
    const low = upTo(n).find((k) => 1 - (binomialShares(n, k / n)[half - 1] as number) >= tail) as number;
    const ends = mediansInterval(upTo(n), new Array<number>(n).fill(0), 'difference', 7) as Interval;
    expect(Math.abs(ends.low - low)).toBeLessThanOrEqual(1);
    expect(Math.abs(ends.high - (n + 1 - low))).toBeLessThanOrEqual(1);
  });

  it('has no ratio where resampled divisors are 0', () => {
    expect(mediansInterval([1, 2, 3, 4, 5], [0, 0, 0, 0, 0], 'ratio', 1)).toBeNull();
    expect(mediansInterval([1, 2, 3, 4, 5], [0, 0, 3, 4, 5], 'ratio', 1)).toBeNull();
    expect(mediansInterval([0, 0, 0, 4, 5], [1, 2, 3, 4, 5], 'ratio', 1)?.low).toBe(0);
  });

  it('of a ratio turns with its sides', () => {
    const [a, b] = [
      [3, 8, 9, 12, 14, 20, 31, 33],
      [2, 3, 5, 7, 7, 8, 11, 13],
    ];
    const one = mediansInterval(a, b, 'ratio', 1) as Interval;
    const other = mediansInterval(b, a, 'ratio', 1) as Interval;
    expect(Math.log(one.low)).toBeCloseTo(-Math.log(other.high), 0);
    expect(Math.log(one.high)).toBeCloseTo(-Math.log(other.low), 0);
  });

  it('of an amount-weighted share stays within 0…1', () => {
    const clusters: Cluster[] = draw(6, () => ({ hit: 5, all: 5 }));
    expect(weightedInterval(clusters, 1)).toEqual({ low: 1, high: 1 });
  });
});

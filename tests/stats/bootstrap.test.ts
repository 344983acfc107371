import { describe, expect, it } from 'vitest';
import { meanInterval, mediansInterval, weightedInterval, type Cluster } from '../../src/stats/bootstrap';
import { inverseNormal } from '../../src/stats/normal';
import { mulberry32 } from '../../src/stats/random';
import { studentPoint } from '../../src/stats/student';

const rounds = 200;

/** The share of seeded rounds in which the interval holds the truth. */
function coverage(truth: number, interval: (seed: number) => { low: number; high: number } | null): number {
  let covered = 0;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const ends = interval(seed);
    if (ends && ends.low <= truth && truth <= ends.high) covered += 1;
  }
  return covered / rounds;
}

function draw<T>(n: number, one: () => T): T[] {
  return Array.from({ length: n }, one);
}

/** Counts as sales has them: how many more wins a win led to. */
function poisson(random: () => number, mean: number): number {
  let left = Math.exp(-mean);
  let count = 0;
  for (let u = random(); u > left; u -= left, left *= mean / count) count += 1;
  return count;
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
  it('repeats itself for a seed and needs 5 values', () => {
    const values = [1, 2, 2, 3, 9, 4];
    expect(meanInterval(values, 4)).toEqual(meanInterval(values, 4));
    expect(meanInterval([1, 2, 3, 4], 4)).toBeNull();
    expect(mediansInterval([1, 2, 3, 4], values, 'ratio', 4)).toBeNull();
  });

  it('has no ratio over medians of nothing', () => {
    expect(mediansInterval([1, 2, 3, 4, 5], [0, 0, 0, 0, 0], 'ratio', 1)).toBeNull();
  });

  it.each([
    [10, 0.9],
    [40, 0.93],
  ])('of counts covers the mean at n = %i', (n, least) => {
    const at = coverage(1.6, (seed) => {
      const random = mulberry32(1000 + seed);
      return meanInterval(
        draw(n, () => poisson(random, 1.6)),
        seed,
      );
    });
    expect(at).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['ratio', 2, 20, 0.9],
    ['ratio', 2, 40, 0.93],
    ['difference', 30, 20, 0.9],
  ] as const)('of medians covers their %s, %i, at n = %i', (how, truth, n, least) => {
    const sample = (seed: number, scale: number) => {
      const random = mulberry32(seed);
      return draw(n, () => scale * Math.exp(0.8 * inverseNormal(random())));
    };
    const at = coverage(truth, (seed) => mediansInterval(sample(seed, 60), sample(seed + 5000, 30), how, seed));
    expect(at).toBeGreaterThanOrEqual(least);
  });

  it('of an amount-weighted share covers it, accounts resampled whole', () => {
    const at = coverage(0.3, (seed) => {
      const random = mulberry32(seed + 9000);
      const account = (): Cluster => {
        const hit = random() < 0.3;
        const all = draw(1 + Math.floor(random() * 3), () => Math.exp(inverseNormal(random()))).reduce((a, b) => a + b);
        return { hit: hit ? all : 0, all };
      };
      return weightedInterval(draw(120, account), seed);
    });
    expect(at).toBeGreaterThanOrEqual(0.9);
  });

  it('of an amount-weighted share stays within 0…1', () => {
    expect(
      weightedInterval(
        draw(6, () => ({ hit: 5, all: 5 })),
        1,
      ),
    ).toEqual({ low: 1, high: 1 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/stats/interval';
import { ranksWithin } from '../../src/stats/ranks';
import { bonettWright, spearman } from '../../src/stats/spearman';

const order = (n: number) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });

describe('spearman', () => {
  it('is 1 − 6 Σ d² ÷ (n (n² − 1)) where nothing is tied', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }).chain(order), (ranks) => {
        const n = ranks.length;
        const squares = ranks.reduce((sum, rank, at) => sum + (rank - at) ** 2, 0);
        const values = ranks.map((rank) => Math.exp(rank));
        expect(spearman(values, [...ranks.keys()])).toBeCloseTo(1 - (6 * squares) / (n * (n * n - 1)), 10);
      }),
    );
  });

  // Ranks 1, 2.5, 2.5, 4, 5 against 1…5: covariance 9.5, variances 9.5 and 10 (each × 4), so 9.5 ÷ √95.
  it('gives tied values the mean of their ranks', () => {
    expect(spearman([10, 20, 20, 30, 40], [1, 2, 3, 4, 5])).toBeCloseTo(9.5 / Math.sqrt(95), 12);
  });

  it('is not known under 5 pairs, nor where a side does not vary', () => {
    expect(spearman([1, 2, 3, 4], [1, 2, 3, 4])).toBeNull();
    expect(spearman([1, 1, 1, 1, 1], [1, 2, 3, 4, 5])).toBeNull();
  });
});

describe('bonettWright', () => {
  // By hand: atanh(0.5) = 0.54931, error √(1.125 ÷ 27) = 0.20412, ends 0.14923 and 0.94939, back by tanh.
  it('is the formula of 2000 by hand', () => {
    const ends = bonettWright(0.5, 30) as Interval;
    expect(ends.low).toBeCloseTo(0.14813, 4);
    expect(ends.high).toBeCloseTo(0.73948, 4);
  });

  it('turns with the sign, stays within −1…1, holds r and narrows with n', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 5, max: 500 }), (r, n) => {
        const { low, high } = bonettWright(r, n) as Interval;
        const turned = bonettWright(-r, n) as Interval;
        expect([turned.low, turned.high]).toEqual([expect.closeTo(-high, 10), expect.closeTo(-low, 10)]);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(r + 1e-12);
        expect(high).toBeGreaterThanOrEqual(r - 1e-12);
        const wider = bonettWright(r, n + 1) as Interval;
        expect(wider.high - wider.low).toBeLessThan(high - low + 1e-12);
      }),
    );
  });

  it('is no point where the order is perfect, and none under 5 pairs', () => {
    const { low, high } = bonettWright(1, 10) as Interval;
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.97);
    expect(bonettWright(0.3, 4)).toBeNull();
  });
});

describe('ranksWithin', () => {
  it('ranks within each group, equal values alike', () => {
    const ranks = ranksWithin([10, 500, 10, 30, 900], ['small', 'large', 'small', 'small', 'large']);
    expect(ranks).toEqual([1.5 / 4, 1 / 3, 1.5 / 4, 3 / 4, 2 / 3]);
    expect(ranksWithin([], [])).toEqual([]);
  });

  it('takes away what the groups differ by', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (values) => {
        const groups = [...values.map(() => 'a'), ...values.map(() => 'b')];
        const ranks = ranksWithin([...values, ...values.map((value) => value + 100)], groups);
        expect(ranks.slice(values.length)).toEqual(ranks.slice(0, values.length));
        const sum = ranks.slice(values.length).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo(values.length / 2, 10);
      }),
    );
  });
});

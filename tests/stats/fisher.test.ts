import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherMidP } from '../../src/stats/fisher';
import { twoSided } from '../../src/stats/normal';
import type { Trials } from '../../src/stats/share';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let at = 1; at <= k; at += 1) ways = (ways * BigInt(n - k + at)) / BigInt(at);
  return ways;
}

/** How many of all ways to deal the hits give each count of a's, in whole numbers. */
function waysOf(a: Trials, b: Trials): bigint[] {
  const hits = a.hits + b.hits;
  return Array.from({ length: a.n + 1 }, (_, k) => choose(a.n, k) * choose(b.n, hits - k));
}

/** The test by counting ways. */
function byCounting(a: Trials, b: Trials): number {
  const ways = waysOf(a, b);
  const seen = ways[a.hits] as bigint;
  const sum = (some: bigint[]) => some.reduce((total, one) => total + one, 0n);
  const twice = 2n * sum(ways.filter((one) => one < seen)) + sum(ways.filter((one) => one === seen));
  return Number((twice * 10n ** 15n) / (2n * sum(ways))) / 1e15;
}

const side = fc.integer({ min: 1, max: 40 }).chain((n) => fc.record({ hits: fc.nat(n), n: fc.constant(n) }));

describe('fisherMidP', () => {
  // Fisher (1935), The Design of Experiments: 3 of 4 cups told right has 16 of 70 ways, all right or all wrong 1 each.
  it('gives the lady tasting tea 18 of 70', () => {
    expect(fisherMidP({ hits: 3, n: 4 }, { hits: 1, n: 4 })).toBeCloseTo((1 + 1 + (16 + 16) / 2) / 70, 12);
    expect(fisherMidP({ hits: 4, n: 4 }, { hits: 0, n: 4 })).toBeCloseTo(1 / 70, 12);
  });

  it('is what counting all ways gives', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(fisherMidP(a, b)).toBeCloseTo(byCounting(a, b), 10);
      }),
    );
  });

  it('does not know which side, or which outcome, is which', () => {
    const misses = ({ hits, n }: Trials) => ({ hits: n - hits, n });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const p = fisherMidP(a, b);
        expect(fisherMidP(b, a)).toBeCloseTo(p, 10);
        expect(fisherMidP(misses(a), misses(b))).toBeCloseTo(p, 10);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('averages exactly a half over all that chance can deal', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const hits = a.hits + b.hits;
        const ways = waysOf(a, b).map(Number);
        const all = ways.reduce((sum, one) => sum + one, 0);
        const mean = ways.reduce((sum, one, k) => {
          return one === 0 ? sum : sum + (one / all) * fisherMidP({ hits: k, n: a.n }, { hits: hits - k, n: b.n });
        }, 0);
        expect(mean).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it('takes 100,000 cases a side in its stride', () => {
    const began = performance.now();
    const p = fisherMidP({ hits: 50_300, n: 100_000 }, { hits: 49_800, n: 100_000 });
    expect(performance.now() - began).toBeLessThan(500);
    // The pooled test of two shares, which is exact enough at this size.
    const pooled = 100_100 / 200_000;
    const z = 0.005 / Math.sqrt((pooled * (1 - pooled) * 2) / 100_000);
    expect(p).toBeCloseTo(twoSided(z), 4);
    expect(fisherMidP({ hits: 49_800, n: 100_000 }, { hits: 50_300, n: 100_000 })).toBeCloseTo(p, 9);
    expect(fisherMidP({ hits: 100_000, n: 100_000 }, { hits: 0, n: 100_000 })).toBe(0);
    expect(fisherMidP({ hits: 3, n: 20 }, { hits: 30_000, n: 100_000 })).toBeGreaterThan(0.1);
  });

  it('finds nothing where a side is empty or nothing differs', () => {
    expect(fisherMidP({ hits: 0, n: 0 }, { hits: 3, n: 9 })).toBe(1);
    expect(fisherMidP({ hits: 0, n: 5 }, { hits: 0, n: 9 })).toBe(0.5);
  });
});

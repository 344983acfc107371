import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranMantelHaenszel } from '../../src/stats/cmh';
import type { Duration } from '../../src/stats/kaplan-meier';
import { logRank, type LogRank } from '../../src/stats/log-rank';
import { controls, treated } from './freireich';

const duration = fc.record({ value: fc.integer({ min: 1, max: 15 }), censored: fc.boolean() });
const group = fc.array(duration, { minLength: 1, maxLength: 25 });

/** The test as a two-by-two table at each time of an end, which is how Mantel (1966) got it. */
function asTables(a: readonly Duration[], b: readonly Duration[]) {
  const times = new Set([...a, ...b].filter(({ censored }) => !censored).map(({ value }) => value));
  const at = (all: readonly Duration[], time: number) => ({
    hits: all.filter(({ value, censored }) => value === time && !censored).length,
    n: all.filter(({ value }) => value >= time).length,
  });
  return [...times].map((time) => ({ a: at(a, time), b: at(b, time) }));
}

/** All ways to choose `k` of 0…n − 1. */
function* choices(n: number, k: number, from = 0): Generator<number[]> {
  if (k === 0) yield [];
  else for (let at = from; at <= n - k; at += 1) for (const rest of choices(n, k - 1, at + 1)) yield [at, ...rest];
}

describe('logRank', () => {
  // Chi-square 16.79, expected ends 19.25 and 10.75: Kleinbaum and Klein (2012), Survival Analysis, chapter 2.
  it('gives the published test of the remissions', () => {
    const result = logRank([{ a: treated, b: controls }]) as LogRank;
    expect(result.chiSquare).toBeCloseTo(16.79, 2);
    expect(result.p).toBeCloseTo(4.17e-5, 7);
    expect(result.pace).toBeCloseTo(9 / 19.25 / (21 / 10.75), 3);
  });

  it('is the Cochran–Mantel–Haenszel test of the tables at each end', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const tables = cochranMantelHaenszel(asTables(a, b));
        const result = logRank([{ a, b }]);
        expect(result === null).toBe(tables === null);
        if (!result || !tables) return;
        expect(result.chiSquare).toBeCloseTo(tables.chiSquare, 8);
        expect(result.p).toBeCloseTo(tables.p, 8);
      }),
    );
  });

  it('turns with its sides, and does not know the unit', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const one = logRank([{ a, b }]);
        const other = logRank([{ a: b, b: a }]);
        const scaled = (all: Duration[]) => all.map((each) => ({ ...each, value: each.value * 60 }));
        expect(logRank([{ a: scaled(a), b: scaled(b) }])).toEqual(one);
        expect(other === null).toBe(one === null);
        if (!one || !other) return;
        expect(other.p).toBeCloseTo(one.p, 10);
        if (one.pace > 0) expect(other.pace).toBeCloseTo(1 / one.pace, 8);
        else expect(other.pace).toBe(Infinity);
      }),
    );
  });

  it.each([
    ['much', [2, 4, 5, 7, 8, 9, 14, 20], [3, 10, 12, 15, 18, 24, 30, 33]],
    ['little', [2, 4, 10, 7, 12, 9, 18, 24], [3, 5, 8, 15, 14, 20, 30, 33]],
  ])('agrees with all 12,870 ways to deal 16 durations that differ %s to two groups', (_, a, b) => {
    const all = [...a, ...b].map((value, at) => ({ value, censored: at === 3 || at === 12 }));
    const seen = logRank([{ a: all.slice(0, 8), b: all.slice(8) }]) as LogRank;
    let [further, ways] = [0, 0];
    for (const chosen of choices(16, 8)) {
      const mine = new Set(chosen);
      const dealt = logRank([{ a: all.filter((_, at) => mine.has(at)), b: all.filter((_, at) => !mine.has(at)) }]);
      ways += 1;
      if ((dealt as LogRank).chiSquare >= seen.chiSquare - 1e-9) further += 1;
    }
    expect(ways).toBe(12_870);
    // With so few, the normal makes chances smaller than they are, by up to a third here.
    const exact = further / ways;
    expect(seen.p).toBeGreaterThan(exact * 0.65);
    expect(seen.p).toBeLessThan(exact * 1.05);
    expect(seen.pace).toBeGreaterThan(1);
  });

  it('adds strata up: half of the patients twice in opposite senses are no difference', () => {
    const result = logRank([
      { a: treated, b: controls },
      { a: controls, b: treated },
    ]) as LogRank;
    expect(result.chiSquare).toBeCloseTo(0, 10);
    expect(result.p).toBeCloseTo(1, 10);
    expect(result.pace).toBeCloseTo(1, 10);
    const twice = logRank([
      { a: treated, b: controls },
      { a: treated, b: controls },
      { a: treated, b: [] },
    ]) as LogRank;
    expect(twice.chiSquare).toBeCloseTo(2 * 16.793, 2);
  });

  it('compares nothing where a side is empty or nothing ended', () => {
    expect(logRank([])).toBeNull();
    expect(logRank([{ a: treated, b: [] }])).toBeNull();
    expect(logRank([{ a: [{ value: 3, censored: true }], b: [{ value: 4, censored: true }] }])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAll, keyOf } from '../../src/findings/findings';
import type { Computed, Stratum } from '../../src/habits/result';
import { findingsOf, fisher, type PlainCase, type PlainHabit } from './findings';

/** How many hits and misses a rep has in a period among cases that are alike; of durations, how they are spread. */
const group = fc.record({
  rep: fc.constantFrom('ann', 'bo', 'cy', null),
  period: fc.constantFrom('now' as const, 'before' as const),
  alike: fc.constantFrom('', 'new', 'renewal'),
  hits: fc.nat(40),
  misses: fc.nat(40),
  slowest: fc.integer({ min: 1, max: 30 }),
});
const habit = fc.record({
  better: fc.constantFrom('higher' as const, 'lower' as const),
  timed: fc.boolean(),
  past: fc.boolean(),
  groups: fc.array(group, { minLength: 1, maxLength: 14 }),
});
type Given = typeof habit extends fc.Arbitrary<infer One> ? One : never;

/** A group's cases one by one; hits of durations have ended, misses have not. */
function casesOf(id: string, { timed, groups }: Given): PlainCase[] {
  return groups.flatMap(({ hits, misses, slowest, ...told }, no) =>
    Array.from({ length: hits + misses }, (_, at) => ({
      habit: id,
      ...told,
      hit: at < hits,
      ...(timed && { value: 1 + ((at * 7 + no) % slowest), censored: at >= hits }),
    })),
  );
}

/** The same cases as the app has them: counted by rep and stratum. */
function strataOf(cases: readonly PlainCase[], timed: boolean): Stratum[] {
  const keys = new Map(cases.map(({ rep, alike }) => [`${rep}/${alike}`, { rep, stratum: alike }]));
  return [...keys.values()].map(({ rep, stratum }) => {
    const own = cases.filter((one) => one.rep === rep && one.alike === stratum);
    const hits = timed ? own.length : own.filter((one) => one.hit).length;
    const durations = own.map(({ value, censored }) => ({ value: value ?? 0, censored: censored === true }));
    return { rep, stratum, sample: { hits, misses: own.length - hits, durations: timed ? durations : null } };
  });
}

function computed(id: string, given: Given, cases: readonly PlainCase[], reps: readonly string[]): Computed {
  const of = (period: string) =>
    strataOf(
      cases.filter((one) => one.period === period),
      given.timed,
    );
  const told = reps.map((rep) => ({ rep, name: rep, notCompared: null, number: { reading: 'full' } }));
  const before = given.past ? of('before') : null;
  return { id, kind: 'computed', better: given.better, reps: told, now: of('now'), before } as unknown as Computed;
}

describe('the findings are those of the catalogue, computed another way', () => {
  it('whatever the cases are', () => {
    const reps = ['ann', 'bo', 'cy'];
    let [found, spared] = [0, 0];
    fc.assert(
      fc.property(fc.array(habit, { minLength: 1, maxLength: 4 }), (given) => {
        const ids = given.map((_, at) => `habit-${at}`);
        const all = given.map((one, at) => casesOf(ids[at] as string, one));
        const plain = given.map(({ better, timed, past }): PlainHabit => {
          return { better, ...(timed && { timed }), ...(past && { past }) };
        });
        const verdicts = findingsOf(
          Object.fromEntries(plain.map((one, at) => [ids[at], one])),
          all.flat(),
          Object.fromEntries(ids.map((id) => [id, reps])),
        );
        const judged = judgeAll(given.map((one, at) => computed(ids[at] as string, one, all[at] ?? [], reps)));
        const mine = new Map(judged.map((one) => [keyOf(one), one]));
        expect([...mine.keys()].sort()).toEqual(verdicts.map(({ key }) => key).sort());
        for (const { key, p, found: isFound, side } of verdicts) {
          const one = mine.get(key);
          expect(one?.p, key).toSatisfy((seen: number) => Math.abs(seen - p) <= 1e-6 * p + 1e-12);
          expect(one?.side, key).toBe(side === 'none' ? 'context' : side);
          expect(one?.found, key).toBe(isFound);
          if (isFound) found += 1;
          else if (p < 0.001) spared += 1;
        }
      }),
      { numRuns: 300, seed: 5 },
    );
    // Both kinds were there to disagree about.
    expect(found).toBeGreaterThan(100);
    expect(spared).toBeGreaterThan(10);
  });

  it('by a test whose own ways are counted right: 18 of 70 for the lady tasting tea', () => {
    expect(fisher(3, 4, 1, 4)).toBeCloseTo(18 / 70, 15);
    expect(fisher(44, 55, 31, 190)).toBeLessThan(1e-15);
  });
});

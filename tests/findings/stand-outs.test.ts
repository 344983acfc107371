import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../src/charts/format';
import { chanceOfContrast, chanceOfRep } from '../../src/findings/chance';
import { sideOf, sideOfHits } from '../../src/findings/side';
import { standOuts } from '../../src/findings/stand-outs';
import { shareOf } from '../../src/habits/estimate';
import { mulberry32 } from '../../src/stats/random';
import { contrastResult, habitOf, resultOf, type Count } from './audit';

beforeAll(() => setLocale('en-GB'));

const habits = ['Price', 'Neglect', 'Wins', 'Referrals', 'Noes'].map(habitOf);
const even = Array.from({ length: 5 }, () => ({ hits: 15, n: 60 }));

describe('what stands out', () => {
  it('is a rep outside the band, beside the others, in numbers', () => {
    const [found, ...rest] = standOuts([resultOf('Price', 'lower', [{ hits: 26, n: 38 }, ...even])], habits);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      habitId: 'Price',
      rep: 'rep 0',
      sentence: 'Price: Rep 0 68%, the rest of the team 25%',
      side: 'bad',
      announced: true,
    });
    expect(found?.support).toBe('26 of 38 cases, 95% interval 53% to 81%; outside the 99.8% band.');
    expect(found?.sides.map(({ label, number }) => [label, number.hits, number.n])).toEqual([
      ['Rep 0', 26, 38],
      ['The others', 75, 300],
    ]);
  });

  it('is good where the habit is', () => {
    const few = [{ hits: 2, n: 60 }, ...even];
    expect(standOuts([resultOf('Price', 'lower', few)], habits)[0]?.side).toBe('good');
    expect(standOuts([resultOf('Wins', 'higher', few)], habits)[0]?.side).toBe('bad');
  });

  it('is never a habit without a good side, a missing one, or a rep of under 20 cases', () => {
    const results = [
      resultOf('Noes', 'context', [{ hits: 40, n: 60 }, ...even]),
      { id: 'Wins', kind: 'missing' as const, columns: [], words: '' },
      resultOf('Price', 'lower', [{ hits: 19, n: 19 }, ...even]),
    ];
    expect(standOuts(results, habits)).toEqual([]);
  });

  it('is a contrast whose interval leaves out nought, said by its headline', () => {
    const found = standOuts([contrastResult('Referrals', { hits: 52, n: 70 }, { hits: 69, n: 196 })], habits);
    expect(found).toMatchObject([{ rep: null, sentence: 'Referrals in a sentence', side: 'good', announced: true }]);
    expect(found[0]?.sides.map(({ label }) => label)).toEqual(['Side A', 'Side B']);
    expect(standOuts([contrastResult('Referrals', { hits: 12, n: 40 }, { hits: 69, n: 196 })], habits)).toEqual([]);
  });

  it('is first what chance does least often', () => {
    const results = [
      resultOf('Price', 'lower', [{ hits: 26, n: 60 }, ...even]),
      resultOf('Neglect', 'lower', [{ hits: 50, n: 60 }, ...even]),
    ];
    const found = standOuts(results, habits);
    expect(found.map((one) => one.habitId)).toEqual(['Neglect', 'Price']);
    expect(found.map((one) => one.announced)).toEqual([true, false]);
  });
});

describe('how likely chance is', () => {
  const number = (hits: number, n: number) => ({ number: shareOf({ hits, misses: n - hits, unknown: 0 }) });

  it('is twice the exact tail', () => {
    // P(X = 10) of 10 fair throws is 2^-10, P(X ≤ 1) is 11 · 2^-10.
    expect(chanceOfRep(number(10, 10), 0.5)).toBeCloseTo(2 / 1024, 12);
    expect(chanceOfRep(number(1, 10), 0.5)).toBeCloseTo(22 / 1024, 12);
    expect(chanceOfRep(number(5, 10), 0.5)).toBe(1);
    expect(chanceOfRep(number(3, 3), 1)).toBe(1);
  });

  it('of a contrast is the pooled test of two shares', () => {
    // 15 of 100 and 25 of 100: z = 0.1 / √(0.2 · 0.8 · 2 / 100) = 1.7678, p = 0.0771.
    const result = contrastResult('Referrals', { hits: 15, n: 100 }, { hits: 25, n: 100 });
    expect(chanceOfContrast(result)).toBeCloseTo(0.0771, 3);
    expect(chanceOfContrast({ parts: [] })).toBe(1);
  });
});

describe('sides', () => {
  it('say which way is good', () => {
    expect((['higher', 'lower', 'context'] as const).map(sideOfHits)).toEqual(['good', 'bad', 'context']);
    const above = { outside: { band: '95%' as const, side: 'above' as const } };
    expect((['higher', 'lower', 'context'] as const).map((better) => sideOf(above, better))).toEqual([
      'good',
      'bad',
      'context',
    ]);
    expect(sideOf({ outside: null }, 'higher')).toBeNull();
  });
});

describe('audits by the thousand', () => {
  const draw = (random: () => number, n: number, p: number): Count => {
    let hits = 0;
    for (let at = 0; at < n; at += 1) hits += random() < p ? 1 : 0;
    return { hits, n };
  };
  const team = (random: () => number, n: number, p: number) => Array.from({ length: 6 }, () => draw(random, n, p));

  it('without any difference announce something in 5 of 100 at most', () => {
    const random = mulberry32(7);
    const audits = 1500;
    let loud = 0;
    for (let at = 0; at < audits; at += 1) {
      const results = [
        resultOf('Price', 'lower', team(random, 60, 0.3)),
        resultOf('Neglect', 'lower', team(random, 40, 0.1)),
        resultOf('Wins', 'higher', team(random, 150, 0.5)),
        contrastResult('Referrals', draw(random, 70, 0.4), draw(random, 200, 0.4)),
      ];
      if (standOuts(results, habits).some((one) => one.announced)) loud += 1;
    }
    expect(loud / audits).toBeLessThanOrEqual(0.05);
  });

  it.each([
    [35, 60],
    [25, 150],
  ])('find a planted weakness of %i points at n = %i in 80 of 100 at least', (points, n) => {
    const random = mulberry32(points);
    const audits = 400;
    let found = 0;
    for (let at = 0; at < audits; at += 1) {
      const others = team(random, n, 0.3).slice(1);
      const results = [
        resultOf('Price', 'lower', [draw(random, n, 0.3 + points / 100), ...others]),
        resultOf('Neglect', 'lower', team(random, n, 0.2)),
        resultOf('Wins', 'higher', team(random, n, 0.5)),
      ];
      if (standOuts(results, habits).some((one) => one.announced && one.rep === 'rep 0' && one.habitId === 'Price'))
        found += 1;
    }
    expect(found / audits).toBeGreaterThanOrEqual(0.8);
  });
});

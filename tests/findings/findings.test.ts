import { describe, expect, it } from 'vitest';
import { clearest, judgeAll, keyOf, worthALook } from '../../src/findings/findings';
import { sideOf, sideOfHits } from '../../src/findings/side';
import { resultOf, stratumOf, type Count } from './audit';

const even = Array.from({ length: 5 }, () => ({ hits: 15, n: 60 }));
const found = (results: Parameters<typeof judgeAll>[0]) => judgeAll(results).filter((one) => one.found);

describe('the findings of an audit', () => {
  it('are a rep who differs from the rest, first what chance does least often', () => {
    const results = [
      resultOf('Price', 'lower', [{ hits: 36, n: 60 }, ...even]),
      resultOf('Neglect', 'lower', [{ hits: 50, n: 60 }, ...even]),
    ];
    const all = found(results);
    expect(all.map(keyOf)).toEqual(['Neglect rep 0 rest', 'Price rep 0 rest']);
    expect(all.map(({ side }) => side)).toEqual(['bad', 'bad']);
  });

  it('are the team that differs from the period before', () => {
    const lower = even.map(({ n }) => ({ hits: 3, n }));
    const all = found([resultOf('Wins', 'higher', even, undefined, lower)]);
    expect(all.map(keyOf)).toContain('Wins  before');
    expect(all.every(({ against, side }) => against === 'before' && side === 'good')).toBe(true);
  });

  it('are corrected for every comparison that the audit makes', () => {
    const alone = resultOf('Price', 'lower', [{ hits: 28, n: 60 }, ...even]);
    const p = judgeAll([alone])[0]?.p ?? 1;
    // 28 of 60 beside 75 of 300: z = (0.4667 − 0.25) ÷ √(0.2861 · 0.7139 · (1/60 + 1/300)) = 3.391, p = 0.0007.
    expect(p).toBeGreaterThan(0.0005);
    expect(p).toBeLessThan(0.0015);
    expect(found([alone])).toHaveLength(1);
    // Six comparisons more of each of 40 habits without a difference: 0.05 ÷ 246 is asked for.
    const others = Array.from({ length: 40 }, (_, at) =>
      resultOf(`Habit ${at}`, 'lower', [{ hits: 15, n: 60 }, ...even]),
    );
    expect(found([alone, ...others])).toEqual([]);
    expect(judgeAll([alone, ...others])).toHaveLength(6 * 41);
    expect(judgeAll([alone, ...others])[0]?.adjusted).toBeCloseTo(p * 246, 9);
  });

  it('are never a missing or context habit, nor a rep of 19 cases', () => {
    const results = [
      resultOf('Noes', 'context', [{ hits: 60, n: 60 }, ...even]),
      { id: 'Wins', kind: 'missing' as const, columns: [], words: '' },
      resultOf('Price', 'lower', [{ hits: 19, n: 19 }, ...even]),
    ];
    expect(found(results)).toEqual([]);
    expect(found([resultOf('Price', 'lower', [{ hits: 20, n: 20 }, ...even])]).map(({ rep }) => rep)).toContain(
      'rep 0',
    );
  });

  it('are not what only the mix of cases makes', () => {
    const result = resultOf('Wins', 'higher', [
      { hits: 150, n: 600 },
      { hits: 450, n: 600 },
    ]);
    const now = [
      stratumOf('rep 0', { hits: 100, n: 500 }, 'New'),
      stratumOf('rep 0', { hits: 50, n: 100 }, 'Renewal'),
      stratumOf('rep 1', { hits: 20, n: 100 }, 'New'),
      stratumOf('rep 1', { hits: 250, n: 500 }, 'Renewal'),
    ];
    const judged = judgeAll([{ ...result, now }]);
    expect(judged[0]?.adjusted).toBeLessThan(0.001);
    expect(judged.map((one) => one.found)).toEqual([false, false]);
  });
});

describe('worth a look', () => {
  const results = [
    resultOf('Price', 'lower', [{ hits: 50, n: 60 }, { hits: 6, n: 60 }, ...even.slice(1)]),
    resultOf('Noes', 'context', [{ hits: 50, n: 60 }, ...even]),
    resultOf('Wins', 'higher', [{ hits: 15, n: 60 }, ...even]),
  ];

  it('is who lies outside the band without being a finding, by habit', () => {
    const judged = judgeAll(results).map((one) => ({ ...one, found: one.rep === 'rep 0' && one.found }));
    expect(judged.some((one) => one.found)).toBe(true);
    expect(worthALook(results, judged)).toEqual([{ habitId: 'Price', reps: [{ rep: 'rep 1', label: 'Rep 1' }] }]);
    expect(worthALook(results, judged, 'rep 2')).toEqual([]);
  });

  it('is also who is a finding beside their own past alone', () => {
    const judged = judgeAll(results).map((one) => ({ ...one, against: 'before' as const, found: true }));
    expect(worthALook(results, judged, 'rep 0')).toEqual([
      { habitId: 'Price', reps: [{ rep: 'rep 0', label: 'Rep 0' }] },
    ]);
  });
});

describe('the clearest of a rep', () => {
  const far = (hits: number): Count[] => [{ hits, n: 60 }, ...even];
  const judged = judgeAll([
    resultOf('Price', 'lower', far(40)),
    resultOf('Neglect', 'lower', far(50)),
    resultOf('Asks', 'higher', far(40)),
    resultOf('Wins', 'higher', far(15), undefined, far(60)),
  ]);

  it('are theirs beside the rest of the team on one side, found or not', () => {
    expect(clearest(judged, 'rep 0', 'bad').map(({ habitId }) => habitId)).toEqual(['Neglect', 'Price']);
    expect(clearest(judged, 'rep 0', 'good').map(({ habitId }) => habitId)).toEqual(['Asks']);
  });

  it('come by their names where mirrored tables differ by rounding alone', () => {
    const mirror = judgeAll([
      resultOf('b', 'lower', [
        { hits: 51, n: 64 },
        { hits: 9, n: 98 },
      ]),
      resultOf('a', 'higher', [
        { hits: 13, n: 64 },
        { hits: 89, n: 98 },
      ]),
    ]);
    expect(clearest(mirror, 'rep 0', 'bad').map(({ habitId }) => habitId)).toEqual(['a', 'b']);
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

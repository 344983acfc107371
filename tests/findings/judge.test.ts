import { describe, expect, it } from 'vitest';
import type { Better } from '../../src/habits/habit';
import type { Stratum } from '../../src/habits/result';
import { judge } from '../../src/findings/judge';
import type { Duration } from '../../src/stats/kaplan-meier';
import { controls, treated } from '../stats/freireich';
import { stratumOf } from './audit';

const compare = (a: Stratum[], b: Stratum[], better: Better = 'higher') =>
  judge({ habitId: 'Tea', rep: 'a', against: 'rest', a, b, better });
const one = (hits: number, n: number, stratum = '') => stratumOf('a', { hits, n }, stratum);
const timed = (durations: readonly Duration[], stratum = ''): Stratum => ({
  rep: 'a',
  stratum,
  sample: { hits: durations.length, misses: 0, durations: [...durations] },
});

describe('shares', () => {
  // Fisher (1935), The Design of Experiments: of 70 ways 1 tells all cups right, 1 all wrong, 16 three right, 16 one.
  it('are judged by Fisher’s exact test with mid-p', () => {
    expect(compare([one(3, 4)], [one(1, 4)]).p).toBeCloseTo(18 / 70, 12);
    expect(compare([one(1, 4), one(2, 2, 'New')], [one(2, 6)]).p).toBeCloseTo(compare([one(3, 6)], [one(2, 6)]).p, 12);
  });

  it('are good or bad as the habit is, and neither where they are the same', () => {
    const many = [one(30, 40)];
    const few = [one(10, 40)];
    expect(compare(many, few, 'higher')).toMatchObject({ side: 'good', holds: true });
    expect(compare(many, few, 'lower')).toMatchObject({ side: 'bad', holds: true });
    expect(compare(few, many, 'higher')).toMatchObject({ side: 'bad', holds: true });
    expect(compare(few, many, 'lower')).toMatchObject({ side: 'good', holds: true });
    expect(compare(few, [one(20, 80)])).toMatchObject({ side: 'context', holds: false });
    expect(compare([one(0, 40)], [one(0, 40)])).toMatchObject({ side: 'context', holds: false });
    expect(compare([one(40, 40)], [one(0, 40)], 'higher')).toMatchObject({ side: 'good', holds: true });
    expect(compare([one(0, 40)], [one(40, 40)], 'higher')).toMatchObject({ side: 'bad', holds: true });
  });

  // Bickel, Hammel and O'Connell (1975), Science 187, 398–404: admitted of those who applied, men and women.
  it('do not hold where they turn among cases that are alike, as in Berkeley', () => {
    const men = [
      [512, 825],
      [353, 560],
      [120, 325],
      [138, 417],
      [53, 191],
      [22, 373],
    ].map(([hits = 0, n = 0], at) => one(hits, n, `${at}`));
    const women = [
      [89, 108],
      [17, 25],
      [202, 593],
      [131, 375],
      [94, 393],
      [24, 341],
    ].map(([hits = 0, n = 0], at) => one(hits, n, `${at}`));
    const judged = compare(men, women);
    expect(judged.p).toBeLessThan(1e-20);
    expect(judged).toMatchObject({ side: 'good', holds: false });
  });

  it('do not hold where the sign turns though both are beyond chance, nor where no stratum holds both sides', () => {
    const a = [one(60, 400, 'small'), one(95, 100, 'large')];
    const b = [one(30, 100, 'small'), one(396, 400, 'large')];
    // 31% against 85% in all; the other way round within neither: a is lower in both, and holds.
    expect(compare(a, b)).toMatchObject({ side: 'bad', holds: true });
    const c = [one(300, 1000, 'small'), one(99, 100, 'large')];
    const d = [one(20, 100, 'small'), one(850, 1000, 'large')];
    // 36% against 79% in all, and yet more within both.
    const turned = compare(c, d);
    expect(turned.p).toBeLessThan(1e-20);
    expect(turned).toMatchObject({ side: 'bad', holds: false });
    expect(compare([one(30, 40, 'north')], [one(10, 40, 'south')])).toMatchObject({ side: 'good', holds: false });
  });
});

describe('durations', () => {
  // 21 patients with and 21 without 6-mercaptopurine: chi-square 16.79.
  it('are judged by log-rank, and shorter is what lower means', () => {
    const judged = compare([timed(controls)], [timed(treated)], 'lower');
    expect(judged.p).toBeCloseTo(4.17e-5, 7);
    expect(judged).toMatchObject({ side: 'good', holds: true });
    expect(compare([timed(treated)], [timed(controls)], 'lower')).toMatchObject({ side: 'bad', holds: true });
  });

  it('hold only among cases that are alike', () => {
    expect(compare([timed(controls, 'web')], [timed(treated, 'fair')], 'lower')).toMatchObject({ holds: false });
  });

  it('show nothing where nothing ended', () => {
    const waiting = timed([{ value: 4, censored: true }]);
    expect(compare([waiting], [waiting], 'lower')).toEqual({ p: 1, side: 'context', holds: false });
  });
});

import { describe, expect, it } from 'vitest';
import { comparisonsOf, known, pooled } from '../../src/findings/comparison';
import { resultOf, stratumOf, type Count } from './audit';

const of = (n: number): Count => ({ hits: Math.floor(n / 4), n });
const told = (result: ReturnType<typeof resultOf>) =>
  comparisonsOf(result).map(({ rep, against, a, b }) => [rep, against, known(pooled(a)), known(pooled(b))]);

describe('the comparisons of a habit', () => {
  it('set each rep beside the rest, and the team and each rep beside the period before', () => {
    expect(told(resultOf('Price', 'lower', [of(30), of(40)], ['Ann', 'Bo'], [of(21), of(25)]))).toEqual([
      ['ann', 'rest', 30, 40],
      ['bo', 'rest', 40, 30],
      [null, 'before', 70, 46],
      ['ann', 'before', 30, 21],
      ['bo', 'before', 40, 25],
    ]);
  });

  it('need 20 known cases on each side: 19 are not compared, and stay in the rest', () => {
    expect(
      told(resultOf('Price', 'lower', [of(19), of(20), of(40)], ['Ann', 'Bo', 'Cy'], [of(60), of(19), of(20)])),
    ).toEqual([
      ['bo', 'rest', 20, 59],
      ['cy', 'rest', 40, 39],
      [null, 'before', 79, 99],
      ['cy', 'before', 40, 20],
    ]);
    expect(told(resultOf('Price', 'lower', [of(60), of(19)]))).toEqual([]);
  });

  it('are none of habits that give no sample, and none with a period before that judges the same cases', () => {
    expect(told(resultOf('Noes', 'context', [of(60), of(60)]))).toEqual([]);
    expect(told(resultOf('Price', 'lower', [of(60), of(60)])).map(([, against]) => against)).toEqual(['rest', 'rest']);
  });

  it('leave people who are no reps out of the rest, and keep them in the team', () => {
    const result = resultOf('Neglect', 'lower', [of(30), of(40)], ['Ann', 'Bo'], [of(21), of(25)]);
    const leaver = stratumOf(null, { hits: 300, n: 300 });
    expect(told({ ...result, now: [...result.now, leaver] })).toEqual([
      ['ann', 'rest', 30, 40],
      ['bo', 'rest', 40, 30],
      [null, 'before', 370, 46],
      ['ann', 'before', 30, 21],
      ['bo', 'before', 40, 25],
    ]);
  });

  it('leave a rep whose records cannot be compared out of the rest of the others too', () => {
    const result = resultOf('Neglect', 'lower', [of(30), of(40), { hits: 90, n: 90 }], ['Ann', 'Bo', 'Cy']);
    const reps = result.reps.map((one) => (one.rep === 'cy' ? { ...one, notCompared: 'Only 3% have a touch' } : one));
    expect(told({ ...result, reps })).toEqual([
      ['ann', 'rest', 30, 40],
      ['bo', 'rest', 40, 30],
    ]);
  });
});

it('strata pool to one sample, durations too', () => {
  const timed = (values: number[]) => ({
    rep: 'ann',
    stratum: `${values.length}`,
    sample: { hits: values.length, misses: 0, durations: values.map((value) => ({ value, censored: value > 5 })) },
  });
  expect(pooled([timed([1, 2]), timed([9])])).toEqual({
    hits: 3,
    misses: 0,
    durations: [
      { value: 1, censored: false },
      { value: 2, censored: false },
      { value: 9, censored: true },
    ],
  });
  expect(pooled([stratumOf('ann', { hits: 1, n: 3 }), stratumOf('ann', { hits: 2, n: 2 }, 'New')])).toEqual({
    hits: 3,
    misses: 2,
    durations: null,
  });
  expect(pooled([])).toEqual({ hits: 0, misses: 0, durations: null });
});

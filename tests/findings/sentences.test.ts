import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../src/language/format';
import { sentenceOf } from '../../src/findings/sentences';
import type { Computed, Stratum } from '../../src/habits/result';
import { habitOf, resultOf, stratumOf } from './audit';

beforeAll(() => setLocale(() => 'en-GB'));

const habit = habitOf('Price');
const result = resultOf(
  'Price',
  'lower',
  [
    { hits: 26, n: 38 },
    { hits: 75, n: 300 },
  ],
  ['Ann', 'Bo'],
);
const said = {
  habitId: 'Price',
  rep: 'ann',
  against: 'rest' as const,
  better: 'lower' as const,
  a: result.now.slice(0, 1),
  b: result.now.slice(1),
  p: 0.000_002,
};

describe('a finding in words', () => {
  it('is who, how much, and beside what', () => {
    const told = sentenceOf(said, result, habit, 365);
    expect(told.sentence).toBe('Price: Ann 68%, the rest of the team 25%');
    expect([told.title, told.values]).toEqual(['Price', '68%, the rest of the team 25%']);
    // Wilson's interval of 26 of 38 by hand: (0.6842 + 0.0505 ± 0.1540) ÷ 1.1011.
    expect(told.support).toBe(
      '26 of 38 cases, 95% interval 53% to 81%; the rest of the team: 75 of 300 cases. Chance alone makes such a difference less than once in 10,000 comparisons.',
    );
    expect(told.sides.map(({ label, rep, number }) => [label, rep, number.hits, number.n])).toEqual([
      ['Ann', 'ann', 26, 38],
      ['The others', null, 75, 300],
    ]);
  });

  it('says how often chance does it, whatever p is', () => {
    const often = (p: number) => sentenceOf({ ...said, p }, result, habit, 365).support.match(/(less|about).*$/)?.[0];
    expect([0.05, 0.001, 0.0001, 0.000_01, 0].map(often)).toEqual([
      'about once in 20 comparisons.',
      'about once in 1,000 comparisons.',
      'about once in 10,000 comparisons.',
      'less than once in 10,000 comparisons.',
      'less than once in 10,000 comparisons.',
    ]);
  });

  it('names the period before by its days; that of a recent habit begins so many days earlier', () => {
    const before = { ...said, rep: null, against: 'before' as const };
    expect(sentenceOf(before, result, habit, 182).sentence).toBe('Price: the team 68%, the 182 days before 25%');
    const recent = sentenceOf(before, result, { ...habit, judged: 'recent' }, 365);
    expect(recent.sentence).toBe('Price: the team 68%, 365 days earlier 25%');
    expect(recent.sides.map(({ label }) => label)).toEqual(['The team', 'Before']);
  });

  it('of a contrast names the part that is compared, and of a share none', () => {
    const parts = [{ part: 'won', label: 'Wins', number: result.number }];
    const contrast = { ...habit, measure: 'contrast' as const };
    const title = (of: typeof habit, parted: Computed) => sentenceOf(said, parted, of, 365).title;
    expect(title(contrast, { ...result, parts })).toBe('Price, wins');
    expect(title({ ...habit, measure: 'share' }, { ...result, parts })).toBe('Price');
  });

  it('tells small percentages, one case, and a side without one, without dividing by nothing', () => {
    const small = { ...said, a: [stratumOf('ann', { hits: 1, n: 1 })], b: [] };
    const told = sentenceOf(small, result, habit, 365);
    expect(told.support).toContain('1 of 1 case;');
    expect(`${told.sentence} ${told.support}`).not.toMatch(/NaN|Infinity|null|undefined/);
  });
});

describe('durations', () => {
  const timed = (values: number[], censored: (at: number) => boolean): Stratum[] => [
    {
      rep: 'ann',
      stratum: '',
      sample: {
        hits: values.length,
        misses: 0,
        durations: values.map((value, at) => ({ value, censored: censored(at) })),
      },
    },
  ];
  const number = { ...result.number, unit: 'hours' as const };
  const hours = Array.from({ length: 21 }, (_, at) => at + 1);
  const tell = (a: Stratum[], b: Stratum[]) => sentenceOf({ ...said, a, b }, { ...result, number }, habit, 365);

  it('are told as medians in their unit', () => {
    const told = tell(
      timed(hours, () => false),
      timed(
        hours.map((one) => one * 3),
        () => false,
      ),
    );
    expect(told.sentence).toBe('Price: Ann 11 h, the rest of the team 33 h');
    expect(told.support).toMatch(/^21 cases, 95% interval \d+ h to \d+ h; the rest of the team: 21 cases\./);
    expect(told.sides.map((side) => side.number.unit)).toEqual(['hours', 'hours']);
  });

  it('whose interval has no upper end say "or more", and those of which over half have not ended say so', () => {
    const open = tell(
      timed(hours, (at) => at >= 12),
      timed(hours, (at) => at >= 5),
    );
    expect(open.sentence).toBe('Price: Ann 11 h, the rest of the team more than half not yet');
    expect(open.support).toMatch(/^21 cases, 95% interval \d+ h or more;/);
    expect(open.support).not.toMatch(/Infinity|∞|NaN/);
  });
});

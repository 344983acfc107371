import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { shareOf } from '../../../src/habits/estimate';
import type { Computed, Trend } from '../../../src/habits/result';
import { besideWords } from '../../../src/pages/audit/habit-row';
import {
  besideSentences,
  funnelOf,
  funnelTitle,
  repRows,
  sureRows,
  trendOf,
  trendRows,
  trendSubtitle,
  trendTitle,
} from '../../../src/pages/habit/figures';
import { habitOf, resultOf, type Count } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

const even = Array.from({ length: 10 }, () => ({ hits: 12, n: 60 }));
const worst = { hits: 50, n: 60 };
const best = { hits: 0, n: 60 };
const titleOf = (reps: Count[], better: 'lower' | 'context' = 'lower') => funnelTitle(resultOf('Price', better, reps));

describe('the title of the funnel', () => {
  it('names whom the band leaves out on the wrong side, and counts the rest', () => {
    expect(titleOf(even)).toBe('No rep lies outside the 95% band');
    expect(titleOf([worst, best, ...even])).toBe(
      'Rep 0 lies outside the 95% band on the wrong side, one more on the right one',
    );
    expect(titleOf([best, ...even])).toBe('Rep 0 lies outside the 95% band');
    expect(titleOf([worst, best, ...even], 'context')).toBe('Rep 0 and Rep 1 lie outside the 95% band');
    expect(titleOf([{ hits: 3, n: 6 }])).toBe('No rep has enough cases to be compared');
  });

  it('counts where there are many', () => {
    const reps = [worst, worst, worst, best, best, best];
    expect(titleOf(reps)).toBe('6 of 6 reps lie outside the 95% band');
  });
});

it('the funnel has the reps with a share, and none without a curve', () => {
  const curve = [{ n: 20, low95: 0, high95: 1, low998: 0, high998: 1 }];
  const result = { ...resultOf('Price', 'lower', [worst, { hits: 1, n: 3 }, ...even]), funnel: curve };
  const data = funnelOf(result, habitOf('Price'));
  expect(data?.reps.map(({ label, side }) => [label, side])).toEqual([
    ['Rep 0', 'bad'],
    ...even.map((_, at) => [`Rep ${at + 2}`, null]),
  ]);
  expect(data?.casesLabel).toBe('Cases');
  expect(funnelOf({ ...result, funnel: null }, habitOf('Price'))).toBeNull();
});

it('every rep has a line in the table, compared or not', () => {
  const result = resultOf('Price', 'lower', [worst]);
  const reps = result.reps.map((rep) => ({ ...rep, notCompared: 'There is nobody to compare with' }));
  expect(repRows({ ...result, reps })).toEqual([
    ['Rep 0', '83%, 72% to 91%', '50 of 60', '0', 'There is nobody to compare with'],
  ]);
});

const trend = (values: (number | null)[], limits: Trend['limits'], lastWhole = true): Trend => ({
  label: 'Win rate of referrals',
  unit: 'share',
  step: 'month',
  limits,
  points: values.map((value, at) => ({
    from: `2025-0${at + 1}-01`,
    to: `2025-0${at + 1}-28`,
    label: `Month ${at + 1}`,
    hits: 3,
    n: 6,
    value,
    interval: value === null ? null : { low: 0.1, high: 0.9 },
    whole: at < values.length - 1 || lastWhole,
  })),
});
const limits = { centre: 0.3, low: 0.1, high: 0.5 };

describe('the trend', () => {
  it('states what lies outside its own range, or where it began and ended', () => {
    expect(trendTitle(trend([0.2, 0.3, 0.4], limits))).toBe('No month lies outside its usual range');
    expect(trendTitle(trend([0.2, 0.7, 0.4], limits))).toBe('Month 2 lies above the usual range, at 70%');
    expect(trendTitle(trend([0.2, 0.7, 0.05], limits))).toBe('2 of 3 months lie outside the usual range');
    expect(trendTitle(trend([0.2, null, 0.4], null))).toBe('From 20% to 40% in 2 months');
    expect(trendTitle(trend([0.2], null))).toBe('No two whole months to compare');
  });

  it('leaves the period that is not whole out of what it states', () => {
    expect(trendTitle(trend([0.2, 0.3, 0.9], limits, false))).toBe('No month lies outside its usual range');
    expect(trendRows(trend([0.2, null], null, false))).toEqual([
      ['Month 1', '20%', '3 of 6'],
      ['Month 2, not whole', '', '3 of 6'],
    ]);
  });

  it('says what is drawn, and speaks of a range where there is one', () => {
    expect(trendSubtitle(trend([0.2], null))).not.toMatch(/usual range/);
    expect(trendSubtitle(trend([0.2], limits))).toMatch(/^Win rate of referrals by month, .* usual range/);
    expect(trendOf(trend([0.2, null], limits)).points.map(({ low, high }) => [low, high])).toEqual([
      [0.1, 0.9],
      [null, null],
    ]);
  });
});

it('the margin says how sure the number is', () => {
  const number = shareOf({ hits: 58, misses: 95, unknown: 26 });
  const result = {
    number,
    cases: { hits: 58, misses: 95, unknown: 26, leftOut: 0, total: 179 },
    whole: null,
    coverage: { known: 153, of: 179, share: 0.85, words: '85% of the losses have a reason' },
    parts: [{ part: 'a', label: 'Referral', number }],
    beside: [{ label: 'Median drop', unit: 'share', value: 0.12, n: 40 }],
    byAmount: {
      value: 0.28,
      interval: { low: 0.18, high: 0.4 },
      hitAmount: 874_000,
      amount: 3_080_000,
      n: 150,
      largest: [],
    },
  } as unknown as Computed;
  const rows = sureRows(result);
  expect(rows.slice(0, 4)).toEqual([
    { term: 'Number', words: '38%, 31% to 46%' },
    { term: 'Cases', words: '153 known, 26 unknown' },
    { term: 'Coverage', words: '85% of the losses have a reason' },
    { term: 'Referral', words: '38%, 31% to 46% of 153' },
  ]);
  expect(rows[4]).toEqual({ term: 'Median drop', words: '12%, n = 40' });
  expect(rows[5]?.words).toMatch(/^28%, 18% to 40%: 874k of 3\.08m$/i);
});

describe('what the number is set beside', () => {
  const number = shareOf({ hits: 30, misses: 70, unknown: 0 });
  const prior = shareOf({ hits: 24, misses: 96, unknown: 5 });

  it('is told with its interval and its cases', () => {
    // Wilson, 24 of 120: 0.138 to 0.281.
    expect(besideSentences({ number, prior, rest: null }, 365)).toEqual([
      '365 days earlier: 20%, 14% to 28%, n = 120.',
    ]);
    expect(besideSentences({ number, prior: null, rest: prior }, 365)[0]).toMatch(/^The other reps now: 20%/);
    expect(besideWords({ number, prior, rest: prior })).toEqual(['was 20%, 120 cases', 'others 20%']);
  });

  it('is nothing beside a number of under 20 cases', () => {
    const few = shareOf({ hits: 3, misses: 10, unknown: 0 });
    expect(besideSentences({ number: few, prior, rest: prior }, 365)).toEqual([]);
    expect(besideWords({ number: few, prior, rest: prior })).toEqual([]);
  });
});

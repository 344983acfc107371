import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../src/language/format';
import { contrastOf, shareOf } from '../../src/habits/estimate';
import type { Panel } from '../../src/habits/result';
import { estimateWords, rateOf, showPanel } from '../../src/ui/panel';

beforeAll(() => setLocale(() => 'en-GB'));

const about = { title: '', subtitle: '' };
const named = (label: string) => ({ label, person: null, account: null });
const tableOf = (panel: Panel) => {
  const { columns, rows } = showPanel(panel, 'lower');
  return [columns, ...rows];
};

describe('a number in words', () => {
  it('has its interval', () => {
    // Wilson, 26 of 38: 0.525 to 0.809.
    expect(estimateWords(shareOf({ hits: 26, misses: 12, unknown: 3 }))).toBe('68%, 53% to 81%');
  });

  it('is its counts under five cases', () => {
    expect(estimateWords(shareOf({ hits: 1, misses: 3, unknown: 0 }))).toBe('1 of 4');
  });

  it('is in points where it is a difference', () => {
    const words = estimateWords(
      contrastOf({ hits: 30, misses: 10, unknown: 0 }, { hits: 10, misses: 30, unknown: 0 }, 0),
    );
    expect(words.startsWith('+50 points, ')).toBe(true);
  });
});

describe('the table beside a chart', () => {
  it('has bars with their share, but for what stands aside', () => {
    expect(
      tableOf({
        ...about,
        id: 'kinds',
        kind: 'bars',
        rows: [
          { ...named('Price'), count: 1_300, share: 0.5, amount: 84_000, emphasis: 'main' },
          { ...named('None'), count: 2, share: null, amount: null, emphasis: 'aside' },
        ],
      }).slice(1),
    ).toEqual([
      ['Price', '1,300', '50%', expect.stringMatching(/^84k$/i)],
      ['None', '2', '', ''],
    ]);
  });

  it('has rates with their facts, each in its unit', () => {
    expect(
      tableOf({
        ...about,
        id: 'sources',
        kind: 'rates',
        facts: [
          { label: 'Days', unit: 'days' },
          { label: 'Amount', unit: 'money' },
        ],
        rows: [
          { ...named('Web'), number: shareOf({ hits: 1, misses: 3, unknown: 0 }), emphasis: 'none', facts: [38, null] },
        ],
      }),
    ).toEqual([
      ['', 'Share, 95% interval', 'Cases', 'Days', 'Amount'],
      ['Web', '1 of 4', '1 of 4', '38 d', ''],
    ]);
  });

  it('marks the month that is not whole', () => {
    const month = { from: '2025-06-01', label: 'Jun 2025', count: 3, of: 4 };
    expect(
      tableOf({
        ...about,
        id: 'months',
        kind: 'series',
        rows: [
          { ...month, whole: true },
          { ...month, whole: false },
        ],
      }),
    ).toEqual([
      ['Period', 'Count', 'Of'],
      ['Jun 2025', '3', '4'],
      ['Jun 2025, not whole', '3', '4'],
    ]);
  });

  it('holds every dot, however many', () => {
    const rows = Array.from({ length: 900 }, (_, at) => ({
      ...named(`Customer ${at}`),
      case_id: `${at}`,
      value: at === 0 ? null : at,
      amount: null,
      hit: true,
      rep: null,
    }));
    const [, first, ...rest] = tableOf({ ...about, id: 'accounts', kind: 'dots', unit: 'days', threshold: 90, rows });
    expect(first).toEqual(['Customer 0', 'never', '']);
    expect(rest).toHaveLength(899);
  });

  it('has a grid’s counts of their totals', () => {
    const rows = [{ ...named('Ann'), counts: [1, 0], of: [3, 2] }];
    expect(tableOf({ ...about, id: 'reps', kind: 'grid', columns: ['May', 'Jun'], rows })).toEqual([
      ['', 'May', 'Jun'],
      ['Ann', '1 of 3', '0 of 2'],
    ]);
  });
});

describe('a number as a row of a chart', () => {
  it('is hollow under 20 cases', () => {
    const row = (hits: number, misses: number) =>
      rateOf({ label: 'Ann', number: shareOf({ hits, misses, unknown: 2 }), emphasis: 'none' });
    expect([row(10, 9).hollow, row(10, 10).hollow]).toEqual([true, false]);
    expect(row(10, 10)).toMatchObject({ value: 0.5, hits: 10, n: 20, unknown: 2 });
  });
});

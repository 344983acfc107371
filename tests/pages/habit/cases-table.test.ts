import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { habits, type Habit } from '../../../src/habits';
import type { CaseRow } from '../../../src/habits/cases';
import type { CaseColumn } from '../../../src/habits/habit';
import {
  caseCells,
  cellText,
  isNumber,
  outcomeChoices,
  outcomeOf,
  rawCell,
  sideOfKnown,
} from '../../../src/pages/habit/cases-table';

beforeAll(() => setLocale(() => 'en-GB'));

const columns: CaseColumn[] = [
  { key: 'deal', label: 'Deal' },
  { key: 'account', label: 'Account' },
  { key: 'rep', label: 'Rep' },
  { key: 'happened_on', label: 'Lost' },
  { key: 'value', label: 'Days', unit: 'days' },
  { key: 'amount', label: 'Amount' },
  { key: 'note', label: 'Reason' },
];
const row = {
  case_id: 'd1',
  hit: true,
  deal_name: 'Line 4',
  account_name: 'Harbour',
  rep_name: 'Adler',
  happened_on: '2026-09-12',
  value: 112,
  amount: 31_475.5,
  note: '=1+1',
} as CaseRow;
const empty = {
  ...row,
  hit: null,
  deal_name: null,
  happened_on: null,
  value: null,
  amount: null,
  note: null,
} as CaseRow;

describe('a case', () => {
  it('is shown as a person reads it', () => {
    expect(columns.map((column) => cellText(row, column))).toEqual([
      'Line 4',
      'Harbour',
      'Adler',
      '12 Sept 2026',
      '112 d',
      '31,476',
      '=1+1',
    ]);
    expect(columns.map((column) => cellText(empty, column))).toEqual(['', 'Harbour', 'Adler', '', '', '', '']);
  });

  it('is downloaded exactly, its outcome first', () => {
    const habit = {
      measure: 'share',
      columns,
      outcomeWords: { hit: 'price', miss: 'another', unknown: 'no reason' },
    } as unknown as Habit;
    expect(caseCells(habit, [row, empty])).toEqual({
      columns: ['Outcome', 'Deal', 'Account', 'Rep', 'Lost', 'Days', 'Amount', 'Reason'],
      rows: [
        ['price', 'Line 4', 'Harbour', 'Adler', '2026-09-12', 112, 31_475.5, '=1+1'],
        ['no reason', null, 'Harbour', 'Adler', null, null, null, null],
      ],
    });
    expect(rawCell(row, { key: 'rep', label: '' })).toBe('Adler');
  });

  it('that is left out is among all, says so, and can be asked for', () => {
    const habit = {
      measure: 'share',
      columns,
      outcomeWords: { hit: 'price', miss: 'another', unknown: 'no reason' },
    } as unknown as Habit;
    expect(caseCells(habit, [{ ...row, left_out: true }]).rows[0]?.[0]).toBe('price, left out by you');
    const counts = { hits: 3, misses: 4, unknown: 1, leftOut: 2 };
    expect(outcomeChoices(habit, counts).map(({ words, n }) => [words, n])).toEqual([
      ['All', 10],
      ['price', 3],
      ['another', 4],
      ['no reason', 1],
      ['left out by you', 2],
    ]);
    expect(outcomeChoices(habit, null).map(({ n }) => n)).toEqual([0, 0, 0, 0]);
  });

  it('has numbers on the right, and three outcomes', () => {
    expect(columns.filter(isNumber).map(({ key }) => key)).toEqual(['value', 'amount']);
    const outcomes = (habit: Habit, cases: { hit: boolean | null; value: number | null }[]) =>
      cases.map((one) => outcomeOf(habit, one));
    const of = (id: string) => habits.find((one) => one.id === id) as Habit;
    const [share, median] = [of('no-rate'), of('reply-time')];
    expect(
      outcomes(
        share,
        [true, false, null].map((hit) => ({ hit, value: 1 })),
      ),
    ).toEqual(['hit', 'miss', 'unknown']);
    // A number over values knows a case by its value.
    expect(
      outcomes(
        median,
        [3, null].map((value) => ({ hit: null, value })),
      ),
    ).toEqual(['hit', 'unknown']);
    expect(outcomeChoices(median, null).map(({ words }) => words)).toEqual(['All']);
  });
});

describe('the side of a case', () => {
  it('is the one of the hits, and none where a case is known by its value alone', () => {
    const side = (id: string) => sideOfKnown(habits.find((one) => one.id === id) as Habit);
    expect(side('neglected-accounts')).toBe('bad');
    expect(side('referral-asks')).toBe('good');
    expect(['reply-time', 'steady-results', 'two-future-sales'].map(side)).toEqual(['context', 'context', 'context']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/charts/format';
import type { Habit } from '../../../src/habits';
import type { CaseRow } from '../../../src/habits/cases';
import type { CaseColumn } from '../../../src/habits/habit';
import { caseCells, cellText, isNumber, outcomeOf, rawCell } from '../../../src/pages/habit/cases-table';

beforeAll(() => setLocale('en-GB'));

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

  it('has numbers on the right, and three outcomes', () => {
    expect(columns.filter(isNumber).map(({ key }) => key)).toEqual(['value', 'amount']);
    expect([true, false, null].map(outcomeOf)).toEqual(['hit', 'miss', 'unknown']);
  });
});

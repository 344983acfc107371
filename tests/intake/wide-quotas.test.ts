import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/intake/recognise/recognise';
import { periodOf } from '../../src/intake/recognise/wide-period';

const table = (columns: string[], row: string[], name = 'team.csv') => ({ name, columns, sample: [row, row] });

describe('the period in a header', () => {
  test.each([
    ['quota_q1_2026', 'Q1', 2026, true],
    ['Target Q3 FY26', 'Q3', 2026, true],
    ['Q1 2025', 'Q1', 2025, false],
    ['2025 Q4', 'Q4', 2025, false],
    ['2025-Q4', 'Q4', 2025, false],
    ["Q1'25", 'Q1', 2025, false],
    ['1. Quartal 2025', 'Q1', 2025, false],
    ['Ziel Q2/2025', 'Q2', 2025, true],
    ['T3 2025', 'Q3', 2025, false],
    ['Objectif 2e trimestre', null, null, false],
    ['Jan 2025', 'month 1', 2025, false],
    ['Mrz 25', 'month 3', 2025, false],
    ['Dez. 2025', 'month 12', 2025, false],
    ['Jan-25', 'month 1', 2025, false],
    ['septembre 2025', 'month 9', 2025, false],
    ['Meta de março de 2025', 'month 3', 2025, true],
    ['2025-04', 'month 4', 2025, false],
    ['2025-04-01', 'month 4', 2025, false],
    ['04/2025', 'month 4', 2025, false],
    ['H2 2025', 'H2', 2025, false],
    ['FY2025 quota', '', 2025, true],
    ['Quota 2025 (EUR)', '', 2025, true],
    ['May', 'month 5', null, false],
    ['Q2', 'Q2', null, false],
    ['Q1 2025 won', null, null, false],
    ['Sales Q1 2025', null, null, false],
    ['Quota', null, null, false],
    ['3', null, null, false],
    ['Quota Q1 2025 (k€)', null, null, false],
    ['2025-04-15', null, null, false],
  ])('%s', (header, period, year, quota) => {
    const found = periodOf(header);
    expect(found && [found.period, found.year, found.quota]).toEqual(period === null ? null : [period, year, quota]);
  });
});

describe('a spreadsheet of quotas, one column a period', () => {
  const wide = (columns: string[], row: string[], name?: string) => recognise(table(columns, row, name)).mapping;
  const periods = (columns: string[], name?: string) =>
    wide(columns, ['Ana Díaz', ...columns.slice(1).map(() => '5000')], name).wideQuotas?.map(
      ({ column, period, year }) => [column, period, year],
    );

  test('has every column unfolded', () => {
    const columns = ['Rep', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];
    expect(wide(columns, ['Ana Díaz', '1', '2', '3', '4'])).toMatchObject({
      object: 'quotas',
      fields: { owner_name: { columns: [0] } },
    });
    expect(periods(columns)).toEqual([1, 2, 3, 4].map((no) => [no, `Q${no}`, 2025]));
  });

  test('months take their year from their headers, or from the name of the file', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const expected = months.map((_, at) => [at + 1, `month ${at + 1}`, 2025]);
    expect(periods(['Rep', ...months.map((month) => `${month} 2025`)])).toEqual(expected);
    expect(periods(['Rep', ...months], 'quotas-2025.csv')).toEqual(expected);
    expect(periods(['Rep', ...months])).toBeUndefined();
  });

  test('of a row with its own year take that', () => {
    expect(periods(['Rep', 'Year', 'Q1', 'Q2'])).toEqual([
      [2, 'Q1', null],
      [3, 'Q2', null],
    ]);
  });

  test('sums of the periods are no quotas more', () => {
    const columns = ['Rep', 'Jan 2025', 'Feb 2025', 'Mar 2025', 'Q1 2025', 'Q2 2025', 'FY 2025'];
    expect(periods(columns)?.map(([column]) => column)).toEqual([1, 2, 3, 5]);
  });

  test('results beside quotas are left alone, and two quotas of one period too', () => {
    expect(periods(['Rep', 'Quota Q1 2025', 'Q1 2025', 'Quota Q2 2025', 'Q2 2025'])?.map(([column]) => column)).toEqual(
      [1, 3],
    );
    expect(periods(['Rep', 'Quota Q1 2025', 'Target Q1 2025'])).toBeUndefined();
  });

  test('numbers that no word calls quotas may be results: the page asks', () => {
    const columns = ['Rep', 'Q1 2025', 'Q2 2025'];
    expect(wide(columns, ['Ana Díaz', '1', '2']).confidence).toBeLessThan(0.5);
    expect(wide(columns, ['Ana Díaz', '1', '2'], 'Quotas.csv').confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('people with quotas are both', () => {
    const columns = ['rep_id', 'rep_name', 'manager', 'hire_date', 'quota_q1_2026', 'quota_q2_2026'];
    expect(wide(columns, ['R-1', 'Ana Díaz', 'Li Wu', '2020-01-01', '900000', '1'])).toMatchObject({
      object: 'people',
      wideQuotas: [{ column: 4 }, { column: 5 }],
    });
  });

  test('deals by quarter are no quotas', () => {
    const columns = ['Deal ID', 'Deal Name', 'Stage', 'Amount', 'Close Date', 'Q1 2025', 'Q2 2025'];
    const mapping = wide(columns, ['1', 'Big', 'Won', '5', '2025-01-01', '5', '']);
    expect([mapping.object, mapping.wideQuotas]).toEqual(['deals', undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, monthsOf, quartersOf, windowWords } from '../../src/habits/periods';
import { habits, type Habit } from '../../src/habits';
import { windowTrend as ofHabit } from '../../src/habits/trend';

describe('days', () => {
  it('are added over months, leap years and backwards', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });
});

describe('a window', () => {
  it('is told by months where it begins and ends with one, else by days', () => {
    expect(windowWords('2025-06-30', 365)).toBe('Jul 2024 – Jun 2025');
    expect(windowWords('2025-06-29', 365)).toBe('30 Jun 2024 – 29 Jun 2025');
  });

  it('is cut into calendar months that cover it without gap or overlap', () => {
    for (const [asOf, days] of [
      ['2025-06-30', 365],
      ['2024-03-15', 400],
      ['2025-01-01', 1],
    ] as const) {
      const months = monthsOf(asOf, days);
      expect(months[0]?.from).toBe(addDays(asOf, 1 - days));
      expect(months.at(-1)?.to).toBe(asOf);
      months.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(months[at]?.to ?? '', 1)));
    }
    expect(monthsOf('2025-06-30', 365)).toHaveLength(12);
    expect(monthsOf('2025-06-15', 365).map(({ whole }) => whole)).toEqual([false, ...Array(11).fill(true), false]);
  });

  it('has 91-day quarters, counted back from its end', () => {
    const quarters = quartersOf('2025-06-30', 365);
    expect(quarters).toHaveLength(4);
    expect(quarters.at(-1)).toMatchObject({ from: '2025-04-01', to: '2025-06-30' });
    quarters.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(quarters[at]?.to ?? '', 1)));
  });
});

describe('a trend', () => {
  const plain = habits.find((one) => one.trendWords === undefined) as Habit;
  const habit: Habit = { ...plain, measure: 'share', measureWords: 'Share' };
  const windowTrend = (...[days, on, window]: [Parameters<typeof ofHabit>[1], string, number]) =>
    ofHabit(habit, days, on, window);
  const daily = (n: number) =>
    Array.from({ length: 365 }, (_, at) => ({
      day: addDays('2024-07-01', at),
      hits: at % 4 === 0 ? n : 0,
      n,
      values: [],
    }));

  it('goes by months where they hold enough, with limits, and keeps every case', () => {
    const trend = windowTrend(daily(2), '2025-06-30', 365);
    expect(trend).toMatchObject({ label: 'Share', step: 'month' });
    expect(trend?.points.reduce((sum, point) => sum + point.n, 0)).toBe(730);
    expect(trend?.limits?.centre).toBeCloseTo(0.25, 1);
    expect(trend?.points[0]).toMatchObject({ from: '2024-07-01', to: '2024-07-31', hits: 16, n: 62, whole: true });
  });

  it('goes by quarters where months are thin, without limits', () => {
    const thin = daily(1).filter((_, at) => at % 10 === 0);
    expect(windowTrend(thin, '2025-06-30', 365)).toMatchObject({ step: 'quarter', limits: null });
  });

  it('has empty periods without a value, and is none without cases or over one period', () => {
    const early = daily(2).filter(({ day }) => day < '2025-01-01');
    expect(windowTrend(early, '2025-06-30', 365)?.points.at(-1)).toMatchObject({ n: 0, value: null });
    expect(windowTrend([], '2025-06-30', 365)).toBeNull();
    expect(windowTrend(daily(3).slice(-20), '2025-06-30', 20)).toBeNull();
  });
});

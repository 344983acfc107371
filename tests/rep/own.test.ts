import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/findings/findings';
import { habits } from '../../src/habits';
import { shareOf } from '../../src/habits/estimate';
import type { CaseRow } from '../../src/habits/cases';
import type { Computed, Trend } from '../../src/habits/result';
import { chooseEight, eight, filtersOf } from '../../src/rep/eight';
import { extremesOf, improvementsOf, ownHabits } from '../../src/rep/own';
import { quartersOf } from '../../src/rep/quarters';
import { resultOf } from '../findings/audit';

type Better = Computed['better'];

/** A habit of Ann, who is alone: now, and in the period before. */
function alone(id: string, better: Better, now: [number, number], before: [number, number] | null = null): Computed {
  const count = ([hits, n]: [number, number]) => [{ hits, n }];
  return resultOf(id, better, count(now), ['Ann'], before && count(before));
}

describe('a rep’s own habits', () => {
  const results = [
    alone('thank-yous', 'higher', [90, 100], [85, 100]),
    alone('notes-kept', 'higher', [6, 6]),
    alone('next-steps', 'higher', [60, 100]),
    alone('price-led-losses', 'lower', [70, 100], [40, 100]),
    alone('handover', 'higher', [10, 100], [40, 100]),
    alone('price-first', 'lower', [4, 100]),
    alone('on-notice', 'higher', [2, 6]),
    alone('quid-pro-quo', 'higher', [1, 3]),
    alone('no-rate', 'context', [50, 100], [10, 100]),
  ];
  const own = ownHabits(results, judgeAll(results), null);
  const ids = (some: typeof own) => some.map(({ habit: { id } }) => id);

  it('has those with a good direction, and what was before', () => {
    expect(ids(own)).not.toContain('no-rate');
    const of = (id: string) => own.find((one) => one.habit.id === id);
    expect(of('handover')?.earlier).toMatchObject({ side: 'bad', number: { hits: 40, n: 100 } });
    expect(of('price-led-losses')?.earlier?.side).toBe('bad');
    expect(of('thank-yous')?.earlier?.side).toBe('context');
    expect(of('next-steps')?.earlier).toBeNull();
    expect(of('price-first')?.done?.value).toBeCloseTo(0.96, 9);
    expect(of('quid-pro-quo')?.done).toBeNull();
  });

  it('puts first what is sure, so that six of six are not the best', () => {
    const { strongest, weakest } = extremesOf(own);
    expect(ids(strongest)).toEqual(['price-first', 'thank-yous', 'notes-kept']);
    expect(ids(weakest)).toEqual(['handover', 'price-led-losses', 'on-notice']);
  });

  it('lists what to improve, what became worse first', () => {
    expect(ids(improvementsOf(own))).toEqual(['handover', 'price-led-losses', 'on-notice']);
    const found = [alone('thank-yous', 'higher', [60, 100], [95, 100]), alone('handover', 'higher', [10, 100])];
    expect(ids(improvementsOf(ownHabits(found, judgeAll(found), null)))).toEqual(['thank-yous', 'handover']);
  });

  it('takes one rep’s own strata where there are others', () => {
    const two = [
      resultOf(
        'thank-yous',
        'higher',
        [
          { hits: 10, n: 40 },
          { hits: 30, n: 40 },
        ],
        ['Ann', 'Ben'],
        [
          { hits: 35, n: 40 },
          { hits: 1, n: 40 },
        ],
      ),
    ];
    expect(ownHabits(two, judgeAll(two), 'ann')[0]?.earlier).toMatchObject({
      side: 'bad',
      number: { hits: 35, n: 40 },
    });
  });
});

describe('own quarters', () => {
  const month = (at: number, hits: number, n: number, whole = true): Trend['points'][number] => {
    const label = `2025-${String(at).padStart(2, '0')}`;
    return {
      from: `${label}-01`,
      to: `${label}-28`,
      label,
      hits,
      n,
      value: n > 0 ? hits / n : null,
      interval: null,
      whole,
    };
  };
  const trend = (points: Trend['points'], rest: Partial<Trend> = {}): Trend => ({
    label: '',
    unit: 'share',
    step: 'month',
    points,
    limits: null,
    ...rest,
  });

  it('are three whole months each, the latest first, and as many as there are', () => {
    const points = [
      month(1, 9, 9, false),
      ...[2, 3, 4, 5, 6, 7, 8].map((at) => month(at, at, 10)),
      month(9, 0, 10, false),
    ];
    expect(quartersOf(trend(points))).toEqual([
      { to: '2025-08-28', number: shareOf({ hits: 6 + 7 + 8, misses: 9, unknown: 0 }) },
      { to: '2025-05-28', number: shareOf({ hits: 3 + 4 + 5, misses: 18, unknown: 0 }) },
    ]);
  });

  it('are not made of medians by month', () => {
    expect(
      quartersOf(
        trend(
          [1, 2, 3, 4].map((at) => month(at, 9, 9)),
          { unit: 'hours' },
        ),
      ),
    ).toEqual([]);
    const told = quartersOf(
      trend(
        [1, 2, 3, 4].map((at) => month(at, 9, 9)),
        { unit: 'hours', step: 'quarter' },
      ),
    );
    expect(told.map(({ to }) => to)).toEqual(['2025-04-28', '2025-03-28', '2025-02-28']);
  });
});

describe('the eight cases', () => {
  const of = (id: string) => habits.find((one) => one.id === id);
  const rows = Array.from({ length: 12 }, (_, at) => ({ case_id: `case ${at}` }) as CaseRow);

  it('speak against the rep first', () => {
    const [thanks, losses, replies] = [of('thank-yous'), of('price-led-losses'), of('reply-time')];
    if (!thanks || !losses || !replies) throw new Error('no such habit');
    const outcomes = (habit: typeof thanks) =>
      filtersOf(habit, { better: habit.better } as Computed, 'ann', 0).map(({ outcome }) => outcome);
    expect(outcomes(thanks)).toEqual(['miss', null]);
    expect(outcomes(losses)).toEqual(['hit', null]);
    expect(filtersOf(replies, { better: 'lower' } as Computed, 'ann', 3)).toMatchObject([
      { outcome: null, sort: { by: 'value', descending: true }, limit: eight + 3 },
    ]);
  });

  it('are those that were not read yet, each once', () => {
    const read = new Set(['case 0', 'case 2']);
    const ids = (given: CaseRow[]) => chooseEight(given, (id) => read.has(id)).map((row) => row.case_id);
    expect(ids([...rows, ...rows])).toEqual([1, 3, 4, 5, 6, 7, 8, 9].map((at) => `case ${at}`));
    expect(ids(rows.slice(0, 4))).toEqual(['case 1', 'case 3', 'case 0', 'case 2']);
  });
});

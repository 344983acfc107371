import type { Cell } from '../../export/csv';
import { habits } from '../../habits';
import type { Computed, Estimate } from '../../habits/result';

export const auditColumns = [
  'Group',
  'Habit',
  'Who',
  'Number',
  '95% from',
  '95% to',
  'Unit',
  'Hits',
  'Known cases',
  'Unknown',
  'Compared',
];

/** Every habit of the team and then of each rep, a row each, numbers exact: what a spreadsheet can be asked about. */
export function auditRows(computed: readonly Computed[]): Cell[][] {
  return computed.flatMap((result) => {
    const habit = habits.find(({ id }) => id === result.id);
    const about = [habit?.group ?? '', habit?.title ?? result.id];
    return [
      [...about, 'Whole team', ...numberCells(result.team), ''],
      ...result.reps.map(({ name, number, notCompared }) => [
        ...about,
        name,
        ...numberCells(number),
        notCompared ?? 'yes',
      ]),
    ];
  });
}

function numberCells({ value, interval, unit, hits, n, unknown }: Estimate): Cell[] {
  const high = interval && Number.isFinite(interval.high) ? interval.high : null;
  return [value, interval?.low ?? null, high, unit, hits, n, unknown];
}

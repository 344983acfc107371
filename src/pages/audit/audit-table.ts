import type { Cell } from '../../export/csv';
import { habits } from '../../habits';
import type { Computed, Estimate } from '../../habits/result';
import { later, say, t } from '../../language/t';
import type { Unit } from '../../stats/unit';

/** The headings of the table below, marked to be said. */
export const auditColumns = [
  later('Group'),
  later('Habit'),
  later('Who'),
  later('Number'),
  later('95% from'),
  later('95% to'),
  later('Unit'),
  later('Hits'),
  later('Known cases'),
  later('Unknown'),
  later('Compared'),
];

/** Every habit of the team and then of each rep, a row each, numbers exact: what a spreadsheet can be asked about. */
export function auditRows(computed: readonly Computed[]): Cell[][] {
  return computed.flatMap((result) => {
    const habit = habits.find(({ id }) => id === result.id);
    const about = [habit ? say(habit.group) : '', habit?.title ?? result.id];
    return [
      [...about, t`Whole team`, ...numberCells(result.team), ''],
      ...result.reps.map(({ name, number, notCompared }) => [
        ...about,
        name,
        ...numberCells(number),
        notCompared ?? t`yes`,
      ]),
    ];
  });
}

/** What numbers are counted in, marked to be said. */
const unitWords: Record<Unit, string> = {
  share: later('share'),
  points: later('points'),
  days: later('days'),
  hours: later('hours'),
  minutes: later('minutes'),
  count: later('count'),
  money: later('money'),
  ratio: later('ratio'),
  rank: later('rank'),
};

function numberCells({ value, interval, unit, hits, n, unknown }: Estimate): Cell[] {
  const high = interval && Number.isFinite(interval.high) ? interval.high : null;
  return [value, interval?.low ?? null, high, say(unitWords[unit]), hits, n, unknown];
}

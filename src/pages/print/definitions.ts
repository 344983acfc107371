import { day, number } from '../../language/format';
import { t } from '../../language/t';
import { habits, type Habit } from '../../habits';
import type { Threshold } from '../../habits/habit';
import { thresholdsOf, type AuditSettings } from '../../habits/settings';
import type { HabitResult } from '../../habits/result';
import { estimateWords } from '../../ui/panel';

/** What a reader without the page at hand must know of one number. */
export interface Definition {
  id: string;
  title: string;
  definition: string;
  /** "No touch for: 90 days". */
  thresholds: string[];
  /** The number with its interval, n, coverage, and what stands in for what. */
  facts: string[];
}

/** Of these habits, in this order; those that cannot be computed are left out. */
export function definitions(
  ids: readonly string[],
  results: readonly HabitResult[],
  settings: AuditSettings,
): Definition[] {
  return ids.flatMap((id) => {
    const habit = habits.find((one) => one.id === id);
    const result = results.find((one) => one.id === id);
    if (!habit || result?.kind !== 'computed') return [];
    const { number: told, coverage, proxy, notes } = result;
    return [
      {
        id,
        title: habit.title,
        definition: habit.definition,
        thresholds: thresholdWords(habit, settings),
        facts: [
          `${habit.measureWords}: ${estimateWords(told)}`,
          t`n = ${told.n}, ${told.unknown} unknown`,
          coverage.words,
          ...(proxy ? [t`A proxy: ${proxy}`] : []),
          ...notes,
        ],
      },
    ];
  });
}

/** The numbers that the user can change, as they are in force. */
export function thresholdWords(habit: Habit, settings: Pick<AuditSettings, 'thresholds'>): string[] {
  const inForce = thresholdsOf(habit, settings);
  return Object.entries(habit.thresholds).map(([name, { label, unit }]) => {
    return `${label}: ${valueWords(inForce[name] ?? 0, unit)}`;
  });
}

function valueWords(value: number, unit: Threshold['unit']): string {
  switch (unit) {
    case 'days':
      return t`${value} days`;
    case 'times':
      return t`${value} times`;
    case 'minutes':
      return t`${value} minutes`;
    case 'hours':
      return t`${value} hours`;
    case 'characters':
      return t`${value} characters`;
    case 'count':
    case 'share':
      return number(value);
  }
}

/** Of what day, time and people the numbers are. */
export function lookWords({ asOf, windowDays }: AuditSettings, who: string): string {
  return windowDays === 36_500
    ? t`As of ${day(asOf)}, over all time: ${who}`
    : t`As of ${day(asOf)}, over the ${windowDays} days up to it: ${who}`;
}

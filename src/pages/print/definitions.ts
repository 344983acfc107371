import { count, day } from '../../language/format';
import { habits, type Habit } from '../../habits';
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
    const { number, coverage, proxy, notes } = result;
    return [
      {
        id,
        title: habit.title,
        definition: habit.definition,
        thresholds: thresholdWords(habit, settings),
        facts: [
          `${habit.measureWords}: ${estimateWords(number)}`,
          `n = ${count(number.n)}, ${count(number.unknown)} unknown`,
          coverage.words,
          ...(proxy ? [`A proxy: ${proxy}`] : []),
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
    const value = inForce[name] ?? 0;
    return `${label}: ${unit === 'share' || unit === 'times' ? value : count(value)}${unitWords[unit]}`;
  });
}

const unitWords = {
  days: ' days',
  count: '',
  share: '',
  times: ' times',
  minutes: ' minutes',
  hours: ' hours',
  characters: ' characters',
};

/** Of what day, time and people the numbers are. */
export function lookWords({ asOf, windowDays }: AuditSettings, who: string): string {
  const window = windowDays === 36_500 ? 'all time' : `the ${count(windowDays)} days up to it`;
  return `As of ${day(asOf)}, over ${window}: ${who}`;
}

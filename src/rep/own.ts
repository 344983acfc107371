import type { Judged } from '../findings/findings';
import { habits, type Habit } from '../habits';
import type { Computed, HabitResult } from '../habits/result';
import { earlierOf, type Earlier } from './earlier';

/** A habit of one rep: the number under their filter, and their own of the period before. */
export interface Own {
  habit: Habit;
  result: Computed;
  earlier: Earlier | null;
  /** How often the habit is done as it should be, 0…1, with its 95% interval; null where no share tells that. */
  done: { value: number; low: number; high: number } | null;
}

/** Every habit with a good direction and a case, in the audit's order. The results must be under the rep's filter. */
export function ownHabits(results: readonly HabitResult[], judged: readonly Judged[], who: string | null): Own[] {
  return results.flatMap((result) => {
    const habit = habits.find(({ id }) => id === result.id);
    if (!habit || result.kind === 'missing' || result.better === 'context' || result.number.n === 0) return [];
    return [{ habit, result, earlier: earlierOf(habit, result, who, judged), done: doneOf(result) }];
  });
}

function doneOf({ measure, better, number: { value, interval } }: Computed): Own['done'] {
  if (measure !== 'share' || value === null || interval === null) return null;
  const { low, high } = interval;
  return better === 'higher' ? { value, low, high } : { value: 1 - value, low: 1 - high, high: 1 - low };
}

const most = 3;

/** What a rep does most surely and least: by the end of the interval that speaks against it, so that few cases rank low. */
export function extremesOf(own: readonly Own[]): { strongest: Own[]; weakest: Own[] } {
  const told = own.filter((one) => one.done !== null);
  const strongest = told.filter((one) => end(one, 'value') >= 0.5).toSorted((a, b) => end(b, 'low') - end(a, 'low'));
  const weakest = told.filter((one) => end(one, 'value') < 0.5).toSorted((a, b) => end(a, 'high') - end(b, 'high'));
  return { strongest: strongest.slice(0, most), weakest: weakest.slice(0, most) };
}

/** What a rep may improve: what has become worse than their own period before, then what they do in under half of the cases. */
export function improvementsOf(own: readonly Own[]): Own[] {
  const rank = (one: Own) => (one.earlier?.side === 'bad' ? (one.earlier.isFound ? 0 : 1) : 2);
  return own
    .filter((one) => rank(one) < 2 || (one.done !== null && one.done.value < 0.5))
    .toSorted((a, b) => rank(a) - rank(b) || end(a, 'high') - end(b, 'high'));
}

function end({ done }: Own, which: 'value' | 'low' | 'high'): number {
  return done?.[which] ?? 1;
}

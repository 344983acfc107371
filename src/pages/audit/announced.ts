import type { Side } from '../../charts/look';
import { keyOf, type Judged } from '../../findings/findings';
import { sentenceOf, type Sentence } from '../../findings/sentences';
import { habits } from '../../habits';
import type { HabitResult } from '../../habits/result';

/** A comparison as the audit's page shows it. */
export interface Announced extends Sentence {
  key: string;
  habitId: string;
  rep: string | null;
  side: Side;
  found: boolean;
}

/** Comparisons in words, in their order. */
export function announce(judged: readonly Judged[], results: readonly HabitResult[], windowDays: number): Announced[] {
  return judged.flatMap((one) => {
    const habit = habits.find(({ id }) => id === one.habitId);
    const result = results.find(({ id }) => id === one.habitId);
    if (!habit || result?.kind !== 'computed') return [];
    const { habitId, rep, side, found } = one;
    return [{ key: keyOf(one), habitId, rep, side, found, ...sentenceOf(one, result, habit, windowDays) }];
  });
}

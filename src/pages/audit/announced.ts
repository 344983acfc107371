import type { Side } from '../../charts/look';
import { keyOf, type Finding } from '../../findings/findings';
import { sentenceOf, type Sentence } from '../../findings/sentences';
import { habits } from '../../habits';
import type { HabitResult } from '../../habits/result';

/** A finding as the audit's page shows it. */
export interface Announced extends Sentence {
  key: string;
  habitId: string;
  rep: string | null;
  side: Side;
}

/** Findings in words, in their order. */
export function announce(found: readonly Finding[], results: readonly HabitResult[], windowDays: number): Announced[] {
  return found.flatMap((finding) => {
    const habit = habits.find((one) => one.id === finding.habitId);
    const result = results.find((one) => one.id === finding.habitId);
    if (!habit || result?.kind !== 'computed') return [];
    const { habitId, rep, side } = finding;
    return [{ key: keyOf(finding), habitId, rep, side, ...sentenceOf(finding, result, habit, windowDays) }];
  });
}

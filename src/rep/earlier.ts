import { known, pooled } from '../findings/comparison';
import type { Judged } from '../findings/findings';
import type { Habit } from '../habits';
import { shareOf, valueOf } from '../habits/estimate';
import type { Computed, Estimate } from '../habits/result';
import { survivalMedian } from '../stats/kaplan-meier';

/** A rep's own number of the period before, and how it differs. */
export interface Earlier {
  number: Estimate;
  /** Where now lies beside it: context where chance alone makes such a difference once in 20 times or more often. */
  side: 'good' | 'bad' | 'context';
  /** True where the difference stays a finding among all comparisons of the audit. */
  isFound: boolean;
}

/**
 * A rep's number of the period before, as long as this one and without a case of it; null where the habit is not told
 * for it. Of a comparison part A's alone, as in the audit. `who` is null where the rep is alone and so the whole team.
 */
export function earlierOf(
  habit: Habit,
  result: Computed,
  who: string | null,
  judged: readonly Judged[],
): Earlier | null {
  const own = result.before?.filter((one) => who === null || one.rep === who) ?? [];
  const sample = pooled(own);
  if (known(sample) === 0) return null;
  const { hits, misses, durations } = sample;
  const counts = { hits, misses, unknown: 0 };
  const middle = durations && survivalMedian(durations);
  const number = middle ? valueOf(counts, habit.unit ?? 'days', middle.value, middle.interval) : shareOf(counts);
  const one = judged.find((each) => each.habitId === result.id && each.rep === who && each.against === 'before');
  return { number, side: one && one.p < 0.05 ? one.side : 'context', isFound: one?.found ?? false };
}

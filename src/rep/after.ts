import { count, day, inUnit } from '../language/format';
import { t } from '../language/t';
import type { Side } from '../charts/look';
import type { Habit } from '../habits';
import { leastCompared, leastShown } from '../habits/estimate';
import type { Computed, Estimate } from '../habits/result';
import type { AuditSettings } from '../habits/settings';
import { newcombe } from '../stats/share';
import { fingerprintOf, numberOf, type Baseline } from './baseline';

/** What has become of a number since it was kept. */
export interface After {
  /** The number that was kept. */
  before: Estimate;
  /** The number of now; null where nothing is to be set beside it. */
  after: Estimate | null;
  /** What `after` is about: "Since 3 Mar 2026". */
  label: string;
  /** True where no case is in both. */
  isDisjoint: boolean;
  /** The side on which the change lies; null where no change is told. */
  side: Side | null;
  /** What may be said. */
  words: string;
  /** True where the numbers do not compare, and a new beginning would help. */
  isStale: boolean;
}

type Seen = Pick<After, 'after' | 'label' | 'isDisjoint'>;

/**
 * Sets a kept number beside that of now: the cases since then where a later day judges new ones (`since`, else null), and
 * the same things judged again where not.
 */
export function afterOf(
  baseline: Baseline,
  habit: Habit,
  result: Computed,
  since: Estimate | null,
  settings: AuditSettings,
): After {
  const before = numberOf(baseline);
  const untold = (words: string, isStale: boolean): After => ({
    before,
    after: null,
    label: '',
    isDisjoint: false,
    side: null,
    words,
    isStale,
  });
  if (settings.asOf <= baseline.asOf)
    return untold(t`Drop a newer export, and the time after ${day(baseline.asOf)} stands beside it.`, false);
  if (fingerprintOf(habit, result, settings) !== baseline.fingerprint)
    return untold(
      t`The definition, a threshold, the filter or what the files hold is another than it was then: the two numbers do not compare.`,
      true,
    );
  if (since?.n === 0)
    return untold(t`No ${habit.caseWords.one} since ${day(baseline.asOf)} that can be judged yet.`, false);
  if (since === null) {
    const seen = { after: result.number, label: t`On ${day(settings.asOf)}`, isDisjoint: false };
    const words = t`Much of what is judged now was judged then: the two numbers share cases, and whether more than chance moved them cannot be told.`;
    return { before, ...seen, side: null, words, isStale: false };
  }
  const seen: Seen = { after: since, label: t`Since ${day(baseline.asOf)}`, isDisjoint: true };
  return { before, ...seen, ...changeOf(before, since, habit, result), isStale: false };
}

function changeOf(before: Estimate, since: Estimate, habit: Habit, result: Computed): Pick<After, 'side' | 'words'> {
  const cases = (n: number) => `${count(n)} ${n === 1 ? habit.caseWords.one : habit.caseWords.many}`;
  if (before.n < leastShown)
    return { side: null, words: t`It began with ${cases(before.n)}: too few to compare with.` };
  if (since.n < leastShown) return { side: null, words: t`${cases(since.n)} since then: too few to say anything yet.` };
  if (before.n < leastCompared || since.n < leastCompared || before.value === null || since.value === null)
    return {
      side: null,
      words: t`${cases(since.n)} since then. Under ${leastCompared} on a side the numbers are shown, and no more is said.`,
    };
  const sign = signOf(before, since, result.measure === 'share' && !habit.weighted);
  const words = differenceWords(before, since, result.measure === 'share' && !habit.weighted);
  if (sign === 0) return { side: 'context', words: t`No clear difference yet: ${words}.` };
  if (result.better === 'context') return { side: 'context', words: t`It differs clearly: ${words}.` };
  const isGood = sign > 0 === (result.better === 'higher');
  return isGood
    ? { side: 'good', words: t`Better than before: ${words}.` }
    : { side: 'bad', words: t`Worse than before: ${words}.` };
}

/** 1 where it rose beyond chance, −1 where it fell, else 0: by Newcombe's interval of shares, by two apart otherwise. */
function signOf(before: Estimate, since: Estimate, isShare: boolean): -1 | 0 | 1 {
  if (isShare) {
    const { low, high } = newcombe(since, before) ?? { low: -1, high: 1 };
    return low > 0 ? 1 : high < 0 ? -1 : 0;
  }
  if (!before.interval || !since.interval) return 0;
  if (since.interval.low > before.interval.high) return 1;
  return since.interval.high < before.interval.low ? -1 : 0;
}

function differenceWords(before: Estimate, since: Estimate, isShare: boolean): string {
  const interval = isShare ? newcombe(since, before) : null;
  if (!interval) return signOf(before, since, isShare) === 0 ? t`the intervals overlap` : t`the intervals lie apart`;
  const [low, high] = [inUnit(interval.low, 'points'), inUnit(interval.high, 'points')];
  return t`${inUnit((since.value ?? 0) - (before.value ?? 0), 'points')}, 95% interval ${low} to ${high}`;
}

import { count, inUnit } from '../../language/format';
import { later, t } from '../../language/t';
import type { Habit } from '../../habits';
import type { Estimate } from '../../habits/result';
import type { Own } from '../../rep/own';
import { countKinds, type Verdict, type VerdictKind } from '../../rep/verdict';
import { estimateWords } from '../../ui/panel';

/** What each verdict is called, in the order of its key; to be said. */
export const verdictWords: Record<VerdictKind, string> = {
  fair: later('Fair'),
  'mis-logged': later('Mis-logged'),
  learn: later('Learn'),
};

/** What each verdict says of a case; to be said. */
export const verdictMeans: Record<VerdictKind, string> = {
  fair: later('it is as the number says'),
  'mis-logged': later('the files are wrong about it'),
  learn: later('there is something in it for next time'),
};

/** The heading of a rep's page: only what stays a finding among all comparisons is announced. */
export function titleOf(name: string, own: readonly Own[]): string {
  const compared = own.filter(({ earlier }) => earlier !== null);
  const [better, worse] = (['good', 'bad'] as const).map(
    (side) => compared.filter(({ earlier }) => earlier?.isFound && earlier.side === side).length,
  ) as [number, number];
  if (own.length === 0) return t`${name}: no case yet to look at`;
  if (compared.length === 0) return t`${name}: the files hold no time before to look back on`;
  const habits = (n: number) => (n === 1 ? t`one habit` : t`${n} habits`);
  if (better > 0 && worse > 0) return t`${name}: better than before in ${habits(better)}, worse in ${habits(worse)}`;
  if (better > 0) return t`${name}: better than before in ${habits(better)}`;
  if (worse > 0) return t`${name}: worse than before in ${habits(worse)}`;
  return t`${name}: nothing stands out against your own time before`;
}

/** "24%, 15% to 36%, 12 of 50 deals" */
export function sureWords(number: Estimate, { caseWords }: Pick<Habit, 'caseWords'>): string {
  const { hits, n, unit, value } = number;
  const noun = n === 1 ? caseWords.one : caseWords.many;
  const cases = `${count(n)} ${noun}`;
  if (value === null && unit !== 'share') return t`${cases}: too few for a number`;
  const of = unit === 'share' ? t`${hits} of ${n} ${noun}` : cases;
  return value === null ? of : `${estimateWords(number)}, ${of}`;
}

/** How a number stands beside the rep's own of the period before; empty where there is none. */
export function beforeWords({ earlier }: Own, windowDays: number): string {
  if (!earlier) return '';
  const { number, side, isFound } = earlier;
  const value = number.value === null ? t`${number.hits} of ${number.n}` : inUnit(number.value, number.unit);
  if (side === 'context') return t`${value} in the ${windowDays} days before: no clear difference`;
  if (side === 'good') {
    return isFound
      ? t`${value} in the ${windowDays} days before: better now`
      : t`${value} in the ${windowDays} days before: better now, which may be chance`;
  }
  return isFound
    ? t`${value} in the ${windowDays} days before: worse now`
    : t`${value} in the ${windowDays} days before: worse now, which may be chance`;
}

/** "12 cases tagged: 5 fair, 4 mis-logged, 3 to learn from" */
export function taggedWords(verdicts: readonly Verdict[]): string {
  const { fair, learn, ...of } = countKinds(verdicts);
  const kinds = [
    fair > 0 ? t`${fair} fair` : null,
    of['mis-logged'] > 0 ? t`${of['mis-logged']} mis-logged` : null,
    learn > 0 ? t`${learn} to learn from` : null,
  ].filter((one) => one !== null);
  if (verdicts.length === 0) return t`No case tagged`;
  const told = kinds.join(', ');
  return verdicts.length === 1 ? t`One case tagged: ${told}` : t`${verdicts.length} cases tagged: ${told}`;
}

/** "3 mis-logged cases left out by you" */
export function leftOutWords(n: number): string {
  return n === 1 ? t`One mis-logged case left out by you` : t`${n} mis-logged cases left out by you`;
}

/** "3.7 of 5" */
export function scoreWords(value: number): string {
  return t`${inUnit(value, 'count')} of 5`;
}

/** The day here, ISO: a self-check is of the day on which it is answered. */
export function dayHere(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

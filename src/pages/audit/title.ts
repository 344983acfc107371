import { chanceToFind } from '../../findings/power';
import { t } from '../../language/t';

/** How many findings there are, said so that nobody takes silence for praise. */
export function auditTitle(found: number, team: boolean, habits: { computed: number; cases: number }): string {
  if (habits.computed === 0) return t`These files answer none of the questions yet`;
  if (habits.cases === 0) return t`There is no case to look at: choose a longer period, or another day`;
  if (found === 0) return team ? t`Nothing stands out beyond chance` : t`Nothing here stands out beyond chance`;
  if (found > 3) return t`${found} things stand out; the clearest three come first`;
  if (found === 3) return t`Three things stand out`;
  return found === 2 ? t`Two things stand out` : t`One thing stands out`;
}

/** What else lies outside a 95% band, said by number alone: it is not announced. */
export function worthALookWords(n: number): string {
  return n === 1
    ? t`One dot lies outside its 95% band without standing out: worth a look`
    : t`${n} dots lie outside their 95% bands without standing out: worth a look`;
}

/** What this audit could have found: so many comparisons, between so many reps. A single rep is set beside the past. */
export function powerWords(comparisons: number, reps: number): string {
  if (comparisons === 0) return t`No rep and no period has 20 known cases to compare, so that nothing could be found.`;
  const others = Math.max(1, reps - 1);
  const tenths = (n: number) => tenthsWords(chanceToFind(0.35, { n, others: others * n, comparisons }));
  const power = t`what stands out is corrected for all of them, and holds among accounts and deals that are alike. With 30 cases a rep, a true difference of 35 points is found ${tenths(30)}; with 60, ${tenths(60)}.`;
  return comparisons === 1 ? t`One comparison was made; ${power}` : t`${comparisons} comparisons were made; ${power}`;
}

function tenthsWords(chance: number): string {
  const tenths = Math.round(chance * 10);
  if (tenths === 0) return t`hardly ever`;
  if (tenths === 1) return t`about once in 10 times`;
  return tenths === 10 ? t`nearly always` : t`about ${tenths} times in 10`;
}

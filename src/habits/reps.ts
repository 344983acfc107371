import { t } from '../language/t';
import { funnelLimits } from '../stats/funnel';
import { weightedShare, type Amounts } from './amounts';
import { leastCompared } from './estimate';
import type { Facts, RepFacts } from './facts';
import type { Habit } from './index';
import { numberOf, partsOf } from './number';
import type { Estimate, RepResult } from './result';
import { talliesOf, type Tally } from './tally';
import { percentWords } from './words';

function whyNotCompared(habit: Habit, number: Estimate, facts: RepFacts, others: number): string | null {
  if (habit.counts) return t`Never enough cases to compare people: only with their own past`;
  if (habit.parts) {
    if (number.value === null) return t`Under ${leastCompared} cases on a side`;
  } else if (number.reading !== 'full') {
    return number.reading === 'hollow' ? t`Under ${leastCompared} cases` : t`Under 5 cases: counts only`;
  }
  if (habit.about === 'decisions' && facts.undated > facts.decided * 0.1)
    return t`${percentWords(facts.undated / facts.decided)} of the decided deals have no closing date`;
  if (habit.about === 'touches' && facts.recent > 0 && facts.touched < facts.recent * 0.5)
    return t`Only ${percentWords(facts.touched / facts.recent)} of the decided deals have a touch`;
  return others === 0 ? t`There is nobody to compare with` : null;
}

function outsideOf(value: number, limits: NonNullable<RepResult['limits']>): RepResult['outside'] {
  if (value > limits.high95) return { band: value > limits.high998 ? '99.8%' : '95%', side: 'above' };
  if (value < limits.low95) return { band: value < limits.low998 ? '99.8%' : '95%', side: 'below' };
  return null;
}

const nobody: Omit<RepFacts, 'name'> = { decided: 0, undated: 0, recent: 0, touched: 0 };

/** Every rep with a case, by name, against the exact limits around the team's share. */
export function repResults(
  habit: Habit,
  tallies: readonly Tally[],
  amounts: Amounts | null,
  facts: Facts,
  team: Estimate,
): RepResult[] {
  const ids = [...new Set(tallies.flatMap(({ rep }) => (rep === null ? [] : [rep])))];
  const named = ids.map((rep) => ({ rep, facts: facts.reps.get(rep) ?? { name: rep, ...nobody } }));
  named.sort((a, b) => a.facts.name.localeCompare(b.facts.name, 'en') || (a.rep < b.rep ? -1 : 1));
  return named.map(({ rep, facts: own }) => {
    const tallied = talliesOf(tallies, rep);
    const number = numberOf(habit, tallied);
    const notCompared = whyNotCompared(habit, number, own, ids.length - 1);
    const shares = habit.measure === 'share' && !habit.weighted;
    const funnel = shares && notCompared === null && team.value !== null && number.value !== null;
    const limits = funnel ? funnelLimits(team.value as number, number.n) : null;
    return {
      rep,
      name: own.name,
      number,
      byAmount: amounts && weightedShare(amounts, rep),
      parts: partsOf(habit, tallied),
      notCompared,
      limits,
      outside: limits && outsideOf(number.value as number, limits),
    };
  });
}

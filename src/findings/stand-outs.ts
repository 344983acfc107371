import { count, percent } from '../charts/format';
import type { Side } from '../charts/look';
import type { Habit } from '../habits';
import { shareOf } from '../habits/estimate';
import type { Computed, Estimate, HabitResult, RepResult } from '../habits/result';
import { chanceOfContrast, chanceOfRep, comparisonsOf } from './chance';
import { sideOf } from './side';

/** Something on the audit that lies outside its 95% band. */
export interface StandOut {
  habitId: string;
  /** A person_id, or null where the whole team is meant. */
  rep: string | null;
  sentence: string;
  /** n, interval and what it is compared with. */
  support: string;
  side: Side;
  /** How likely chance alone does this, 0…1: before all the comparisons of the audit are thought of. */
  chance: number;
  /** True for a finding: so unlikely that in 95 of 100 audits without any difference nothing is announced. */
  announced: boolean;
  /** What is set side by side; the first is the one meant. */
  sides: { label: string; number: Estimate }[];
}

type Found = Omit<StandOut, 'announced'>;

/**
 * What lies outside, the least likely first: reps outside the exact 95% band of a habit that has a good direction, and
 * contrasts whose interval leaves out zero. What also stands after Bonferroni's correction for all the comparisons of
 * the audit is announced; the rest is worth a look.
 */
export function standOuts(results: readonly HabitResult[], habits: readonly Habit[]): StandOut[] {
  const computed = results.filter((result) => result.kind === 'computed');
  const found = computed.flatMap((result): Found[] => {
    const habit = habits.find((one) => one.id === result.id);
    if (!habit || result.better === 'context') return [];
    return [...result.reps.flatMap((rep) => repOut(habit, result, rep)), ...contrastOut(habit, result)];
  });
  const level = 0.05 / Math.max(1, comparisonsOf(computed));
  return found
    .map((one) => ({ ...one, announced: one.chance < level }))
    .toSorted((a, b) => a.chance - b.chance || (a.sentence < b.sentence ? -1 : 1));
}

function repOut(habit: Habit, result: Computed, rep: RepResult): Found[] {
  const { value, interval, hits, misses, n } = rep.number;
  const side = sideOf(rep, result.better);
  if (side === null || rep.outside === null || value === null || interval === null) return [];
  const { team } = result;
  const others = shareOf({ hits: team.hits - hits, misses: team.misses - misses, unknown: 0 });
  if (others.n === 0) return [];
  const rest = percent(others.hits / others.n);
  return [
    {
      habitId: habit.id,
      rep: rep.rep,
      sentence: `${habit.title}: ${rep.name} ${percent(value)}, the rest of the team ${rest}`,
      support: `${count(hits)} of ${count(n)} ${habit.caseWords.many}, 95% interval ${percent(interval.low)} to ${percent(interval.high)}; outside the ${rep.outside.band} band.`,
      side,
      chance: chanceOfRep(rep, team.hits / team.n),
      sides: [
        { label: rep.name, number: rep.number },
        { label: 'The others', number: others },
      ],
    },
  ];
}

function contrastOut(habit: Habit, result: Computed): Found[] {
  const { value, interval, n } = result.number;
  if (result.measure !== 'contrast' || value === null || interval === null) return [];
  if (interval.low <= 0 && interval.high >= 0) return [];
  const points = (share: number) => count(share * 100);
  return [
    {
      habitId: habit.id,
      rep: null,
      sentence: result.headline,
      support: `Difference ${points(value)} points, 95% interval ${points(interval.low)} to ${points(interval.high)}; ${count(n)} ${habit.caseWords.many}.`,
      side: value > 0 === (result.better === 'higher') ? 'good' : 'bad',
      chance: chanceOfContrast(result),
      sides: result.parts.map(({ label, number }) => ({ label, number })),
    },
  ];
}

import { percent } from '../charts/format';
import type { Habit } from '../habits';
import type { Computed, HabitResult, RepResult } from '../habits/result';

/** Something on the audit that chance alone hardly explains: worth a look, and not yet a finding. */
export interface StandOut {
  habitId: string;
  /** A person_id, or null where the whole team is meant. */
  rep: string | null;
  sentence: string;
  /** n, interval and what it is compared with. */
  support: string;
  good: boolean;
  /** How far outside: larger is farther. */
  weight: number;
  sides: { label: string; hits: number; n: number; value: number; low: number; high: number; main: boolean }[];
}

/**
 * What stands out, the farthest first: reps outside the exact 95% band of a habit that has a good direction, and
 * contrasts whose interval leaves out zero.
 */
export function standOuts(results: readonly HabitResult[], habits: readonly Habit[]): StandOut[] {
  const found = results.flatMap((result) => {
    const habit = habits.find((one) => one.id === result.id);
    if (!habit || result.kind === 'missing' || result.better === 'context') return [];
    const reps = result.reps.flatMap((rep) => repOut(habit, result, rep) ?? []);
    return [...reps, ...contrastOut(habit, result)];
  });
  return found.toSorted((a, b) => b.weight - a.weight);
}

function repOut(habit: Habit, result: Computed, rep: RepResult): StandOut | null {
  const { value, interval, hits, n } = rep.number;
  if (rep.outside === null || value === null || interval === null) return null;
  const others = { hits: result.team.hits - hits, n: result.team.n - n };
  if (others.n <= 0) return null;
  const rest = others.hits / others.n;
  const good = (rep.outside.side === 'above') === (result.better === 'higher');
  const noun = habit.title.charAt(0).toLowerCase() + habit.title.slice(1);
  return {
    habitId: habit.id,
    rep: rep.rep,
    sentence: `${rep.name}: ${percent(value)} ${noun}. The rest of the team: ${percent(rest)}.`,
    support: `${hits} of ${n} ${habit.caseWords.many}, 95% interval ${percent(interval.low)} to ${percent(interval.high)}; outside the ${rep.outside.band} band.`,
    good,
    weight: Math.abs(value - rest) * Math.sqrt(n),
    sides: [
      { label: rep.name, hits, n, value, ...interval, main: true },
      { label: 'The others', ...others, value: rest, low: rest, high: rest, main: false },
    ],
  };
}

function contrastOut(habit: Habit, result: Computed): StandOut[] {
  const { value, interval, n } = result.number;
  if (result.measure !== 'contrast' || value === null || interval === null) return [];
  if (interval.low <= 0 && interval.high >= 0) return [];
  const sides = result.parts.flatMap(({ label, number }, at) =>
    number.value === null || number.interval === null
      ? []
      : [{ label, hits: number.hits, n: number.n, value: number.value, ...number.interval, main: at === 0 }],
  );
  const points = (share: number) => Math.round(share * 100);
  return [
    {
      habitId: habit.id,
      rep: null,
      sentence: `${result.headline}.`,
      support: `Difference ${points(value)} points, 95% interval ${points(interval.low)} to ${points(interval.high)}; ${n} ${habit.caseWords.many}.`,
      good: value > 0 === (result.better === 'higher'),
      weight: Math.abs(value) * Math.sqrt(n),
      sides,
    },
  ];
}

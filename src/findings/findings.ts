import type { Side } from '../charts/look';
import type { Computed, HabitResult } from '../habits/result';
import { benjaminiHochberg } from '../stats/benjamini-hochberg';
import { comparisonsOf, type Comparison } from './comparison';
import { judge, type Judgement } from './judge';
import { sideOf } from './side';

/** A comparison with its judgement among all those of its audit. */
export interface Judged extends Comparison, Judgement {
  /** p after Benjamini and Hochberg's correction for every comparison of the audit, 0…1. */
  adjusted: number;
  /** True of a finding: it stays under 5% after the correction, and holds among cases that are alike. */
  found: boolean;
}

/** False discoveries among the findings, at most. */
export const level = 0.05;

/** Every comparison of an audit judged, the least likely by chance first. */
export function judgeAll(results: readonly HabitResult[]): Judged[] {
  const judged = results
    .flatMap((result) => (result.kind === 'computed' ? comparisonsOf(result) : []))
    .map((one) => ({ ...one, ...judge(one) }));
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p));
  return judged
    .map((one, at) => {
      const corrected = adjusted[at] as number;
      return { ...one, adjusted: corrected, found: corrected <= level && one.holds };
    })
    .toSorted((one, two) => rankOf(one) - rankOf(two) || (keyOf(one) < keyOf(two) ? -1 : 1));
}

/** Of two tables that mirror each other, rounding alone would say which is the less likely. */
function rankOf({ p }: Judged): number {
  return Number(p.toPrecision(9));
}

/** Identifies a comparison within its audit. */
export function keyOf({ habitId, rep, against }: Comparison): string {
  return `${habitId} ${rep ?? ''} ${against}`;
}

/** A habit with the reps who lie outside the exact 95% band without being a finding: worth a look, and never announced. */
export interface Outside {
  habitId: string;
  reps: { rep: string; label: string }[];
}

/** What is worth a look, by habit; of one rep where `who` is one. */
export function worthALook(
  results: readonly HabitResult[],
  judged: readonly Judged[],
  who: string | null = null,
): Outside[] {
  const found = new Set(judged.filter((one) => one.found && one.against === 'rest').map(keyOf));
  return results
    .filter((result): result is Computed => result.kind === 'computed' && result.better !== 'context')
    .map(({ id: habitId, better, reps }) => ({
      habitId,
      reps: reps
        .filter((one) => sideOf(one, better) !== null)
        .filter(({ rep }) => (who === null || rep === who) && !found.has(`${habitId} ${rep} rest`))
        .map(({ rep, name }) => ({ rep, label: name })),
    }))
    .filter(({ reps }) => reps.length > 0);
}

/** A rep's habits against the rest of the team, on one side, the clearest first: their strongest, or their weakest. */
export function clearest(judged: readonly Judged[], rep: string, side: Side): Judged[] {
  return judged.filter((one) => one.rep === rep && one.against === 'rest' && one.side === side);
}

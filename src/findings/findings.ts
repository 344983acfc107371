import type { Side } from '../charts/look';
import type { Computed, HabitResult } from '../habits/result';
import { benjaminiHochberg } from '../stats/benjamini-hochberg';
import { comparisonsOf, judge, type Comparison, type Judgement } from './comparison';
import { sideOf } from './side';

/** A comparison that survives all the others of its audit: announced as a sentence. */
export interface Finding extends Comparison, Judgement {
  /** p after Benjamini and Hochberg's correction for every comparison of the audit, 0…1. */
  adjusted: number;
}

/** A comparison with its judgement, announced or not. */
export interface Judged extends Finding {
  found: boolean;
}

const level = 0.05;

/** Every comparison of an audit judged, the least likely by chance first. */
export function judgeAll(results: readonly HabitResult[]): Judged[] {
  const comparisons = results.flatMap((result) => (result.kind === 'computed' ? comparisonsOf(result) : []));
  const judged = comparisons.map((one) => ({ ...one, ...judge(one) }));
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p));
  return judged
    .map((one, at) => ({ ...one, adjusted: adjusted[at] ?? NaN }))
    .map((one) => ({ ...one, found: one.adjusted < level && one.holds }))
    .toSorted((one, two) => one.p - two.p || (keyOf(one) < keyOf(two) ? -1 : 1));
}

/** The findings: what stays under 5% after correction, and holds among cases that are alike. */
export function findings(judged: readonly Judged[]): Finding[] {
  return judged.filter(({ found }) => found);
}

/** Identifies a comparison within its audit. */
export function keyOf({ habitId, rep, against }: Comparison): string {
  return `${habitId} ${rep ?? ''} ${against}`;
}

/** Reps outside the exact 95% band of a directional habit who are no finding: worth a look, and never announced. */
export function worthALook(
  results: readonly HabitResult[],
  found: readonly Finding[],
): { habitId: string; rep: string }[] {
  const isFound = (habitId: string, rep: string) =>
    found.some((one) => one.habitId === habitId && one.rep === rep && one.against === 'rest');
  return results
    .filter((result): result is Computed => result.kind === 'computed' && result.better !== 'context')
    .flatMap((result) =>
      result.reps
        .filter((rep) => sideOf(rep, result.better) !== null && !isFound(result.id, rep.rep))
        .map((rep) => ({ habitId: result.id, rep: rep.rep })),
    );
}

/** A rep's habits against the rest of the team, on one side, the clearest first: their strongest, or their weakest. */
export function clearest(judged: readonly Judged[], rep: string, side: Side): Judged[] {
  return judged.filter((one) => one.rep === rep && one.against === 'rest' && one.side === side);
}

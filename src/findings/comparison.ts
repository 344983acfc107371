import { leastCompared } from '../habits/estimate';
import type { Better } from '../habits/habit';
import type { Computed, RepResult, Sample, Stratum } from '../habits/result';

/** Two samples of one habit set side by side: a rep or the team, and the rest or the period before. */
export interface Comparison {
  habitId: string;
  /** A person_id, or null where the whole team is meant. */
  rep: string | null;
  against: 'rest' | 'before';
  a: readonly Stratum[];
  b: readonly Stratum[];
  better: Better;
}

/** All strata of a side as one sample. */
export function pooled(strata: readonly Stratum[]): Sample {
  const durations = strata.flatMap(({ sample }) => sample.durations ?? []);
  return {
    hits: strata.reduce((sum, { sample }) => sum + sample.hits, 0),
    misses: strata.reduce((sum, { sample }) => sum + sample.misses, 0),
    durations: strata.some(({ sample }) => sample.durations !== null) ? durations : null,
  };
}

/** Known cases of a sample. */
export function known({ hits, misses }: Sample): number {
  return hits + misses;
}

/**
 * Every comparison that an audit makes of a habit: each rep who may be compared against the rest of the team, and the team
 * and each rep against the period before, with 20 known cases or more on each side.
 */
export function comparisonsOf({ id: habitId, better, now, before, reps }: Computed): Comparison[] {
  const compared = reps.filter(({ notCompared }) => notCompared === null).map(({ rep }) => rep);
  const others = now.filter(isPeer(reps));
  const rest = compared.map((rep): Comparison => {
    const b = others.filter((one) => one.rep !== rep);
    return { habitId, rep, against: 'rest', a: own(now, rep), b, better };
  });
  const then = [null, ...compared].flatMap((rep): Comparison[] =>
    before === null ? [] : [{ habitId, rep, against: 'before', a: own(now, rep), b: own(before, rep), better }],
  );
  return [...rest, ...then].filter(({ a, b }) => [a, b].every((side) => known(pooled(side)) >= leastCompared));
}

function own(strata: readonly Stratum[], rep: string | null): readonly Stratum[] {
  return rep === null ? strata : strata.filter((one) => one.rep === rep);
}

/**
 * Whose cases make up the rest of the team: reps alone, less those whose records cannot be compared. Beside accounts that
 * belong to somebody who has left, or to a rep who logs nothing, everybody would look good.
 */
function isPeer(reps: readonly RepResult[]): (one: Stratum) => boolean {
  const lacking = reps.filter(({ notCompared, number }) => notCompared !== null && number.reading === 'full');
  const aside = new Set<string | null>([null, ...lacking.map(({ rep }) => rep)]);
  return (one) => !aside.has(one.rep);
}

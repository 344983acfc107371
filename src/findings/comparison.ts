import { leastCompared } from '../habits/estimate';
import type { Better } from '../habits/habit';
import type { Computed, Sample, Stratum } from '../habits/result';
import { cochranMantelHaenszel } from '../stats/cmh';
import { fisherMidP } from '../stats/fisher';
import { logRank } from '../stats/log-rank';
import type { Side } from '../charts/look';

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

/** What a comparison comes to. */
export interface Judgement {
  /** Two-sided, 0…1: by Fisher's exact test with mid-p, or by log-rank for durations. */
  p: number;
  side: Side;
  /** True where the difference keeps its sign and p < 0.05 among cases that are alike in what else may matter. */
  holds: boolean;
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

const known = ({ hits, misses }: Sample) => hits + misses;

/**
 * Every comparison that an audit makes of a habit: each rep who may be compared against the rest of the team, and the team
 * and each rep against the period before, with 20 known cases or more on each side.
 */
export function comparisonsOf(result: Computed): Comparison[] {
  const { id: habitId, better, now, before } = result;
  const reps = result.reps.filter(({ notCompared }) => notCompared === null).map(({ rep }) => rep);
  const own = (strata: readonly Stratum[], rep: string | null) =>
    rep === null ? strata : strata.filter((one) => one.rep === rep);
  const rest = reps.map((rep): Comparison => {
    const others = now.filter((one) => one.rep !== rep);
    return { habitId, rep, against: 'rest', a: own(now, rep), b: others, better };
  });
  const then = [null, ...reps].flatMap((rep): Comparison[] =>
    before === null ? [] : [{ habitId, rep, against: 'before', a: own(now, rep), b: own(before, rep), better }],
  );
  return [...rest, ...then].filter(({ a, b }) => [a, b].every((side) => known(pooled(side)) >= leastCompared));
}

/** Judges a comparison by itself: how many others are made is another matter. */
export function judge({ a, b, better }: Comparison): Judgement {
  const [one, two] = [pooled(a), pooled(b)];
  return one.durations && two.durations
    ? judgeDurations(a, b, one.durations, two.durations, better)
    : judgeShares(a, b, one, two, better);
}

const trials = ({ hits, misses }: Sample) => ({ hits, n: hits + misses });

function judgeShares(
  a: readonly Stratum[],
  b: readonly Stratum[],
  one: Sample,
  two: Sample,
  better: Better,
): Judgement {
  const higher = one.hits * known(two) > two.hits * known(one);
  const strata = inStrata(a, b).map((stratum) => ({ a: trials(stratum.a), b: trials(stratum.b) }));
  const within = cochranMantelHaenszel(strata);
  return {
    p: fisherMidP(trials(one), trials(two)),
    side: higher === (better === 'higher') ? 'good' : 'bad',
    holds: within !== null && within.p < 0.05 && within.oddsRatio > 1 === higher,
  };
}

function judgeDurations(
  a: readonly Stratum[],
  b: readonly Stratum[],
  one: NonNullable<Sample['durations']>,
  two: NonNullable<Sample['durations']>,
  better: Better,
): Judgement {
  const all = logRank([{ a: one, b: two }]);
  const longer = all !== null && all.pace < 1;
  const strata = inStrata(a, b).map((stratum) => ({
    a: stratum.a.durations ?? [],
    b: stratum.b.durations ?? [],
  }));
  const within = logRank(strata);
  return {
    p: all?.p ?? NaN,
    side: longer === (better === 'higher') ? 'good' : 'bad',
    holds: within !== null && within.p < 0.05 && within.pace < 1 === longer,
  };
}

/** Both sides in each stratum that one of them has. */
function inStrata(a: readonly Stratum[], b: readonly Stratum[]): { a: Sample; b: Sample }[] {
  const names = new Set([...a, ...b].map(({ stratum }) => stratum));
  const within = (side: readonly Stratum[], name: string) => pooled(side.filter(({ stratum }) => stratum === name));
  return [...names].map((name) => ({ a: within(a, name), b: within(b, name) }));
}

import { survivalCurve, type Duration } from './kaplan-meier';
import { twoSided } from './normal';

/** What two groups of durations differ by, when compared at each time at which one ended. */
export interface LogRank {
  /** Two-sided, 0…1. */
  p: number;
  chiSquare: number;
  /** Ends of a per expected one ÷ the same of b: over 1 where a ends sooner. */
  pace: number;
}

/** Ends of a, seen and expected, and the variance of what is seen. */
function tally({ a, b }: { a: readonly Duration[]; b: readonly Duration[] }) {
  const values = a.map(({ value }) => value).sort((one, two) => one - two);
  const ends = a.filter(({ censored }) => !censored).length;
  let [expected, variance, all, before] = [0, 0, 0, 0];
  for (const { time, atRisk, ended } of survivalCurve([...a, ...b])) {
    while (before < values.length && (values[before] as number) < time) before += 1;
    const share = (values.length - before) / atRisk;
    all += ended;
    expected += ended * share;
    if (atRisk > 1) variance += (ended * share * (1 - share) * (atRisk - ended)) / (atRisk - 1);
  }
  return { ends, expected, variance, others: all - ends, othersExpected: all - expected };
}

/**
 * Log-rank test of two groups, within each stratum, summed; ties by the hypergeometric variance. Null where nothing
 * can be compared: no end while both groups were there to end.
 * Source: Mantel (1966), Cancer Chemotherapy Reports 50, 163–170; Peto et al. (1977), British Journal of Cancer 35, 1–39.
 */
export function logRank(strata: readonly { a: readonly Duration[]; b: readonly Duration[] }[]): LogRank | null {
  const tallies = strata.map(tally).filter(({ variance }) => variance > 0);
  const sum = (key: keyof ReturnType<typeof tally>) => tallies.reduce((total, one) => total + one[key], 0);
  if (tallies.length === 0) return null;
  const z = (sum('ends') - sum('expected')) / Math.sqrt(sum('variance'));
  const pace = sum('ends') / sum('expected') / (sum('others') / sum('othersExpected'));
  return { p: twoSided(z), chiSquare: z * z, pace };
}

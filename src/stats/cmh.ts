import { twoSided } from './normal';
import type { Trials } from './share';

/** Two shares compared within strata. */
export interface Stratified {
  /** Two-sided, 0…1. */
  p: number;
  chiSquare: number;
  /** Common odds of a hit of a ÷ those of b: over 1 where a has the larger share, Infinity where b never has the upper hand. */
  oddsRatio: number;
  /** How many strata hold both sides, and hits and misses. */
  strata: number;
}

function tally({ a, b }: { a: Trials; b: Trials }) {
  const n = a.n + b.n;
  const hits = a.hits + b.hits;
  return {
    surplus: a.hits - (a.n * hits) / n,
    variance: (a.n * b.n * hits * (n - hits)) / (n * n * (n - 1)),
    forA: (a.hits * (b.n - b.hits)) / n,
    forB: ((a.n - a.hits) * b.hits) / n,
  };
}

/**
 * Cochran–Mantel–Haenszel test of two shares, a against b, within strata, without continuity correction (so that it
 * agrees with mid-p), and the Mantel–Haenszel odds ratio. Strata with an empty margin tell nothing and are dropped;
 * null where none is left.
 * Source: Mantel and Haenszel (1959), Journal of the National Cancer Institute 22, 719–748; Cochran (1954).
 */
export function cochranMantelHaenszel(strata: readonly { a: Trials; b: Trials }[]): Stratified | null {
  const tallies = strata
    .filter(({ a, b }) => a.n > 0 && b.n > 0)
    .map(tally)
    .filter(({ variance }) => variance > 0);
  if (tallies.length === 0) return null;
  const sum = (key: keyof ReturnType<typeof tally>) => tallies.reduce((total, one) => total + one[key], 0);
  const z = sum('surplus') / Math.sqrt(sum('variance'));
  return { p: twoSided(z), chiSquare: z * z, oddsRatio: sum('forA') / sum('forB'), strata: tallies.length };
}

import type { Computed, RepResult } from '../habits/result';
import { binomialShares } from '../stats/binomial';
import { normalShare } from '../stats/normal';

/**
 * How likely chance alone puts a rep this far from the team's share, on either side: twice the smaller exact binomial
 * tail, 0…1. The team's share holds the rep's own cases, which makes it larger than it is, never smaller.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
 */
export function chanceOfRep({ number }: Pick<RepResult, 'number'>, team: number): number {
  const { hits, n } = number;
  if (n === 0 || team <= 0 || team >= 1) return 1;
  const atMost = binomialShares(n, team)[hits] ?? 1;
  const atLeast = binomialShares(n, 1 - team)[n - hits] ?? 1;
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

/** How likely chance alone puts the two sides of a contrast this far apart: pooled test of two shares, 0…1. */
export function chanceOfContrast({ parts }: Pick<Computed, 'parts'>): number {
  const [a, b] = parts.map((part) => part.number);
  if (!a || !b || a.n === 0 || b.n === 0) return 1;
  const pooled = (a.hits + b.hits) / (a.n + b.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  return error === 0 ? 1 : 2 * normalShare(-Math.abs(a.hits / a.n - b.hits / b.n) / error);
}

/** How many comparisons an audit makes that could become a finding. */
export function comparisonsOf(results: readonly Computed[]): number {
  const compared = results.filter((result) => result.better !== 'context');
  return compared.reduce(
    (sum, result) =>
      sum +
      result.reps.filter((rep) => rep.limits !== null).length +
      (result.measure === 'contrast' && result.number.value !== null ? 1 : 0),
    0,
  );
}

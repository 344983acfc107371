import { inverseNormal, normalShare } from '../stats/normal';
import { level } from './findings';

/** What an audit compares. */
export interface Design {
  /** Known cases of a rep, and of what the rep is set beside. */
  n: number;
  others: number;
  /** How many comparisons the audit corrects for. */
  comparisons: number;
}

/**
 * How likely a true difference of two shares around a half, 0…1, becomes a finding, where it is the only one of its audit:
 * the first p-value must then stay under the level ÷ comparisons. A normal approximation of the exact test.
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., 4.2.
 */
export function chanceToFind(difference: number, { n, others, comparisons }: Design): number {
  const [one, two] = [0.5 + difference / 2, 0.5 - difference / 2];
  const both = (one * n + two * others) / (n + others);
  const without = Math.sqrt(both * (1 - both) * (1 / n + 1 / others));
  const withIt = Math.sqrt((one * (1 - one)) / n + (two * (1 - two)) / others);
  const needed = inverseNormal(1 - level / (2 * Math.max(1, comparisons))) * without;
  return normalShare((difference - needed) / withIt);
}

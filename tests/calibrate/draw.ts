import { inverseNormal } from '../../src/stats/normal';

export type Random = () => number;

export const normal = (random: Random) => inverseNormal(random());

/** Values whose median is 1, of different shapes. */
export const ofMedianOne = {
  'skewed a little': (random: Random) => Math.exp(0.8 * normal(random)),
  'skewed much': (random: Random) => Math.exp(1.5 * normal(random)),
  exponential: (random: Random) => -Math.log2(1 - random()),
};

/** Hits among n. */
export function hits(random: Random, n: number, p: number): number {
  let count = 0;
  for (let i = 0; i < n; i += 1) if (random() < p) count += 1;
  return count;
}

export function poisson(random: Random, mean: number): number {
  let left = Math.exp(-mean);
  let count = 0;
  for (let u = random(); u > left; u -= left, left *= mean / count) count += 1;
  return count;
}

/** Failures before the first success, so many on average. */
export function geometric(random: Random, mean: number): number {
  return Math.floor(Math.log(1 - random()) / Math.log(mean / (1 + mean)));
}

import { survivalMedian } from '../../src/stats/kaplan-meier';
import { medianInterval } from '../../src/stats/median';
import { mediansInterval } from '../../src/stats/medians';
import { holds, sample, type Check } from './check';
import { ofMedianOne, type Random } from './draw';

type Shape = readonly [name: string, draw: (random: Random) => number];

const shapes: Shape[] = Object.entries(ofMedianOne);

/** Whole days around a median of 60: many are alike. */
const days = (random: Random) => Math.round(60 * ofMedianOne['skewed a little'](random));

/** Ranks alone count, so that every shape without ties is covered as often as this one. */
function untied(n: number): Check {
  const trials = [(random: Random) => holds(medianInterval(sample(n, () => ofMedianOne.exponential(random))), 1)];
  return { subject: 'median, order statistics', n, least: 0.94, trials };
}

function wholeDays(n: number): Check {
  const trials = [(random: Random) => holds(medianInterval(sample(n, () => days(random))), 60)];
  return { subject: 'median, order statistics, whole days', n, least: 0.94, trials };
}

/** About `share` of the durations are cut off by an independent end of watching. */
function censored(n: number, share: number): Check {
  const watched = share / (1 - share);
  const one = (random: Random) => {
    const [value, end] = [ofMedianOne.exponential(random), ofMedianOne.exponential(random) / watched];
    return { value: Math.min(value, end), censored: end < value };
  };
  const trials = [(random: Random) => holds(survivalMedian(sample(n, () => one(random))).interval, 1)];
  return { subject: `median, Kaplan–Meier, ${share * 100}% censored`, n, least: 0.94, trials };
}

function pair(how: 'ratio' | 'difference', n: number, [name, draw]: Shape): Check {
  const trial = (random: Random, seed: number) => {
    const [a, b] = [sample(n, () => 60 * draw(random)), sample(n, () => 30 * draw(random))];
    return holds(mediansInterval(a, b, how, seed), how === 'ratio' ? 2 : 30);
  };
  return { subject: `${how} of medians, bootstrap, ${name}`, n, least: n < 40 ? 0.9 : 0.93, trials: [trial] };
}

export const medians: Check[] = [
  ...[10, 40, 200].flatMap((n) => [untied(n), wholeDays(n)]),
  ...[10, 40, 200].flatMap((n) => [censored(n, 0.2), censored(n, 0.4)]),
  ...[20, 40, 200].flatMap((n) => shapes.flatMap((shape) => [pair('ratio', n, shape), pair('difference', n, shape)])),
];

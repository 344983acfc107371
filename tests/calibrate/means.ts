import { meanInterval } from '../../src/stats/mean';
import { holds, sample, type Check } from './check';
import { geometric, poisson, type Random } from './draw';

/** Counts as sales has them, such as the wins that a win led to; most are small, some are large. */
const counts: { name: string; mean: number; draw: (random: Random) => number }[] = [
  { name: 'Poisson 0.5', mean: 0.5, draw: (random) => poisson(random, 0.5) },
  { name: 'Poisson 1.6', mean: 1.6, draw: (random) => poisson(random, 1.6) },
  { name: 'geometric 1', mean: 1, draw: (random) => geometric(random, 1) },
  { name: 'geometric 2', mean: 2, draw: (random) => geometric(random, 2) },
  { name: 'more zeros than Poisson', mean: 0.8, draw: (random) => (random() < 0.4 ? poisson(random, 2) : 0) },
];

export const means: Check[] = [10, 40, 200].flatMap((n) =>
  counts.map(({ name, mean, draw }) => ({
    subject: `mean of counts, bootstrap, ${name}`,
    n,
    least: n < 40 ? 0.9 : 0.93,
    trials: [
      (random: Random, seed: number) =>
        holds(
          meanInterval(
            sample(n, () => draw(random)),
            seed,
          ),
          mean,
        ),
    ],
  })),
);

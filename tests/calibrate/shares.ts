import { weightedInterval, type Cluster } from '../../src/stats/bootstrap';
import { newcombe, wilson } from '../../src/stats/share';
import { holds, sample, type Check, type Trial } from './check';
import { hits, normal, type Random } from './draw';

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function one(n: number): Check {
  const trials = tenths.map(
    (p): Trial =>
      (random) =>
        holds(wilson(hits(random, n, p), n), p),
  );
  return { subject: 'share, Wilson, average over p', n, least: 0.94, most: 0.97, trials };
}

function two(n: number): Check {
  const pairs = tenths.flatMap((a) => tenths.map((b) => ({ a, b })));
  const trials = pairs.map(({ a, b }): Trial => (random) => {
    const [one, two] = [hits(random, n, a), hits(random, n, b)];
    return holds(newcombe({ hits: one, n }, { hits: two, n }), a - b);
  });
  return { subject: 'difference of shares, Newcombe, average over p', n, least: 0.94, most: 0.97, trials };
}

/** Accounts with one to three cases that end alike, until there are n cases; amounts differ much. */
function accounts(random: Random, n: number, p: number): Cluster[] {
  const all: Cluster[] = [];
  for (let left = n; left > 0;) {
    const cases = Math.min(left, 1 + Math.floor(random() * 3));
    left -= cases;
    const amount = sample(cases, () => Math.exp(normal(random))).reduce((sum, value) => sum + value);
    all.push({ hit: random() < p ? amount : 0, all: amount });
  }
  return all;
}

/** Told from 200 cases on; below, the three largest cases are named instead. */
function weighted(n: number): Check {
  const trials = [0.1, 0.3, 0.5, 0.8].map(
    (p): Trial =>
      (random, seed) =>
        holds(weightedInterval(accounts(random, n, p), seed), p),
  );
  return { subject: 'amount-weighted share, accounts resampled, average over p', n, least: 0.93, trials };
}

export const shares: Check[] = [...[10, 40, 200].flatMap((n) => [one(n), two(n)]), weighted(200), weighted(400)];

import { judgeAll, keyOf, type Judged } from '../../src/findings/findings';
import type { Computed, RepResult, Stratum } from '../../src/habits/result';
import { inverseNormal } from '../../src/stats/normal';
import { sample, type Check } from './check';
import { normal, type Random } from './draw';

const reps = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Habits of one family ask four things of the same cases: of wins, of losses, of customers, of meetings … */
const families = 10;
const asked = 4;
/** What each case is alike in beside its rep; hits are rarer in the first segment than in the last. */
const segments = 5;
const kinds = 2;
/** How alike the answers about one case are, as the correlation of what lies under them. */
const likeness = 0.5;

/** What was planted: so many points more of a bad habit, of the first rep alone. */
interface Planted {
  points: number;
  /** Cases of each rep in that habit. */
  n: number;
}

const whole = (random: Random, below: number) => Math.floor(random() * below);

/** A rep's `n` cases, each asked all habits of a family, whose hits have these shares: strata by habit. */
function casesOf(random: Random, rep: string, n: number, shares: readonly number[]): Stratum[][] {
  const limits = shares.map(inverseNormal);
  const tables = shares.map(() => new Map<string, Stratum>());
  for (let at = 0; at < n; at += 1) {
    const segment = whole(random, segments);
    const stratum = `segment ${segment}, kind ${whole(random, kinds)}`;
    const common = Math.sqrt(likeness) * normal(random) - 0.2 * (segment - (segments - 1) / 2);
    tables.forEach((table, habit) => {
      const hit = common + Math.sqrt(1 - likeness) * normal(random) < (limits[habit] as number);
      const cell = table.get(stratum) ?? { rep, stratum, sample: { hits: 0, misses: 0, durations: null } };
      cell.sample[hit ? 'hits' : 'misses'] += 1;
      table.set(stratum, cell);
    });
  }
  return tables.map((table) => [...table.values()]);
}

/** Ten to 200 cases a rep, the same in every habit of a family; every other family has a period before. */
function family(random: Random, no: number, planted: Planted | null): Computed[] {
  const shares = sample(asked, () => 0.1 + 0.5 * random());
  const worse = [...shares];
  if (planted) {
    shares[0] = 0.3;
    worse[0] = 0.3 + planted.points / 100;
  }
  const sizes = reps.map(() => planted?.n ?? Math.round(10 * 20 ** random()));
  const period = () => reps.map((rep, at) => casesOf(random, rep, sizes[at] as number, at === 0 ? worse : shares));
  const [now, before] = [period(), no % 2 === 0 ? period() : null];
  return shares.map((_, habit) => {
    const told = reps.map((rep, at) => repOf(rep, sizes[at] as number));
    const strata = (all: Stratum[][][]) => all.flatMap((one) => one[habit] ?? []);
    const id = `habit ${no}.${habit}`;
    return { id, kind: 'computed', better: 'lower', reps: told, now: strata(now), before: before && strata(before) };
  }) as unknown as Computed[];
}

const repOf = (rep: string, n: number) =>
  ({
    rep,
    notCompared: n < 20 ? 'Under 20 cases' : null,
    number: { reading: n < 20 ? 'hollow' : 'full' },
  }) as RepResult;

/** A whole audit of forty habits, judged: about 350 comparisons. */
function audit(random: Random, planted: Planted | null): Judged[] {
  return judgeAll(sample(families, () => 0).flatMap((_, no) => family(random, no, no === 0 ? planted : null)));
}

const isFound = (random: Random, planted: Planted) =>
  audit(random, planted).some((one) => one.found && keyOf(one) === 'habit 0.0 a rest');

const silent: Check = {
  subject: 'any finding in a team of six without differences',
  n: 200,
  most: 0.05,
  trials: [(random) => audit(random, null).some(({ found }) => found)],
};

function weakness(planted: Planted, promise: Pick<Check, 'least' | 'most'>): Check {
  const subject = `a weakness of ${planted.points} points is found`;
  return { subject, n: planted.n, ...promise, trials: [(random) => isFound(random, planted)] };
}

export const announced: Check[] = [
  silent,
  weakness({ points: 35, n: 60 }, { least: 0.8 }),
  weakness({ points: 25, n: 150 }, { least: 0.8 }),
  weakness({ points: 35, n: 30 }, { least: 0.3, most: 0.5 }),
];

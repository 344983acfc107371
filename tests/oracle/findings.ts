/** A case as the catalogue's words on findings need it, from whatever told it. */
export interface PlainCase {
  habit: string;
  period: 'now' | 'before';
  rep: string | null;
  hit: boolean | null;
  /** Of a duration. */
  value?: number | null;
  censored?: boolean;
  /** Segment, deal kind and pipeline. */
  alike: string;
}

export interface PlainHabit {
  better: 'higher' | 'lower';
  timed?: true;
  /** True where the year before judges other cases. */
  past?: true;
}

/** What the oracle says of one comparison. */
export interface Verdict {
  key: string;
  p: number;
  found: boolean;
  side: 'good' | 'bad' | 'none';
}

const least = 20;

/**
 * Every comparison of an audit, straight from the catalogue: each rep against the rest, the team and each rep against the
 * year before, 20 known cases on each side. `reps` are those who may be compared, by habit.
 */
export function findingsOf(
  habits: Readonly<Record<string, PlainHabit>>,
  cases: readonly PlainCase[],
  reps: Readonly<Record<string, readonly string[]>>,
): Verdict[] {
  const made = Object.entries(habits).flatMap(([id, habit]) => {
    const own = cases.filter(
      (one) => one.habit === id && (habit.timed ? typeof one.value === 'number' : one.hit !== null),
    );
    const [now, before] = [own.filter((one) => one.period === 'now'), own.filter((one) => one.period === 'before')];
    const compare = (key: string, a: PlainCase[], b: PlainCase[]) =>
      a.length < least || b.length < least ? [] : [{ key: `${id} ${key}`, ...verdictOf(habit, a, b) }];
    const people = reps[id] ?? [];
    return [
      ...people.flatMap((rep) =>
        compare(
          `${rep} rest`,
          now.filter((one) => one.rep === rep),
          now.filter((one) => one.rep !== null && one.rep !== rep),
        ),
      ),
      ...(habit.past ? compare(' before', now, before) : []),
      ...(habit.past ? people : []).flatMap((rep) =>
        compare(
          `${rep} before`,
          now.filter((one) => one.rep === rep),
          before.filter((one) => one.rep === rep),
        ),
      ),
    ];
  });
  // Step-up: the largest k with k p-values of at most k ÷ m × 5%.
  const sorted = made.map(({ p }) => p).sort((one, two) => one - two);
  const passing = sorted.filter((p, at) => p <= ((at + 1) / sorted.length) * 0.05);
  const limit = passing.length > 0 ? Math.max(...passing) : -1;
  return made.map(({ key, p, side, holds }) => ({ key, p, side, found: p <= limit && holds }));
}

function verdictOf(habit: PlainHabit, a: PlainCase[], b: PlainCase[]) {
  const names = [...new Set([...a, ...b].map(({ alike }) => alike))];
  const strata = names.map((name) => [a, b].map((side) => side.filter((one) => one.alike === name)));
  const score = habit.timed ? timesScore : tableScore;
  const [all, within] = [score([[a, b]]), score(strata)];
  const p = habit.timed ? tail(all) : fisher(a.filter(isHit).length, a.length, b.filter(isHit).length, b.length);
  // What ends more often than expected is over sooner.
  const up = habit.timed ? -all.surplus : all.surplus;
  const side = Math.abs(up) < 1e-9 ? ('none' as const) : up > 0 === (habit.better === 'higher') ? 'good' : 'bad';
  const beyond = within.variance > 0 && within.surplus ** 2 / within.variance > 3.841458820694124;
  return { p, side, holds: beyond && within.surplus > 0 === all.surplus > 0 } as const;
}

const isHit = (one: PlainCase) => one.hit === true;

/** Two-sided mid-p, all ways to deal the hits counted in whole numbers. */
export function fisher(a: number, n: number, b: number, m: number): number {
  const hits = a + b;
  const ways: { k: number; ways: bigint }[] = [];
  const binomials = (of: number) => {
    const row = [1n];
    for (let k = 1; k <= Math.min(of, hits); k += 1)
      row.push(((row[k - 1] as bigint) * BigInt(of - k + 1)) / BigInt(k));
    return row;
  };
  const [rowA, rowB] = [binomials(n), binomials(m)];
  for (let k = Math.max(0, hits - m); k <= Math.min(n, hits); k += 1) {
    ways.push({ k, ways: (rowA[k] as bigint) * (rowB[hits - k] as bigint) });
  }
  const seen = ways.find(({ k }) => k === a)?.ways as bigint;
  let [twice, all] = [0n, 0n];
  for (const one of ways) {
    all += one.ways;
    if (one.ways < seen) twice += 2n * one.ways;
    if (one.ways === seen) twice += one.ways;
  }
  return quotient(twice, 2n * all);
}

/** To 17 digits, however small. */
function quotient(over: bigint, under: bigint): number {
  const shift = Math.max(0, under.toString().length - over.toString().length + 17);
  return Number(`${(over * 10n ** BigInt(shift)) / under}e-${shift}`);
}

interface Score {
  /** Hits, or ends, of a over those expected, summed over the strata, and their variance. */
  surplus: number;
  variance: number;
}

/** Mantel and Haenszel: each stratum's table with its margins fixed. */
function tableScore(strata: readonly (readonly PlainCase[][])[]): Score {
  return added(
    strata.map(([a = [], b = []]) => margins(a.filter(isHit).length, a.length, b.filter(isHit).length, b.length)),
  );
}

/** Mantel's log-rank: a table at each time at which one ends, of all who are still there. */
function timesScore(strata: readonly (readonly PlainCase[][])[]): Score {
  const tables = strata.flatMap(([a = [], b = []]) => {
    const ends = [...a, ...b].filter((one) => one.censored !== true).map((one) => one.value as number);
    return [...new Set(ends)].map((time) => {
      const there = (side: PlainCase[]) => side.filter((one) => (one.value as number) >= time).length;
      const ended = (side: PlainCase[]) => side.filter((one) => one.value === time && one.censored !== true).length;
      return margins(ended(a), there(a), ended(b), there(b));
    });
  });
  return added(tables);
}

function margins(a: number, n: number, b: number, m: number): Score {
  const [all, hits] = [n + m, a + b];
  if (n === 0 || m === 0 || all < 2) return { surplus: 0, variance: 0 };
  return { surplus: a - (hits * n) / all, variance: (hits * (all - hits) * n * m) / (all * all * (all - 1)) };
}

function added(scores: readonly Score[]): Score {
  return {
    surplus: scores.reduce((sum, one) => sum + one.surplus, 0),
    variance: scores.reduce((sum, one) => sum + one.variance, 0),
  };
}

/**
 * The two-sided chance of a normal as far out, to about 7 digits.
 * Source: Press et al. (1992), Numerical Recipes, 2nd ed., erfcc.
 */
function tail({ surplus, variance }: Score): number {
  if (variance === 0) return 1;
  const x = Math.abs(surplus) / Math.sqrt(2 * variance);
  const t = 1 / (1 + x / 2);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  return t * Math.exp(-x * x + series.reduce((sum, factor, at) => sum + factor * t ** at, 0));
}

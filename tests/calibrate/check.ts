import { mulberry32 } from '../../src/stats/random';
import type { Interval } from '../../src/stats/interval';

/** Draws one sample of known truth. True where what is claimed of it holds; `seed` is for what resamples. */
export type Trial = (random: () => number, seed: number) => boolean | Promise<boolean>;

/** A promise: the share of draws in which a claim holds, on average over the trials, is at least, or at most, so much. */
export interface Check {
  subject: string;
  n: number;
  least?: number;
  most?: number;
  trials: readonly Trial[];
}

/** What came out of `draws` draws of each trial of a check. */
export interface Outcome {
  check: Check;
  /** How many draws in all. */
  drawn: number;
  /** The share of them in which the claim held, 0…1. */
  held: number;
  passed: boolean;
}

/** Whether an interval was given and holds the truth. */
export function holds(ends: Interval | null, truth: number): boolean {
  return ends !== null && ends.low <= truth && truth <= ends.high;
}

/** `n` values, each drawn anew. */
export function sample<T>(n: number, one: () => T): T[] {
  return Array.from({ length: n }, one);
}

/** A seed of a check's own, so that checks do not share their luck. */
function seedOf({ subject, n }: Check): number {
  let seed = n;
  for (const letter of subject) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** Runs a check; the same draws each time. */
export async function outcome(check: Check, draws: number): Promise<Outcome> {
  let held = 0;
  const random = mulberry32(seedOf(check));
  for (const trial of check.trials) {
    for (let seed = 1; seed <= draws; seed += 1) if (await trial(random, seed)) held += 1;
  }
  const drawn = draws * check.trials.length;
  const share = held / drawn;
  return { check, drawn, held: share, passed: share >= (check.least ?? 0) && share <= (check.most ?? 1) };
}

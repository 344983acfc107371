import type { Side } from '../charts/look';
import type { Sample, Stratum } from '../habits/result';
import { cochranMantelHaenszel } from '../stats/cmh';
import { fisherMidP } from '../stats/fisher';
import { logRank } from '../stats/log-rank';
import type { Trials } from '../stats/share';
import { known, pooled, type Comparison } from './comparison';

/** What a comparison comes to. */
export interface Judgement {
  /** Two-sided, 0…1: by Fisher's exact test with mid-p, or by log-rank for durations; 1 where nothing differs. */
  p: number;
  /** Context where neither side is the better one. */
  side: Side;
  /** True where the difference keeps its sign and p < 0.05 among cases that are alike in what else may matter. */
  holds: boolean;
}

interface Pair<Of> {
  a: Of;
  b: Of;
}

/** Two-sided p, and which way a differs: 1 has more hits or lasts longer, −1 fewer or shorter. */
interface Test {
  p: number;
  sign: number;
}

const none: Test = { p: 1, sign: 0 };
const level = 0.05;

/** Judges a comparison by itself: how many others are made is another matter. */
export function judge({ a, b, better }: Comparison): Judgement {
  const whole = { a: pooled(a), b: pooled(b) };
  const strata = inStrata(a, b);
  const isTimed = whole.a.durations !== null && whole.b.durations !== null;
  const all = isTimed ? byLogRank([whole]) : byFisher(whole);
  const within = isTimed ? byLogRank(strata) : byCmh(strata);
  return { p: all.p, side: sideOf(all.sign, better), holds: within.p < level && within.sign === all.sign };
}

function sideOf(sign: number, better: Comparison['better']): Side {
  if (sign === 0 || better === 'context') return 'context';
  return sign > 0 === (better === 'higher') ? 'good' : 'bad';
}

function byFisher({ a, b }: Pair<Sample>): Test {
  return { p: fisherMidP(trials(a), trials(b)), sign: Math.sign(a.hits * known(b) - b.hits * known(a)) };
}

function byCmh(strata: readonly Pair<Sample>[]): Test {
  const test = cochranMantelHaenszel(strata.map(({ a, b }) => ({ a: trials(a), b: trials(b) })));
  return test ? { p: test.p, sign: Math.sign(Math.log(test.oddsRatio)) } : none;
}

function byLogRank(strata: readonly Pair<Sample>[]): Test {
  const test = logRank(strata.map(({ a, b }) => ({ a: a.durations ?? [], b: b.durations ?? [] })));
  // What ends at a slower pace lasts longer.
  return test ? { p: test.p, sign: -Math.sign(Math.log(test.pace)) } : none;
}

const trials = (sample: Sample): Trials => ({ hits: sample.hits, n: known(sample) });

/** Both sides in each stratum that one of them has. */
function inStrata(a: readonly Stratum[], b: readonly Stratum[]): Pair<Sample>[] {
  const [inA, inB] = [byName(a), byName(b)];
  const names = new Set([...inA.keys(), ...inB.keys()]);
  return [...names].map((name) => ({ a: pooled(inA.get(name) ?? []), b: pooled(inB.get(name) ?? []) }));
}

function byName(strata: readonly Stratum[]): Map<string, Stratum[]> {
  const named = new Map<string, Stratum[]>();
  for (const one of strata) named.set(one.stratum, [...(named.get(one.stratum) ?? []), one]);
  return named;
}

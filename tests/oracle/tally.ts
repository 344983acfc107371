import type { Facts } from './facts';

export interface Tally {
  hits: number;
  misses: number;
  unknown: number;
}

export interface OracleCase {
  id: string;
  owner: string;
  hit: boolean | null;
  amount: number;
  part?: string;
}

export interface OracleResult extends Tally {
  asOf: string;
  /** Only people who are reps; the totals above hold every case. */
  perRep: Record<string, Tally>;
  cases: OracleCase[];
  /** Hits' share of the known cases' amount. */
  amountShare: number | null;
}

export interface Settings {
  asOf: string;
  /** Null for all time up to as-of. */
  windowDays: number | null;
}

export function tally(cases: readonly { hit: boolean | null }[]): Tally {
  const count = (hit: boolean | null): number => cases.filter((one) => one.hit === hit).length;
  return { hits: count(true), misses: count(false), unknown: count(null) };
}

/** Hits over known cases, or null without any. */
export const rate = ({ hits, misses }: Tally): number | null => (hits + misses === 0 ? null : hits / (hits + misses));

export function result(facts: Facts, asOf: string, cases: OracleCase[]): OracleResult {
  const perRep: Record<string, Tally> = {};
  for (const owner of new Set(cases.map((one) => one.owner))) {
    if (facts.reps !== null && !facts.reps.has(owner)) continue;
    perRep[owner] = tally(cases.filter((one) => one.owner === owner));
  }
  const known = cases.filter((one) => one.hit !== null);
  const sum = (list: OracleCase[]): number => list.reduce((total, one) => total + one.amount, 0);
  const amountShare = sum(known) === 0 ? null : sum(known.filter((one) => one.hit)) / sum(known);
  return { asOf, ...tally(cases), perRep, cases, amountShare };
}

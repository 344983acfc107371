import type { Told } from './case';
import { medianOf } from './deals';
import { midRanks } from './ranks';

/** What of a habit says how its number is made of its cases. */
export interface Measured {
  measure: 'share' | 'contrast' | 'ratio' | 'median' | 'mean' | 'rank' | 'spread';
  /** A share of minutes: hits and misses weigh `x`. */
  weighted?: true;
  parts?: { a: string; b?: string };
}

/** The number over all cases, whatever their count; null where the cases give none. */
export function numberOf({ measure, weighted, parts }: Measured, cases: readonly Told[]): number | null {
  const known = cases.filter((one) => one.hit !== null);
  const valued = cases.filter((one) => typeof one.value === 'number');
  const values = (some: readonly Told[]) => some.flatMap((one) => (typeof one.value === 'number' ? [one.value] : []));
  const share = (some: readonly Told[]) => some.filter((one) => one.hit).length / some.length;
  const sides = (some: readonly Told[]) =>
    [
      some.filter((one) => one.part === parts?.a),
      some.filter((one) => (parts?.b === undefined ? one.part !== parts?.a : one.part === parts.b)),
    ] as const;
  switch (measure) {
    case 'share': {
      if (known.length === 0) return null;
      if (!weighted) return share(known);
      const sum = (some: readonly Told[]) => some.reduce((total, one) => total + (one.x ?? 0), 0);
      return sum(known.filter((one) => one.hit)) / sum(known);
    }
    case 'contrast': {
      const [a, b] = sides(known);
      return a.length > 0 && b.length > 0 ? share(a) - share(b) : null;
    }
    case 'ratio': {
      const [a, b] = sides(valued).map((side) => medianOf(values(side))) as [number | null, number | null];
      return a !== null && b !== null && b > 0 ? a / b : null;
    }
    case 'median':
      return survivalMedian(valued.map((one) => ({ value: one.value as number, censored: one.censored === true })));
    case 'mean':
      return valued.length > 0 ? values(valued).reduce((sum, one) => sum + one, 0) / valued.length : null;
    case 'rank':
      return correlation(midRanks(values(valued)), midRanks(valued.map((one) => one.x ?? 0)));
    case 'spread':
      throw new Error('What was won by month does not tell the wins that chance is to throw');
  }
}

/** By Kaplan and Meier: the first time at which half or less go on; between two times where exactly half does. */
function survivalMedian(all: readonly { value: number; censored: boolean }[]): number | null {
  if (all.length === 0) return null;
  if (all.every((one) => !one.censored)) return medianOf(all.map((one) => one.value));
  const times = [...new Set(all.filter((one) => !one.censored).map((one) => one.value))].sort((a, b) => a - b);
  let going = 1;
  for (const [at, time] of times.entries()) {
    const atRisk = all.filter((one) => one.value >= time).length;
    const ended = all.filter((one) => one.value === time && !one.censored).length;
    going *= 1 - ended / atRisk;
    if (Math.abs(going - 0.5) < 1e-12)
      return times[at + 1] === undefined ? time : (time + (times[at + 1] as number)) / 2;
    if (going < 0.5) return time;
  }
  return null;
}

/** Pearson's coefficient; of ranks it is Spearman's. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (at: number) => number) => x.reduce((total, _, at) => total + of(at), 0);
  const dx = (at: number) => (x[at] as number) - mx;
  const dy = (at: number) => (y[at] as number) - my;
  const scale = Math.sqrt(sum((at) => dx(at) ** 2) * sum((at) => dy(at) ** 2));
  return x.length > 1 && scale > 0 ? sum((at) => dx(at) * dy(at)) / scale : null;
}

import type { Habit } from '../../src/habits';
import { contrastOf, shareOf } from '../../src/habits/estimate';
import type { Better } from '../../src/habits/habit';
import type { Computed, Estimate, RepResult, Stratum } from '../../src/habits/result';
import { funnelLimits } from '../../src/stats/funnel';

export interface Count {
  hits: number;
  n: number;
}

const share = ({ hits, n }: Count) => shareOf({ hits, misses: n - hits, unknown: 0 });

/** A habit of which only the words are looked at. */
export const habitOf = (id: string): Habit =>
  ({ id, title: id, caseWords: { one: 'case', many: 'cases' }, judged: 'window' }) as unknown as Habit;

/** Known cases of a rep, all alike unless a stratum is told. */
export const stratumOf = (rep: string | null, { hits, n }: Count, stratum = ''): Stratum => ({
  rep,
  stratum,
  sample: { hits, misses: n - hits, durations: null },
});

/**
 * The audit's result of one habit where each rep has so many hits; reps of under 20 cases are not compared. `before` are
 * the same reps in the period before.
 */
export function resultOf(
  id: string,
  better: Better,
  reps: readonly Count[],
  names = reps.map((_, at) => `Rep ${at}`),
  before: readonly Count[] | null = null,
): Computed {
  const total = { hits: sum(reps.map((rep) => rep.hits)), n: sum(reps.map((rep) => rep.n)) };
  const team = share(total);
  const strata = (counts: readonly Count[]) => counts.map((one, at) => stratumOf(idOf(names[at]), one));
  return {
    id,
    kind: 'computed',
    measure: 'share',
    better,
    number: team,
    team,
    parts: [],
    beside: [],
    headline: `${id} in a sentence`,
    reps: reps.map((rep, at) => repOf(share(rep), total, names[at] ?? '')),
    now: better === 'context' ? [] : strata(reps),
    before: before && strata(before),
  } as unknown as Computed;
}

const idOf = (name = '') => name.toLowerCase();

function repOf(number: Estimate, total: Count, name: string): RepResult {
  const compared = number.reading === 'full';
  const limits = compared ? funnelLimits(total.hits / total.n, number.n) : null;
  const value = number.value ?? 0;
  const side = limits && (value > limits.high95 ? 'above' : value < limits.low95 ? 'below' : null);
  const far = limits && (value > limits.high998 || value < limits.low998);
  const outside = side ? { band: far ? ('99.8%' as const) : ('95%' as const), side } : null;
  const notCompared = compared ? null : 'Under 20 cases';
  return { rep: idOf(name), name, number, notCompared, limits, outside } as unknown as RepResult;
}

/** A contrast of two sides, without reps. */
export function contrastResult(id: string, a: Count, b: Count): Computed {
  const counts = ({ hits, n }: Count) => ({ hits, misses: n - hits, unknown: 0 });
  const number = contrastOf(counts(a), counts(b), 0);
  const parts = [
    { part: 'a', label: 'Side A', number: share(a) },
    { part: 'b', label: 'Side B', number: share(b) },
  ];
  return { ...resultOf(id, 'higher', []), measure: 'contrast', number, parts, reps: [] };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

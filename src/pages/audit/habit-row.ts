import { count, inUnit } from '../../charts/format';
import type { StripData } from '../../charts/strip';
import { sideOf } from '../../findings/side';
import type { Computed, Estimate } from '../../habits/result';

/** The number as the page prints it, or the counts where no more may be said. */
export function numberWords({ value, hits, n, unit }: Estimate): string {
  if (value !== null) return inUnit(value, unit);
  if (n === 0) return 'none';
  return unit === 'points' ? 'too few' : `${count(hits)} of ${count(n)}`;
}

/** A habit's row: the chosen number's interval and every rep as a dot, on the habit's own scale. */
export function stripOf(result: Computed): StripData {
  const { value, interval } = result.number;
  const dots = result.reps.flatMap((rep) => {
    const { number, name } = rep;
    if (number.value === null) return [];
    const hollow = number.reading !== 'full';
    return [{ label: name, value: number.value, hollow, side: sideOf(rep, result.better) }];
  });
  return {
    team: { value, low: interval?.low ?? null, high: interval?.high ?? null },
    dots,
    domain: result.measure === 'contrast' ? [-1, 1] : [0, 1],
  };
}

/** The scale of a row's strip, under its column's header. */
export function scaleWords(result: Computed): [string, string] {
  return result.measure === 'contrast' ? ['−100', '+100 points'] : ['0%', '100%'];
}

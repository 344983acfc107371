import { inUnit } from '../../charts/format';
import type { StripData } from '../../charts/strip';
import type { Computed, Estimate } from '../../habits/result';

/** The number as the page prints it, and exactly. */
export function numberWords({ value, hits, n, unit }: Estimate): string {
  return value === null ? `${hits} of ${n}` : inUnit(value, unit);
}

/** A habit's row: the chosen number's interval and every rep as a dot, on the habit's own scale. */
export function stripOf(result: Computed): StripData {
  const { value, interval } = result.number;
  const dots = result.reps.flatMap(({ name, number, outside }) =>
    number.value === null
      ? []
      : [
          {
            label: name,
            value: number.value,
            hollow: number.reading !== 'full',
            outside: outside !== null && result.better !== 'context',
          },
        ],
  );
  return {
    team: { value, low: interval?.low ?? null, high: interval?.high ?? null },
    dots,
    domain: result.measure === 'contrast' ? [-1, 1] : [0, 1],
  };
}

import { count, inUnit } from '../../language/format';
import { t } from '../../language/t';
import type { StripData } from '../../charts/strip';
import { sideOf } from '../../findings/side';
import type { Computed, Estimate } from '../../habits/result';

/** The number as the page prints it, or the counts where no more may be said. */
export function numberWords({ value, hits, n, unit }: Estimate): string {
  if (value !== null) return inUnit(value, unit);
  if (n === 0) return t`none`;
  return unit === 'share' ? t`${hits} of ${n}` : t`too few`;
}

/** What the number is set beside, in a few words each: itself in the period before, and the rest of the team. */
export function besideWords({ number, prior, rest }: Pick<Computed, 'number' | 'prior' | 'rest'>): string[] {
  if (number.reading !== 'full') return [];
  const words = (one: Estimate | null, say: (value: string, n: string) => string) =>
    one === null || one.value === null ? [] : [say(inUnit(one.value, one.unit), count(one.n))];
  return [...words(prior, (value, n) => t`was ${value}, ${n} cases`), ...words(rest, (value) => t`others ${value}`)];
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
    domain: domainOf(result),
    isRatio: result.number.unit === 'ratio',
  };
}

/** The scale of a row's strip, under its column's header. */
export function scaleWords(result: Computed): [string, string] {
  const [low, high] = domainOf(result);
  const { unit } = result.number;
  return unit === 'points' ? ['−100', t`${'+100'} points`] : [inUnit(low, unit), inUnit(high, unit)];
}

/**
 * A row's own scale: shares 0 to 1, differences and ranks −1 to 1, ratios as far below 1 as above it, everything else from
 * 0 to the 95th percentile of the reps or the team's own number.
 */
function domainOf({ number: { unit, value, interval }, reps }: Computed): [number, number] {
  if (unit === 'share') return [0, 1];
  if (unit === 'points' || unit === 'rank') return [-1, 1];
  const known = reps.flatMap((rep) => rep.number.value ?? []).toSorted((a, b) => a - b);
  const ends = [value, interval?.low, interval?.high].filter((end): end is number => Number.isFinite(end));
  if (unit === 'ratio') {
    const far = [...known, ...ends].filter((one) => one > 0).map((one) => Math.max(one, 1 / one));
    const most = Math.max(2, ...far);
    return [1 / most, most];
  }
  return [0, Math.max(known[Math.floor(known.length * 0.95)] ?? 0, ...ends) || 1];
}

import { readingOf, shareOf } from '../habits/estimate';
import type { Estimate, Trend, TrendPoint } from '../habits/result';

/** A rep's number in one quarter of their own. */
export interface Quarter {
  /** The last day, ISO. */
  to: string;
  number: Estimate;
}

/** Whole months make a quarter by threes. */
const months = 3;
const shown = 3;

/**
 * Up to the last three quarters that are whole, the latest first: as the trend has them, or three months of a share added
 * up. Empty where months cannot be added up, or none is whole.
 */
export function quartersOf({ points, step, unit }: Trend): Quarter[] {
  const whole = points.filter((point) => point.whole);
  if (step === 'quarter')
    return whole
      .slice(-shown)
      .reverse()
      .map((point) => ({ to: point.to, number: numberAt(point, unit) }));
  if (unit !== 'share') return [];
  return Array.from({ length: shown }, (_, back) =>
    whole.slice(whole.length - months * (back + 1), whole.length - months * back),
  )
    .filter((three) => three.length === months)
    .map((three) => {
      const sum = (key: 'hits' | 'n') => three.reduce((total, point) => total + point[key], 0);
      const [hits, n] = [sum('hits'), sum('n')];
      return { to: (three.at(-1) as TrendPoint).to, number: shareOf({ hits, misses: n - hits, unknown: 0 }) };
    });
}

function numberAt({ hits, n, value, interval }: TrendPoint, unit: Estimate['unit']): Estimate {
  if (unit === 'share') return shareOf({ hits, misses: n - hits, unknown: 0 });
  const reading = value === null ? 'counts only' : readingOf(n);
  const known = reading !== 'counts only';
  return {
    hits,
    misses: n - hits,
    unknown: 0,
    unit,
    n,
    reading,
    value: known ? value : null,
    interval: known ? interval : null,
  };
}

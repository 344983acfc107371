/** In the values' unit. */
export interface Limits {
  centre: number;
  low: number;
  high: number;
}

/**
 * Natural process limits of single values in time order: mean ± 2.66 × the mean moving range, in the values' unit.
 * Null under `least` values (ten: below that the limits move too much to be read).
 * Source: Wheeler (1993), Understanding Variation; 2.66 = 3 ÷ 1.128.
 */
export function xmrLimits(values: readonly number[], least = 10): Limits | null {
  if (values.length < least) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] as number)));
  const spread = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
  return { centre, low: centre - spread, high: centre + spread };
}

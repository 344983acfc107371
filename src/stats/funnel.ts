import { binomialShares } from './binomial';

/** Limits around a centre, as shares 0…1. */
export interface Limits {
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

/** The share under which a count's lower tail is smaller than `tail`, interpolated between counts. */
function lowLimit(shares: Float64Array, tail: number): number {
  const n = shares.length - 1;
  const count = shares.findIndex((share) => share >= tail);
  if (count <= 0) return 0;
  const at = shares[count] as number;
  const before = shares[count - 1] as number;
  return (count - (at - tail) / (at - before)) / n;
}

/**
 * Exact binomial limits of a funnel plot around `centre` (0…1) at n cases, two-sided 95% and 99.8%: a share lies
 * outside exactly when its tail probability is under 2.5% or 0.1%. Interpolated between whole counts, so that the
 * curve is smooth. The upper limit is the lower one of the misses, so that both sides judge alike.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1.1.
 */
export function funnelLimits(centre: number, n: number): Limits {
  if (n <= 0 || centre <= 0 || centre >= 1) return { low95: centre, high95: centre, low998: centre, high998: centre };
  const hits = binomialShares(n, centre);
  const misses = binomialShares(n, 1 - centre);
  return {
    low95: lowLimit(hits, 0.025),
    high95: 1 - lowLimit(misses, 0.025),
    low998: lowLimit(hits, 0.001),
    high998: 1 - lowLimit(misses, 0.001),
  };
}

/** The limits from 5 cases to a little past `most`, at no more than about 120 values of n. */
export function funnelCurve(centre: number, most: number): ({ n: number } & Limits)[] {
  const last = Math.max(20, Math.ceil(most * 1.1));
  const step = Math.max(1, Math.ceil((last - 5) / 120));
  const curve: ({ n: number } & Limits)[] = [];
  for (let n = 5; n < last + step; n += step) curve.push({ n, ...funnelLimits(centre, n) });
  return curve;
}

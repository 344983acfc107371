import { quantileSorted } from 'simple-statistics';
import type { Limits } from './funnel';
import type { Trials } from './share';

/**
 * By how much reps differ more than chance alone lets them: the mean squared distance from `centre` in standard errors,
 * the outer tenths pulled in, so that an outlier does not hide itself; at least 1. 1 under 5 reps with cases.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202 (multiplicative, winsorised).
 */
export function dispersion(reps: readonly Trials[], centre: number): number {
  const known = reps.filter(({ n }) => n > 0);
  if (known.length < 5 || centre <= 0 || centre >= 1) return 1;
  const distances = known.map(({ hits, n }) => (hits / n - centre) / Math.sqrt((centre * (1 - centre)) / n));
  const sorted = distances.sort((a, b) => a - b);
  const [low, high] = [quantileSorted(sorted, 0.1), quantileSorted(sorted, 0.9)];
  const squares = sorted.map((distance) => Math.max(low, Math.min(high, distance)) ** 2);
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Limits moved away from `centre` by √dispersion, within 0…1: for the drawing only, nobody is judged by them. */
export function widened(limits: Limits, centre: number, dispersed: number): Limits {
  const factor = Math.sqrt(dispersed);
  const moved = (limit: number) => Math.max(0, Math.min(1, centre + (limit - centre) * factor));
  return {
    low95: moved(limits.low95),
    high95: moved(limits.high95),
    low998: moved(limits.low998),
    high998: moved(limits.high998),
  };
}

import { z95 as z } from './normal';

/**
 * Student's t at the two-sided 95% point for `freedom` degrees of freedom, within 0.01 from 4 degrees on.
 * Source: Abramowitz and Stegun (1964), 26.7.5.
 */
export function studentPoint(freedom: number): number {
  const v = freedom;
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3)
  );
}

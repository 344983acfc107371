import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** The procedure as Benjamini and Hochberg state it: up to the last p(i) ≤ i ÷ m × level, all are discoveries. */
function discoveries(ps: readonly number[], level: number): boolean[] {
  const sorted = ps.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, at) => p * sorted.length <= (at + 1) * level);
  return ps.map((p) => last >= 0 && p <= (sorted[last] as number));
}

describe('benjaminiHochberg', () => {
  // Benjamini and Hochberg (1995), section 4.1: 15 endpoints of a study of thrombolysis, of which four stand at 5%.
  it('keeps four of the fifteen published comparisons', () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(ps);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    // 0.0201 × 15 ÷ 5 = 0.0603, and 0.0298 × 15 ÷ 7 = 0.0639 is the least of the two after the next.
    expect(adjusted[4]).toBeCloseTo(0.0603, 12);
    expect(adjusted[5]).toBeCloseTo(0.06385714, 8);
    expect(adjusted[14]).toBe(1);
  });

  it('finds what the stepwise procedure finds, at every level', () => {
    fc.assert(
      fc.property(fc.array(chance), fc.constantFrom(0.01, 0.05, 0.2), (ps, level) => {
        const near = benjaminiHochberg(ps).some((p) => Math.abs(p - level) < 1e-12);
        fc.pre(!near);
        expect(benjaminiHochberg(ps).map((p) => p <= level)).toEqual(discoveries(ps, level));
      }),
    );
  });

  it('keeps order and ties, and never makes a p smaller', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.001, 0.01, 0.01, 0.04, 0.3, 1), { minLength: 1 }), (ps) => {
        const adjusted = benjaminiHochberg(ps);
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          ps.forEach((q, j) => {
            if (p === q) expect(adjusted[j]).toBe(adjusted[i]);
            if (p < q) expect(adjusted[j]).toBeGreaterThanOrEqual(adjusted[i] as number);
          });
        });
      }),
    );
  });

  it('leaves out what could not be compared', () => {
    expect(benjaminiHochberg([0.01, NaN, 0.04])).toEqual([0.02, NaN, 0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

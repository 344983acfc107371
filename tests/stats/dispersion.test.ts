import { describe, expect, it } from 'vitest';
import { dispersion, widened } from '../../src/stats/dispersion';
import { funnelLimits } from '../../src/stats/funnel';
import { mulberry32 } from '../../src/stats/random';
import type { Trials } from '../../src/stats/share';

/** `count` reps with n cases each, whose own chance of a hit is drawn from `chance`. */
function reps(count: number, n: number, chance: (random: () => number) => number): Trials[] {
  const random = mulberry32(11);
  return Array.from({ length: count }, () => {
    const p = chance(random);
    return { hits: Array.from({ length: n }, random).filter((u) => u < p).length, n };
  });
}

describe('dispersion', () => {
  // At a half and n = 100 a standard error is 5 points: distances −2, −1, 0, 1, 2; the tenths are −1.6 and 1.6.
  it('is the mean squared distance, the outer tenths pulled in', () => {
    const five = [40, 45, 50, 55, 60].map((hits) => ({ hits, n: 100 }));
    expect(dispersion(five, 0.5)).toBeCloseTo((1.6 ** 2 + 1 + 0 + 1 + 1.6 ** 2) / 5, 10);
  });

  it('is about 1 where chance alone is at work, and what reps add to it otherwise', () => {
    expect(
      dispersion(
        reps(400, 100, () => 0.4),
        0.4,
      ),
    ).toBeLessThan(1.1);
    // Chances spread evenly over 0.4 ± 0.2 have a variance of 0.04 ÷ 3: 5.6 times the 0.0024 of chance, in all 6.6,
    // and somewhat less for the tenths.
    const spread = dispersion(
      reps(400, 100, (random) => 0.2 + 0.4 * random()),
      0.4,
    );
    expect(spread).toBeGreaterThan(4.5);
    expect(spread).toBeLessThan(6.6);
  });

  it('is not moved far by one rep', () => {
    const even = reps(30, 100, () => 0.5);
    const outlier = [...even, { hits: 100, n: 100 }];
    expect(dispersion(outlier, 0.5)).toBeLessThan(dispersion(even, 0.5) + 0.5);
  });

  it('never narrows, and is not guessed from fewer than 5 reps or at an extreme', () => {
    const same = Array.from({ length: 8 }, () => ({ hits: 50, n: 100 }));
    expect(dispersion(same, 0.5)).toBe(1);
    expect(
      dispersion(
        [
          { hits: 0, n: 100 },
          { hits: 100, n: 100 },
          { hits: 0, n: 0 },
        ],
        0.5,
      ),
    ).toBe(1);
    expect(dispersion(same, 0)).toBe(1);
  });
});

describe('widened', () => {
  it('moves limits away from the centre by the root, within 0…1', () => {
    const limits = funnelLimits(0.3, 40);
    expect(widened(limits, 0.3, 1)).toEqual({
      low95: expect.closeTo(limits.low95, 12),
      high95: expect.closeTo(limits.high95, 12),
      low998: expect.closeTo(limits.low998, 12),
      high998: expect.closeTo(limits.high998, 12),
    });
    const wide = widened(limits, 0.3, 4);
    expect(0.3 - wide.low95).toBeCloseTo(2 * (0.3 - limits.low95), 12);
    expect(wide.high95 - 0.3).toBeCloseTo(2 * (limits.high95 - 0.3), 12);
    expect(widened(limits, 0.3, 400)).toEqual({ low95: 0, high95: 1, low998: 0, high998: 1 });
  });
});

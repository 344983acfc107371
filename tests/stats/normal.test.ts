import { describe, expect, it } from 'vitest';
import { inverseNormal, normalShare, twoSided } from '../../src/stats/normal';

describe('the normal', () => {
  // Wichura (1988), AS 241, section 4: values for checking.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])('has the published quantile at %f', (p, z) => {
    expect(inverseNormal(p)).toBeCloseTo(z, 13);
  });

  it('has infinite ends, and its share undoes the quantile', () => {
    expect(inverseNormal(0)).toBe(-Infinity);
    expect(inverseNormal(1)).toBe(Infinity);
    for (const p of [0.003, 0.2, 0.5, 0.71, 0.999]) expect(normalShare(inverseNormal(p))).toBeCloseTo(p, 14);
  });

  // Abramowitz and Stegun (1964), tables 26.1 and 26.2, and on to where exp underflows.
  it.each([
    [-1, 0.158655253931457],
    [-2.5, 0.00620966532577614],
    [-4.5, 3.39767312473006e-6],
    [-10, 7.61985302416053e-24],
    [-37, 5.72557122252458e-300],
  ])('has the tabled share under %f', (z, share) => {
    expect(normalShare(z) / share).toBeCloseTo(1, 12);
    expect(normalShare(-z)).toBeCloseTo(1 - share, 14);
  });

  it('has a share everywhere that grows without a jump', () => {
    expect([normalShare(-Infinity), normalShare(0), normalShare(Infinity)]).toEqual([0, 0.5, 1]);
    expect(normalShare(NaN)).toBeNaN();
    // Where series and continued fraction meet.
    expect(normalShare(-2.5) / normalShare(-2.5 + 1e-12)).toBeCloseTo(1, 10);
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSided(0)).toBe(1);
  });
});

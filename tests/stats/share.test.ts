import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/stats/random';
import { newcombe, wilson } from '../../src/stats/share';

describe('wilson', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i of %i', (hits, n, low, high) => {
    const ends = wilson(hits, n);
    expect(ends?.low).toBeCloseTo(low, 4);
    expect(ends?.high).toBeCloseTo(high, 4);
  });

  it('has no interval without cases and stays within 0…1 at the ends', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(7, 7)?.high).toBe(1);
    expect(wilson(0, 7)?.low).toBe(0);
  });

  it('covers 94–97% on average over p', () => {
    const random = mulberry32(1);
    for (const n of [10, 20, 60]) {
      let covered = 0;
      for (let round = 0; round < 20_000; round += 1) {
        const p = random();
        let hits = 0;
        for (let i = 0; i < n; i += 1) if (random() < p) hits += 1;
        const ends = wilson(hits, n);
        if (ends && ends.low <= p && p <= ends.high) covered += 1;
      }
      expect(covered / 20_000).toBeGreaterThan(0.94);
      expect(covered / 20_000).toBeLessThan(0.97);
    }
  });
});

describe('newcombe', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives the published interval of %i/%i − %i/%i', (hitsA, nA, hitsB, nB, low, high) => {
    const ends = newcombe({ hits: hitsA, n: nA }, { hits: hitsB, n: nB });
    expect(ends?.low).toBeCloseTo(low, 4);
    expect(ends?.high).toBeCloseTo(high, 4);
  });

  it('has no interval where a side is empty', () => {
    expect(newcombe({ hits: 0, n: 0 }, { hits: 1, n: 3 })).toBeNull();
  });
});

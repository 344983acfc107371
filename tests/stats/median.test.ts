import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../src/stats/normal';
import { mean } from '../../src/stats/mean';
import { median, medianInterval } from '../../src/stats/median';
import { mulberry32 } from '../../src/stats/random';

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);

describe('median', () => {
  it('is the middle value, or the mean of the two middle ones, in any order', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([9, 1, 4, 6])).toBe(5);
    expect(median([])).toBeNull();
  });

  // Ranks of the 95% interval of a median, as in Conover (1999), table A3, and CLSI tables.
  it.each([
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [20, 6, 15],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
  ])('of %i values has the %ith and the %ith as its interval', (n, low, high) => {
    expect(medianInterval(upTo(n).reverse())).toEqual({ low, high });
  });

  it('has no interval under 6 values', () => {
    expect(medianInterval(upTo(5))).toBeNull();
  });

  it('is covered at least 94% of the time, whatever the shape', () => {
    const random = mulberry32(2);
    const shapes = [() => inverseNormal(random()), () => -Math.log(1 - random()) - Math.LN2];
    for (const n of [6, 11, 40])
      for (const shape of shapes) {
        let covered = 0;
        for (let round = 0; round < 4000; round += 1) {
          const ends = medianInterval(Array.from({ length: n }, shape));
          if (ends && ends.low <= 0 && 0 <= ends.high) covered += 1;
        }
        expect(covered / 4000).toBeGreaterThanOrEqual(0.94);
      }
  });
});

describe('mean', () => {
  it('is the sum over the count, null without values', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNull();
  });
});

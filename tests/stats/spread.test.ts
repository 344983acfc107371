import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/stats/random';
import { unevenness, type MonthlyWin } from '../../src/stats/spread';

const win = (month: number, amount = 1): MonthlyWin => ({ month, amount });

describe('unevenness', () => {
  // Two equal wins in two months: together (variation √2) or apart (0), equally often, √2 ÷ 2 on average.
  it('is 2 for two wins that fell together and 0 for two apart', () => {
    expect(unevenness([win(0), win(0)], 2, 1)).toBeGreaterThan(1.9);
    expect(unevenness([win(0), win(0)], 2, 1)).toBeLessThan(2.1);
    expect(unevenness([win(0), win(1)], 2, 1)).toBe(0);
  });

  it('is about 1 on average for wins that chance dealt', () => {
    const random = mulberry32(5);
    const rounds = 200;
    let sum = 0;
    for (let round = 0; round < rounds; round += 1) {
      const wins = Array.from({ length: 12 }, () => win(Math.floor(random() * 12), 1 + 9 * random()));
      sum += unevenness(wins, 12, round) as number;
    }
    expect(Math.abs(sum / rounds - 1)).toBeLessThan(0.05);
  });

  it('is measured against all the ways in which the wins could have fallen', () => {
    const wins = [win(0, 5), win(0, 3), win(2, 2)];
    const months = 4;
    const uneven = (places: readonly number[]) => {
      const totals = [0, 0, 0, 0];
      wins.forEach(({ amount }, at) => (totals[places[at] ?? 0] = (totals[places[at] ?? 0] ?? 0) + amount));
      const mean = 10 / months;
      return Math.sqrt(totals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / months) / mean;
    };
    const ways = Array.from({ length: months ** 3 }, (_, way) => [
      way % 4,
      Math.floor(way / 4) % 4,
      Math.floor(way / 16),
    ]);
    const chance = ways.reduce((sum, places) => sum + uneven(places), 0) / ways.length;
    // Of 2,000 throws the mean lies within 2% of that of all 64 ways.
    expect(Math.abs((unevenness(wins, months, 3) as number) / (uneven([0, 0, 2]) / chance) - 1)).toBeLessThan(0.02);
  });

  it('is small for steady sellers, large for seasonal ones, and does not know the currency', () => {
    const steady = Array.from({ length: 36 }, (_, at) => win(at % 12, 100));
    const seasonal = Array.from({ length: 36 }, (_, at) => win(at % 3, 100));
    expect(unevenness(steady, 12, 1)).toBeCloseTo(0, 10);
    const ratio = unevenness(seasonal, 12, 1) as number;
    expect(ratio).toBeGreaterThan(2.5);
    const cents = seasonal.map(({ month, amount }) => win(month, amount * 100));
    expect(unevenness(cents, 12, 1)).toBeCloseTo(ratio, 10);
  });

  it('repeats itself for a seed, and needs two wins and two months', () => {
    const wins = [win(0, 4), win(3, 9), win(3, 2)];
    expect(unevenness(wins, 12, 8)).toBe(unevenness(wins, 12, 8));
    expect(unevenness(wins, 12, 9)).not.toBe(unevenness(wins, 12, 8));
    expect(unevenness([win(0)], 12, 1)).toBeNull();
    expect(unevenness([win(0, 5), win(1, 0)], 12, 1)).toBeNull();
    expect(unevenness(wins, 1, 1)).toBeNull();
  });
});

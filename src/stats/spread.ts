import { coefficientOfVariation } from 'simple-statistics';
import { mulberry32 } from './random';

/** A win: the month it fell into, 0…months − 1, and its amount. */
export interface MonthlyWin {
  month: number;
  amount: number;
}

const shuffles = 2000;

function totals(wins: readonly MonthlyWin[], months: number, monthOf: (win: MonthlyWin) => number): number[] {
  const sums = new Array<number>(months).fill(0);
  for (const win of wins) {
    const month = monthOf(win);
    sums[month] = (sums[month] ?? NaN) + win.amount;
  }
  return sums;
}

/**
 * How uneven monthly totals are: their coefficient of variation ÷ the mean of that of 2,000 seeded shuffles of the same
 * wins over the months. 1 = what chance does, over 1 lumpier, under 1 steadier. Null without at least two wins and two
 * months: one win always falls into one month. The catalogue's own measure.
 */
export function unevenness(wins: readonly MonthlyWin[], months: number, seed: number): number | null {
  const counted = wins.filter(({ amount }) => amount > 0);
  if (counted.length < 2 || months < 2) return null;
  const random = mulberry32(seed);
  let sum = 0;
  for (let round = 0; round < shuffles; round += 1)
    sum += coefficientOfVariation(totals(counted, months, () => Math.floor(random() * months)));
  return coefficientOfVariation(totals(counted, months, ({ month }) => month)) / (sum / shuffles);
}

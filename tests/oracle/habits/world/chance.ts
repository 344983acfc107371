/** A number known up to the error of the draws that made it. */
export interface Drawn {
  value: number | null;
  error: number;
}

/** Lehmer's generator with Park and Miller's multiplier, 48,271: 0…1. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const variance = (values: readonly number[]): number => mean(values.map((one) => (one - mean(values)) ** 2));

/** Standard deviation ÷ mean of what was won by month. */
function unevennessOf(amounts: readonly number[], monthOf: (at: number) => number, months: number): number {
  const totals = Array.from({ length: months }, (_, month) =>
    amounts.reduce((sum, amount, at) => sum + (monthOf(at) === month ? amount : 0), 0),
  );
  return Math.sqrt(variance(totals)) / mean(totals);
}

/**
 * How uneven months are ÷ how uneven chance makes them: 2,000 draws in the app and as many here, so that the two may differ
 * by four and a half times the error of their difference.
 */
export function againstChance(wins: readonly { month: number; amount: number }[], months: number): Drawn {
  const counted = wins.filter((one) => one.amount > 0);
  if (counted.length < 2) return { value: null, error: 0 };
  const amounts = counted.map((one) => one.amount);
  const random = lehmer(20_250_630);
  const draws = Array.from({ length: 2000 }, () => {
    const thrown = amounts.map(() => Math.floor(random() * months));
    return unevennessOf(amounts, (at) => thrown[at] as number, months);
  });
  const own = unevennessOf(amounts, (at) => counted[at]?.month ?? -1, months);
  const value = own / mean(draws);
  return { value, error: (value * 4.5 * Math.sqrt((2 * variance(draws)) / draws.length)) / mean(draws) };
}

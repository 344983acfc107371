/** Ranks from 1, ties sharing the mean of theirs, in the order of the values. */
export function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((one) => one < value).length;
    const same = values.filter((one) => one === value).length;
    return below + (same + 1) / 2;
  });
}

/** (mid-rank − ½) ÷ n: the place of each value among all. */
export const places = (values: readonly number[]): number[] =>
  midRanks(values).map((rank) => (rank - 0.5) / values.length);

/** By case, its place; cases without a value have none. */
export function placesOf<T>(all: readonly T[], valueOf: (one: T) => number | null): Map<T, number> {
  const known = all.filter((one) => valueOf(one) !== null);
  const found = places(known.map((one) => valueOf(one) as number));
  return new Map(known.map((one, at) => [one, found[at] as number]));
}

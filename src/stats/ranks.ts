/** Mid-ranks, from 1, of values in their order; equal values share the mean of their ranks. */
function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = values.map(() => 0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = values[order[from] as number];
    while (to < order.length && values[order[to] as number] === value) to += 1;
    for (const at of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
  }
  return ranks;
}

/**
 * Each value's mid-rank within its group ÷ (the group's size + 1), 0…1, in the order given: what is left of the values
 * when the groups no longer differ.
 * Source: Van Elteren (1960), Bulletin of the International Statistical Institute 37, 351–361 (the weights).
 */
export function ranksWithin(values: readonly number[], groups: readonly unknown[]): number[] {
  const ranks = values.map(() => 0);
  for (const group of new Set(groups)) {
    const members = values.flatMap((value, at) => (groups[at] === group ? [{ value, at }] : []));
    const own = midRanks(members.map(({ value }) => value));
    members.forEach(({ at }, i) => (ranks[at] = (own[i] as number) / (members.length + 1)));
  }
  return ranks;
}

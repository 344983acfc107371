/**
 * The p-values adjusted for all the comparisons made, in the order given: what stays under 5% holds at most 5% false
 * discoveries. Equal ones stay equal; NaN, a comparison that could not be made, stays NaN and counts for nothing.
 * Source: Benjamini and Hochberg (1995), JRSS B 57, 289–300; adjusted as in Yekutieli and Benjamini (1999).
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.flatMap((p, at) => (Number.isNaN(p) ? [] : [{ p, at }])).sort((a, b) => b.p - a.p);
  const adjusted = ps.map(() => NaN);
  let least = 1;
  order.forEach(({ p, at }, larger) => {
    least = Math.min(least, (p * order.length) / (order.length - larger));
    adjusted[at] = least;
  });
  return adjusted;
}

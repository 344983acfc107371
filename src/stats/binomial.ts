/**
 * The binomial distribution function at 0…n: P(X ≤ k) for n trials of chance p.
 * Summed from logarithms, so that large n neither under- nor overflows.
 */
export function binomialShares(n: number, p: number): Float64Array {
  const shares = new Float64Array(n + 1);
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    if (k > 0) term += Math.log((n - k + 1) / k) + odds;
    sum += Math.exp(term);
    shares[k] = Math.min(1, sum);
  }
  return shares;
}

import type { Trials } from './share';

/** Tables less than this apart in the logarithm of their chance are equally likely, but for rounding. */
const alike = 1e-7;

/**
 * The logarithms of the hypergeometric chances of `least` hits of a and more, all margins fixed, up to one constant:
 * each from its neighbour, so that nothing under- or overflows.
 */
function logChances(a: Trials, b: Trials): { least: number; chances: Float64Array } {
  const hits = a.hits + b.hits;
  const least = Math.max(0, hits - b.n);
  const chances = new Float64Array(Math.min(a.n, hits) - least + 1);
  for (let at = 1; at < chances.length; at += 1) {
    const k = least + at;
    chances[at] = (chances[at - 1] as number) + Math.log(((a.n - k + 1) * (hits - k + 1)) / (k * (b.n - hits + k)));
  }
  return { least, chances };
}

/**
 * Fisher's exact test of two shares, two-sided: the chance of the tables less likely than this one and half the chance
 * of those as likely (mid-p), 0…1. Its mean is exactly 0.5 where there is no difference. 1 where a side has no case.
 * Source: Fisher (1935), JRSS 98, 39–54, by point probabilities; mid-p Lancaster (1961), JASA 56, 223–234.
 */
export function fisherMidP(a: Trials, b: Trials): number {
  if (a.n === 0 || b.n === 0) return 1;
  const { least, chances } = logChances(a, b);
  const most = chances.reduce((one, two) => Math.max(one, two));
  const seen = chances[a.hits - least] as number;
  let [all, beyond] = [0, 0];
  for (const chance of chances) {
    const weight = Math.exp(chance - most);
    all += weight;
    if (chance < seen - alike) beyond += weight;
    else if (chance <= seen + alike) beyond += weight / 2;
  }
  return beyond / all;
}

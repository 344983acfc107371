const near = {
  up: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  down: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1,
  ],
};
const middle = {
  up: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  down: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};
const far = {
  up: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  down: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};

const polynomial = (factors: readonly number[], at: number) => factors.reduce((sum, factor) => sum * at + factor, 0);

function ratio(part: typeof near, at: number): number {
  return polynomial(part.up, at) / polynomial(part.down, at);
}

/**
 * The standard normal's quantile at `p` (0 < p < 1; ±Infinity at the ends), to about 16 figures.
 * Source: Wichura (1988), Algorithm AS 241, PPND16, Applied Statistics 37, 477–484.
 */
export function inverseNormal(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(near, 0.180625 - q * q);
  const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = tail <= 5 ? ratio(middle, tail - 1.6) : ratio(far, tail - 5);
  return q < 0 ? -size : size;
}

/** The two-sided 95% point of the standard normal, 1.96. */
export const z95 = inverseNormal(0.975);

/** Where the series loses figures to 0.5 − 0.5, and the continued fraction begins to converge fast. */
const turn = 2.5;

/** ∫ of the density from 0 to x, in units of the density at x. */
function series(x: number): number {
  let [sum, term] = [0, x];
  for (let k = 3; sum + term !== sum; k += 2) {
    sum += term;
    term *= (x * x) / k;
  }
  return sum;
}

/** The upper tail beyond x, in units of the density at x. */
function continuedFraction(x: number): number {
  let below = x;
  for (let k = 100; k > 0; k -= 1) below = x + k / below;
  return 1 / below;
}

/**
 * The standard normal's distribution function, to about 14 figures, far into the lower tail too.
 * Source: Marsaglia (2004), Journal of Statistical Software 11(4), the series; Abramowitz and Stegun (1964), 26.2.14,
 * the continued fraction.
 */
export function normalShare(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const tail = x < turn ? 0.5 - density * series(x) : density * continuedFraction(x);
  return z < 0 ? tail : 1 - tail;
}

/** The two-sided chance of a standard normal at least as far from 0 as `z`; of a chi-square of 1 degree, z = √χ². */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalShare(-Math.abs(z)));
}

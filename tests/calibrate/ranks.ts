import { bonettWright, spearman } from '../../src/stats/spearman';
import { holds, sample, type Check } from './check';
import { normal, type Random } from './draw';

/** Pairs of normals with correlation rho, whose rank correlation is known: 6 ÷ π × asin(rho ÷ 2). */
function check(n: number, rho: number): Check {
  const trial = (random: Random) => {
    const x = sample(n, () => normal(random));
    const y = x.map((value) => rho * value + Math.sqrt(1 - rho * rho) * normal(random));
    const r = spearman(x, y);
    return r !== null && holds(bonettWright(r, n), (6 / Math.PI) * Math.asin(rho / 2));
  };
  const least = n < 40 ? 0.9 : 0.93;
  return { subject: `rank correlation, Bonett–Wright, rho = ${rho}`, n, least, trials: [trial] };
}

export const ranks: Check[] = [10, 40, 200].flatMap((n) => [0, 0.5, 0.8, -0.9].map((rho) => check(n, rho)));

import type { Interval } from './interval';
import { z95 } from './normal';

/** How long something took, in any unit; where `censored`, it took longer than that, nobody knows by how much. */
export interface Duration {
  value: number;
  censored: boolean;
}

/** The curve after a time at which something ended. */
export interface SurvivalStep {
  time: number;
  /** How many had neither ended nor been censored just before. */
  atRisk: number;
  ended: number;
  /** The share that lasts longer, 0…1. */
  share: number;
  /** Greenwood's sum: the variance of log(share). */
  greenwood: number;
}

/**
 * The share that lasts longer than each time, one step per time with an end, in ascending order. At equal times ends
 * come before censorings.
 * Source: Kaplan and Meier (1958), JASA 53, 457–481; Greenwood (1926).
 */
export function survivalCurve(durations: readonly Duration[]): SurvivalStep[] {
  const sorted = durations.toSorted((a, b) => a.value - b.value);
  const steps: SurvivalStep[] = [];
  let [share, greenwood] = [1, 0];
  for (let at = 0; at < sorted.length;) {
    const time = sorted[at]?.value as number;
    const atRisk = sorted.length - at;
    let ended = 0;
    // All of one time are at risk together, which is to say that ends come before censorings.
    do {
      if (!sorted[at]?.censored) ended += 1;
      at += 1;
    } while (sorted[at]?.value === time);
    if (ended === 0) continue;
    share *= (atRisk - ended) / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    steps.push({ time, atRisk, ended, share, greenwood });
  }
  return steps;
}

/** The products of a curve that should be a half are so but for rounding. */
const isHalf = (share: number) => Math.abs(share - 0.5) < 1e-12;

function medianOf(steps: readonly SurvivalStep[]): number | null {
  const at = steps.findIndex(({ share }) => share < 0.5 || isHalf(share));
  const [step, next] = [steps[at], steps[at + 1]];
  if (!step) return null;
  // Level at a half, the curve names the middle of the level, as the median of uncensored values does.
  return isHalf(step.share) && next ? (step.time + next.time) / 2 : step.time;
}

/** Lower and upper end of the share at a step, symmetric on the log–log scale. */
function band({ share, greenwood }: SurvivalStep): Interval {
  if (share === 0) return { low: 0, high: 0 };
  const factor = Math.exp((z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(share)));
  return { low: share ** factor, high: share ** (1 / factor) };
}

/**
 * The median duration and its 95% interval, in the durations' unit: the times at which the log–log band around the
 * curve holds a half. The median is null where over half last longer than was seen; the interval's `high` is Infinity
 * where the band never falls under a half. No interval under 6 durations, nor where the band stays above a half.
 * Source: Brookmeyer and Crowley (1982), Biometrics 38, 29–41; the log–log band Kalbfleisch and Prentice (1980).
 */
export function survivalMedian(durations: readonly Duration[]): { value: number | null; interval: Interval | null } {
  const steps = survivalCurve(durations);
  const bands = steps.map((step) => ({ time: step.time, ...band(step) }));
  const first = bands.find(({ low }) => low <= 0.5);
  const last = bands.find(({ high }) => high < 0.5);
  const known = durations.length >= 6 && first;
  return { value: medianOf(steps), interval: known ? { low: known.time, high: last?.time ?? Infinity } : null };
}

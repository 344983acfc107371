import { count, inUnit, percent } from '../charts/format';
import type { Habit } from '../habits';
import { shareOf, valueOf } from '../habits/estimate';
import type { Computed, Estimate, Stratum } from '../habits/result';
import { survivalMedian } from '../stats/kaplan-meier';
import type { Unit } from '../stats/unit';
import { pooled } from './comparison';
import type { Finding } from './findings';

/** A finding as the page says it. */
export interface Sentence {
  sentence: string;
  /** Number, interval, n and what it is compared with. */
  support: string;
  /** What is set side by side; the first is the one meant. */
  sides: { label: string; number: Estimate }[];
}

/** States a finding with its numbers. `windowDays` tells how long the period before was. */
export function sentenceOf(finding: Finding, result: Computed, habit: Habit, windowDays: number): Sentence {
  const unit = finding.a[0]?.sample.durations ? result.number.unit : 'share';
  const [one, two] = [numberOf(finding.a, unit), numberOf(finding.b, unit)];
  const name = finding.rep === null ? 'The team' : nameOf(result, finding.rep);
  const others = finding.against === 'rest' ? 'The rest of the team' : `The ${count(windowDays)} days before`;
  const what = result.parts[0] ? `${habit.title}, ${result.parts[0].label.toLowerCase()}` : habit.title;
  const [mine, theirs] = [one, two].map(({ value }) => (value === null ? 'unknown' : inUnit(value, unit)));
  const against =
    finding.against === 'rest' ? `the rest of the team ${theirs}` : `${theirs} in the ${count(windowDays)} days before`;
  const range = one.interval ? `, 95% interval ${rangeWords(one, unit)}` : '';
  return {
    sentence: `${what}: ${name} ${mine}, ${against}`,
    support: `${casesOf(one, habit, unit)}${range}; ${others.toLowerCase()}: ${casesOf(two, habit, unit)}. Chance alone does this ${oftenWords(finding.p)}.`,
    sides: [
      { label: name, number: one },
      { label: others, number: two },
    ],
  };
}

function numberOf(strata: readonly Stratum[], unit: Unit): Estimate {
  const { hits, misses, durations } = pooled(strata);
  if (durations === null) return shareOf({ hits, misses, unknown: 0 });
  const { value, interval } = survivalMedian(durations);
  return valueOf({ hits, misses, unknown: 0 }, unit, value, interval);
}

function rangeWords({ interval }: Estimate, unit: Unit): string {
  if (!interval) return '';
  const high = Number.isFinite(interval.high) ? `to ${inUnit(interval.high, unit)}` : 'or more';
  return `${unit === 'share' ? percent(interval.low) : inUnit(interval.low, unit)} ${high}`;
}

function casesOf({ hits, n }: Estimate, { caseWords }: Habit, unit: Unit): string {
  const many = n === 1 ? caseWords.one : caseWords.many;
  return unit === 'share' ? `${count(hits)} of ${count(n)} ${many}` : `${count(n)} ${many}`;
}

function nameOf(result: Computed, rep: string): string {
  return result.reps.find((one) => one.rep === rep)?.name ?? rep;
}

/** "once in 40 audits", "less than once in 10,000 audits" */
function oftenWords(p: number): string {
  if (p < 1 / 10_000) return `less than once in ${count(10_000)} times`;
  return `about once in ${count(Math.round(1 / p))} times`;
}

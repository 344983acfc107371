import { count, inUnit, within } from '../language/format';
import { t } from '../language/t';
import type { Habit } from '../habits';
import { shareOf, valueOf } from '../habits/estimate';
import type { Computed, Estimate, Stratum } from '../habits/result';
import { survivalMedian } from '../stats/kaplan-meier';
import type { Unit } from '../stats/unit';
import { pooled, type Comparison } from './comparison';
import type { Judgement } from './judge';

/** A comparison as the page says it. */
export interface Sentence {
  /** The habit, and the part of it that is compared. */
  title: string;
  /** "80%, the rest of the team 16%" */
  values: string;
  /** Title, whose, and values. */
  sentence: string;
  /** Number, interval, n and what it is compared with. */
  support: string;
  /** What is set side by side, the one meant first; `rep` where the label is a person's name. */
  sides: { label: string; rep: string | null; number: Estimate }[];
}

type Said = Comparison & Pick<Judgement, 'p'>;

/** States a comparison with its numbers. `windowDays` tells how long the period before was. */
export function sentenceOf(said: Said, result: Computed, habit: Habit, windowDays: number): Sentence {
  const { rep, against } = said;
  const unit = pooled(said.a).durations ? result.number.unit : 'share';
  const [one, two] = [numberOf(said.a, unit), numberOf(said.b, unit)] as const;
  const name = rep === null ? t`the team` : (result.reps.find((person) => person.rep === rep)?.name ?? rep);
  const others = against === 'rest' ? t`the rest of the team` : beforeWords(habit, windowDays);
  const title = topicOf(habit, result);
  const values = `${valueWords(one)}, ${others} ${valueWords(two)}`;
  return {
    title,
    values,
    sentence: `${title}: ${name} ${values}`,
    support: `${casesOf(one, habit)}${rangeWords(one)}; ${others}: ${casesOf(two, habit)}. ${oftenWords(said.p)}`,
    sides: [
      { label: capital(name), rep, number: one },
      { label: against === 'rest' ? t`The others` : t`Before`, rep: null, number: two },
    ],
  };
}

/** What a comparison is about: of a contrast its first part, which alone is compared. */
function topicOf(habit: Habit, { parts }: Computed): string {
  const part = habit.measure === 'contrast' ? parts[0]?.label : undefined;
  return part === undefined ? habit.title : `${habit.title}, ${within(part)}`;
}

/** A recent habit's cases are those of some days only, and the period before is as long. */
function beforeWords({ judged }: Habit, windowDays: number): string {
  return judged === 'recent' ? t`${windowDays} days earlier` : t`the ${windowDays} days before`;
}

function numberOf(strata: readonly Stratum[], unit: Unit): Estimate {
  const { hits, misses, durations } = pooled(strata);
  if (durations === null) return shareOf({ hits, misses, unknown: 0 });
  const { value, interval } = survivalMedian(durations);
  return valueOf({ hits, misses, unknown: 0 }, unit, value, interval);
}

/** Under half of what is timed may have ended. */
function valueWords({ value, unit }: Estimate): string {
  return value === null ? t`more than half not yet` : inUnit(value, unit);
}

function rangeWords({ interval, unit }: Estimate): string {
  if (!interval) return '';
  const low = inUnit(interval.low, unit);
  if (!Number.isFinite(interval.high)) return t`, 95% interval ${low} or more`;
  return t`, 95% interval ${low} to ${inUnit(interval.high, unit)}`;
}

function casesOf({ hits, n, unit }: Estimate, { caseWords }: Habit): string {
  const words = n === 1 ? caseWords.one : caseWords.many;
  return unit === 'share' ? t`${hits} of ${n} ${words}` : `${count(n)} ${words}`;
}

function oftenWords(p: number): string {
  if (p < 1 / 10_000) return t`Chance alone makes such a difference less than once in ${10_000} comparisons.`;
  return t`Chance alone makes such a difference about once in ${Math.round(1 / p)} comparisons.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

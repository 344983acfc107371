import type { HabitDefinition } from './habit';
import type { Estimate, RepResult } from './result';

/** "1,234" */
export function countWords(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "38%"; under 1% and over 99% it says so instead of rounding to none or all. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** A value in words: "38 days", "1.5 hours", "12 minutes", "2.4"; "unknown" where there is none. */
export function inUnitWords(value: number | null, unit: 'days' | 'hours' | 'minutes' | 'count'): string {
  if (value === null) return 'unknown';
  const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const words = Number.isInteger(rounded) ? countWords(rounded) : `${rounded}`;
  return unit === 'count' ? words : `${words} ${rounded === 1 ? unit.slice(0, -1) : unit}`;
}

/** "1 loss", "38 losses" */
export function casesWords(n: number, { one, many }: HabitDefinition['caseWords']): string {
  return `${countWords(n)} ${n === 1 ? one : many}`;
}

const fractions: [number, string][] = [
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];

/** A share of a third or more as a person would say it: "almost half", "two thirds", "over three quarters". */
export function fractionWords(share: number): string {
  if (share >= 0.9) return 'nearly all';
  const near = fractions.reduce((best, one) => (Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best));
  const off = share - near[0];
  if (Math.abs(off) < 0.015) return near[1];
  return off < 0 ? `almost ${near[1]}` : `over ${near[1]}`;
}

/**
 * Whether one rep stands for much of what happened: a third or more of at least ten hits, while outside the exact 95%
 * limits above the team. Empty where nobody does; never a name.
 */
export function concentration(reps: readonly RepResult[], hits: number): string {
  const top = reps.reduce<RepResult | null>(
    (best, rep) => (best && best.number.hits >= rep.number.hits ? best : rep),
    null,
  );
  if (!top || top.outside?.side !== 'above' || hits < 10 || top.number.hits * 3 < hits) return '';
  return `, and ${fractionWords(top.number.hits / hits)} of those are one rep’s`;
}

/**
 * What a row of shares side by side shows: "From 25% at Prospecting to 39% at Negotiation". Only rows of 20 cases or
 * more are spoken of; with fewer than two of them, `otherwise`. Without `at` no label is named: a person's never is.
 */
export function rangeWords(
  rows: readonly { label: string; number: Estimate }[],
  otherwise: string,
  at: string | null,
): string {
  const full = rows.flatMap(({ label, number: { value, reading } }) =>
    value === null || reading !== 'full' ? [] : [{ label, value }],
  );
  const [low, high] = [full.toSorted((a, b) => a.value - b.value), full.toSorted((a, b) => b.value - a.value)].map(
    ([first]) => first,
  );
  if (!low || !high || full.length < 2) return otherwise;
  const words = ({ label, value }: typeof low) => `${percentWords(value)}${at === null ? '' : ` ${at} ${label}`}`;
  return `From ${words(low)} to ${words(high)}`;
}

/** Measure, unit, period and n, and how many cases the user leaves out. */
export function subtitleWords(habit: HabitDefinition, number: Estimate, period: string, leftOut: number): string {
  const unknown = number.unknown > 0 ? `; ${countWords(number.unknown)} unknown` : '';
  const out = leftOut > 0 ? `; ${countWords(leftOut)} left out as mis-logged` : '';
  return `${habit.measureWords}, ${period}, n = ${countWords(number.n)}${unknown}${out}`;
}

import { number as written, percent } from '../language/format';
import { later, say, t } from '../language/t';
import type { HabitDefinition } from './habit';
import type { Estimate, RepResult } from './result';

/** "1,234" */
export function countWords(n: number): string {
  // Nothing is never less than nothing.
  return written(n + 0);
}

/** "38%"; under 1% and over 99% it says so instead of rounding to none or all. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return t`under 1%`;
  if (share < 1 && share >= 0.995) return t`over 99%`;
  return percent(Math.round(share * 100) / 100 + 0);
}

/** A value in words: "38 days", "1.5 hours", "12 minutes", "2.4"; "unknown" where there is none. */
export function inUnitWords(value: number | null, unit: 'days' | 'hours' | 'minutes' | 'count'): string {
  if (value === null) return t`unknown`;
  const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const words = countWords(rounded);
  if (unit === 'days') return rounded === 1 ? t`${words} day` : t`${words} days`;
  if (unit === 'hours') return rounded === 1 ? t`${words} hour` : t`${words} hours`;
  if (unit === 'minutes') return rounded === 1 ? t`${words} minute` : t`${words} minutes`;
  return words;
}

/** "1 loss", "38 losses" */
export function casesWords(n: number, { one, many }: HabitDefinition['caseWords']): string {
  return `${countWords(n)} ${say(n === 1 ? one : many)}`;
}

const fractions: [number, string][] = [
  [1 / 3, later('a third')],
  [1 / 2, later('half')],
  [2 / 3, later('two thirds')],
  [3 / 4, later('three quarters')],
];

/** A share of a third or more as a person would say it: "almost half", "two thirds", "over three quarters". */
export function fractionWords(share: number): string {
  if (share >= 0.9) return t`nearly all`;
  const near = fractions.reduce((best, one) => (Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best));
  const off = share - near[0];
  const words = say(near[1]);
  if (Math.abs(off) < 0.015) return words;
  return off < 0 ? t`almost ${words}` : t`over ${words}`;
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
  return t`, and ${fractionWords(top.number.hits / hits)} of those are one rep’s`;
}

/**
 * What a row of shares side by side shows: "From 25% at Prospecting to 39% at Negotiation". Only rows of 20 cases or
 * more are spoken of; with fewer than two of them, `otherwise`. Without `at` no label is named: a person's never is.
 */
export function rangeWords(
  rows: readonly { label: string; number: Estimate }[],
  otherwise: string,
  at: 'at' | 'after' | 'against' | 'for' | 'of' | 'on' | 'in the' | null,
): string {
  const full = rows.flatMap(({ label, number: { value, reading } }) =>
    value === null || reading !== 'full' ? [] : [{ label, value }],
  );
  const [low, high] = [full.toSorted((a, b) => a.value - b.value), full.toSorted((a, b) => b.value - a.value)].map(
    ([first]) => first,
  );
  if (!low || !high || full.length < 2) return otherwise;
  const [from, to] = [percentWords(low.value), percentWords(high.value)];
  if (at === null) return t`From ${from} to ${to}`;
  return {
    at: t`From ${from} at ${low.label} to ${to} at ${high.label}`,
    after: t`From ${from} after ${low.label} to ${to} after ${high.label}`,
    against: t`From ${from} against ${low.label} to ${to} against ${high.label}`,
    for: t`From ${from} for ${low.label} to ${to} for ${high.label}`,
    of: t`From ${from} of ${low.label} to ${to} of ${high.label}`,
    on: t`From ${from} on ${low.label} to ${to} on ${high.label}`,
    'in the': t`From ${from} in the ${low.label} to ${to} in the ${high.label}`,
  }[at];
}

/** Measure, unit, period and n, and how many cases the user leaves out. */
export function subtitleWords(habit: HabitDefinition, number: Estimate, period: string, leftOut: number): string {
  const unknown = number.unknown > 0 ? t`; ${number.unknown} unknown` : '';
  const out = leftOut > 0 ? t`; ${leftOut} left out as mis-logged` : '';
  return `${habit.measureWords}, ${period}, n = ${countWords(number.n)}${unknown}${out}`;
}

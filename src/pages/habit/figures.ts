import type { PlotOptions } from '@observablehq/plot';
import { count, inUnit, percent } from '../../language/format';
import { rates } from '../../charts/rates';
import type { FunnelData } from '../../charts/funnel';
import type { TrendData } from '../../charts/trend';
import { sideOf } from '../../findings/side';
import type { Habit } from '../../habits';
import type { Computed, Estimate, Trend } from '../../habits/result';
import { estimateWords, rateOf } from '../../ui/panel';

/** The funnel's data, or null where the habit has none. */
export function funnelOf(result: Computed, habit: Habit): FunnelData | null {
  if (result.funnel === null || result.team.value === null) return null;
  const reps = result.reps.flatMap((rep) => {
    const { value, hits, n, reading } = rep.number;
    if (value === null) return [];
    return [{ label: rep.name, value, hits, n, hollow: reading !== 'full', side: sideOf(rep, result.better) }];
  });
  const { many } = habit.caseWords;
  return {
    team: result.team.value,
    curve: result.funnel,
    reps,
    casesLabel: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
  };
}

/** States what the funnel shows. */
export function funnelTitle(result: Computed): string {
  const outside = result.reps.filter((rep) => rep.outside !== null);
  const compared = result.reps.filter((rep) => rep.limits !== null).length;
  if (compared === 0) return 'No rep has enough cases to be compared';
  if (outside.length === 0) return 'No rep lies outside the 95% band';
  const bad = outside.filter((rep) => sideOf(rep, result.better) === 'bad');
  const named = bad.length > 0 && bad.length <= 2 ? bad : outside;
  const rest = outside.length - named.length;
  if (named.length > 2) return `${named.length} of ${compared} reps lie outside the 95% band`;
  const names = named.map((rep) => rep.name).join(' and ');
  const how = bad.length > 0 && result.better !== 'context' ? ' on the wrong side' : '';
  const others = rest > 0 ? `, ${rest === 1 ? 'one more' : `${rest} more`} on the right one` : '';
  return `${names} ${named.length === 1 ? 'lies' : 'lie'} outside the 95% band${how}${others}`;
}

/** The trend as its chart takes it. */
export function trendOf({ points, limits, unit }: Trend): TrendData {
  const rows = points.map((point) => ({
    ...point,
    low: point.interval?.low ?? null,
    high: point.interval?.high ?? null,
  }));
  return { points: rows, limits, unit };
}

/** States what the trend shows: what lies outside its own limits, or else where it began and ended. */
export function trendTitle({ points, limits, step, unit }: Trend): string {
  const whole = points.flatMap(({ whole, value, label }) => (whole && value !== null ? [{ value, label }] : []));
  const first = whole[0];
  const last = whole.at(-1);
  if (!first || !last || first === last) return `No two whole ${step}s to compare`;
  if (!limits) return `From ${inUnit(first.value, unit)} to ${inUnit(last.value, unit)} in ${whole.length} ${step}s`;
  const beyond = whole.filter(({ value }) => value < limits.low || value > limits.high);
  if (beyond.length === 0) return `No ${step} lies outside its usual range`;
  if (beyond.length > 1) return `${beyond.length} of ${whole.length} ${step}s lie outside the usual range`;
  const [one] = beyond;
  return `${one?.label} lies ${(one?.value ?? 0) > limits.high ? 'above' : 'below'} the usual range, at ${inUnit(one?.value ?? 0, unit)}`;
}

/** Measure, interval, and how to read what is drawn. */
export function trendSubtitle({ limits, label, step }: Trend): string {
  const range = limits ? `; the band is the ${step}s’ own usual range` : '';
  return `${label} by ${step}, with 95% intervals${range}. Hollow and dashed: not a whole ${step}.`;
}

/** The reps side by side, by name: the chart of a habit that has none of its own. Null without a rep. */
export function repRates(result: Computed): { draw: (width: number) => PlotOptions } | null {
  if (result.reps.length === 0) return null;
  const rows = result.reps.map(({ name, number }) => rateOf({ label: name, number, emphasis: 'none' }));
  return { draw: (width) => rates(rows, 'context', width, result.number.unit) };
}

/** States how far the reps lie apart, without saying who is who: their numbers are not compared here. */
export function repRatesTitle({ reps, number }: Computed): string {
  const full = reps.flatMap((rep) => (rep.number.value === null ? [] : [rep.number.value]));
  if (full.length < 2) return 'Rep by rep';
  return `From ${inUnit(Math.min(...full), number.unit)} to ${inUnit(Math.max(...full), number.unit)}, rep by rep`;
}

/** One line for each rep. */
export function repRows(result: Computed): string[][] {
  return result.reps.map(({ name, number, notCompared }) => [
    name,
    estimateWords(number),
    number.unit === 'share' || number.unit === 'points'
      ? `${count(number.hits)} of ${count(number.n)}`
      : count(number.n),
    count(number.unknown),
    notCompared ?? 'yes',
  ]);
}

/** One line for each period. */
export function trendRows(trend: Trend): string[][] {
  return trend.points.map(({ label, whole, value, hits, n }) => [
    whole ? label : `${label}, not whole`,
    value === null ? '' : inUnit(value, trend.unit),
    `${count(hits)} of ${count(n)}`,
  ]);
}

/** The number in the period before and that of the rest of the team, each with its interval: a sentence each. */
export function besideSentences(
  { number, prior, rest }: Pick<Computed, 'number' | 'prior' | 'rest'>,
  windowDays: number,
): string[] {
  if (number.reading !== 'full') return [];
  const words = (one: Estimate) => `${estimateWords(one)}, n = ${count(one.n)}`;
  return [
    ...(prior ? [`${count(windowDays)} days earlier: ${words(prior)}.`] : []),
    ...(rest ? [`The other reps now: ${words(rest)}.`] : []),
  ];
}

/** "Team: 34%, 29% to 40%" and so on, for the page's margin. */
export function sureRows(result: Computed): { term: string; words: string }[] {
  const { number, byAmount, parts, coverage, beside } = result;
  const amount = byAmount?.value ?? null;
  return [
    { term: 'Number', words: estimateWords(number) },
    { term: 'Cases', words: `${count(number.n)} known, ${count(number.unknown)} unknown` },
    { term: 'Coverage', words: coverage.words },
    ...parts.map((part) => ({ term: part.label, words: `${estimateWords(part.number)} of ${count(part.number.n)}` })),
    ...beside.map(({ label, value, unit, n }) => ({ term: label, words: `${inUnit(value, unit)}, n = ${count(n)}` })),
    ...(byAmount && amount !== null
      ? [
          {
            term: 'By amount',
            words: `${percent(amount)}${byAmount.interval ? `, ${percent(byAmount.interval.low)} to ${percent(byAmount.interval.high)}` : ''}: ${inUnit(byAmount.hitAmount, 'money')} of ${inUnit(byAmount.amount, 'money')}`,
          },
        ]
      : []),
  ];
}

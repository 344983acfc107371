import type { PlotOptions } from '@observablehq/plot';
import { count, inUnit, percent } from '../../language/format';
import { t } from '../../language/t';
import { rates } from '../../charts/rates';
import type { FunnelData } from '../../charts/funnel';
import type { TrendData } from '../../charts/trend';
import { sideOf } from '../../findings/side';
import type { Habit } from '../../habits';
import type { Computed, Estimate, RepResult, Trend } from '../../habits/result';
import type { Interval } from '../../stats/interval';
import { estimateWords, rateOf } from '../../ui/panel';

/** The funnel's data, or null where the habit has none, or no rep a number. */
export function funnelOf(result: Computed, habit: Habit): FunnelData | null {
  if (result.funnel === null || result.team.value === null) return null;
  const reps = result.reps.flatMap((rep) => {
    const { value, hits, n, reading } = rep.number;
    if (value === null) return [];
    return [{ label: rep.name, value, hits, n, hollow: reading !== 'full', side: sideOf(rep, result.better) }];
  });
  // Who has under five cases has no place on it.
  if (reps.length === 0) return null;
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
  if (compared === 0) return t`No rep has enough cases to be compared`;
  if (outside.length === 0) return t`No rep lies outside the 95% band`;
  const bad = outside.filter((rep) => sideOf(rep, result.better) === 'bad');
  const named = bad.length > 0 && bad.length <= 2 ? bad : outside;
  const rest = outside.length - named.length;
  if (named.length > 2) return t`${named.length} of ${compared} reps lie outside the 95% band`;
  const where = lieWords(named, bad.length > 0 && result.better !== 'context');
  if (rest === 0) return where;
  return rest === 1 ? t`${where}, one more on the right one` : t`${where}, ${rest} more on the right one`;
}

/** Where one rep or two lie: on the wrong side, or just outside. */
function lieWords([one, two]: readonly RepResult[], isWrong: boolean): string {
  const [first, second] = [one?.name ?? '', two?.name];
  if (second === undefined)
    return isWrong ? t`${first} lies outside the 95% band on the wrong side` : t`${first} lies outside the 95% band`;
  return isWrong
    ? t`${first} and ${second} lie outside the 95% band on the wrong side`
    : t`${first} and ${second} lie outside the 95% band`;
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
  const isMonth = step === 'month';
  if (!first || !last || first === last)
    return isMonth ? t`No two whole months to compare` : t`No two whole quarters to compare`;
  const [from, to] = [inUnit(first.value, unit), inUnit(last.value, unit)];
  const n = whole.length;
  if (!limits) return isMonth ? t`From ${from} to ${to} in ${n} months` : t`From ${from} to ${to} in ${n} quarters`;
  const beyond = whole.filter(({ value }) => value < limits.low || value > limits.high);
  const [one] = beyond;
  if (!one) return isMonth ? t`No month lies outside its usual range` : t`No quarter lies outside its usual range`;
  if (beyond.length > 1)
    return isMonth
      ? t`${beyond.length} of ${n} months lie outside the usual range`
      : t`${beyond.length} of ${n} quarters lie outside the usual range`;
  return one.value > limits.high
    ? t`${one.label} lies above the usual range, at ${inUnit(one.value, unit)}`
    : t`${one.label} lies below the usual range, at ${inUnit(one.value, unit)}`;
}

/** Measure, interval, and how to read what is drawn. */
export function trendSubtitle({ limits, label, step }: Trend): string {
  if (step === 'month')
    return limits
      ? t`${label} by month, with 95% intervals; the band is the months’ own usual range. Hollow and dashed: not a whole month.`
      : t`${label} by month, with 95% intervals. Hollow and dashed: not a whole month.`;
  return limits
    ? t`${label} by quarter, with 95% intervals; the band is the quarters’ own usual range. Hollow and dashed: not a whole quarter.`
    : t`${label} by quarter, with 95% intervals. Hollow and dashed: not a whole quarter.`;
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
  if (full.length < 2) return t`Rep by rep`;
  return t`From ${inUnit(Math.min(...full), number.unit)} to ${inUnit(Math.max(...full), number.unit)}, rep by rep`;
}

/** One line for each rep. */
export function repRows(result: Computed): string[][] {
  return result.reps.map(({ name, number, notCompared }) => [
    name,
    estimateWords(number),
    number.unit === 'share' || number.unit === 'points' ? t`${number.hits} of ${number.n}` : count(number.n),
    count(number.unknown),
    notCompared ?? t`yes`,
  ]);
}

/** One line for each period. */
export function trendRows(trend: Trend): string[][] {
  return trend.points.map(({ label, whole, value, hits, n }) => [
    whole ? label : t`${label}, not whole`,
    value === null ? '' : inUnit(value, trend.unit),
    t`${hits} of ${n}`,
  ]);
}

/** The number in the period before and that of the rest of the team, each with its interval: a sentence each. */
export function besideSentences(
  { number, prior, rest }: Pick<Computed, 'number' | 'prior' | 'rest'>,
  windowDays: number,
): string[] {
  if (number.reading !== 'full') return [];
  const words = (one: Estimate) => t`${estimateWords(one)}, n = ${one.n}`;
  return [
    ...(prior ? [t`${windowDays} days earlier: ${words(prior)}.`] : []),
    ...(rest ? [t`The other reps now: ${words(rest)}.`] : []),
  ];
}

/** "Team: 34%, 29% to 40%" and so on, for the page's margin. */
export function sureRows(result: Computed): { term: string; words: string }[] {
  const { number, byAmount, parts, coverage, beside } = result;
  const amount = byAmount?.value ?? null;
  return [
    { term: t`Number`, words: estimateWords(number) },
    { term: t`Cases`, words: t`${number.n} known, ${number.unknown} unknown` },
    { term: t`Coverage`, words: coverage.words },
    ...parts.map((part) => ({ term: part.label, words: t`${estimateWords(part.number)} of ${part.number.n}` })),
    ...beside.map(({ label, value, unit, n }) => ({ term: label, words: t`${inUnit(value, unit)}, n = ${n}` })),
    ...(byAmount && amount !== null
      ? [
          {
            term: t`By amount`,
            words: t`${shareWords(amount, byAmount.interval)}: ${inUnit(byAmount.hitAmount, 'money')} of ${inUnit(byAmount.amount, 'money')}`,
          },
        ]
      : []),
  ];
}

/** "38%, 31% to 45%" */
function shareWords(share: number, interval: Interval | null): string {
  if (!interval) return percent(share);
  return t`${percent(share)}, ${percent(interval.low)} to ${percent(interval.high)}`;
}

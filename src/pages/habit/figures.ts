import { count, inUnit, percent } from '../../charts/format';
import type { FunnelData } from '../../charts/funnel';
import type { Habit } from '../../habits';
import type { Computed, Trend } from '../../habits/result';
import { estimateWords } from '../../ui/panel';

/** The funnel's data, or null where the habit has none. */
export function funnelOf(result: Computed, habit: Habit): FunnelData | null {
  if (result.funnel === null || result.team.value === null) return null;
  const reps = result.reps.flatMap(({ name, number, outside }) =>
    number.value === null
      ? []
      : [
          {
            label: name,
            value: number.value,
            hits: number.hits,
            n: number.n,
            hollow: number.reading !== 'full',
            outside: outside !== null,
          },
        ],
  );
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
  const outside = result.reps.filter((rep) => rep.outside !== null).map((rep) => rep.name);
  if (outside.length === 0) return 'No rep stands outside what chance explains';
  if (outside.length > 2) return `${outside.length} reps stand outside what chance explains`;
  return `${outside.join(' and ')} ${outside.length === 1 ? 'stands' : 'stand'} outside what chance explains`;
}

/** One line for each rep. */
export function repRows(result: Computed): string[][] {
  return result.reps.map(({ name, number, notCompared }) => [
    name,
    estimateWords(number),
    `${count(number.hits)} of ${count(number.n)}`,
    count(number.unknown),
    notCompared ?? 'yes',
  ]);
}

/** One line for each period. */
export function trendRows(trend: Trend): string[][] {
  return trend.points.map(({ label, whole, value, hits, n }) => [
    whole ? label : `${label}, not whole`,
    value === null ? '' : percent(value),
    `${count(hits)} of ${count(n)}`,
  ]);
}

/** "Team: 34%, 29% to 40%" and so on, for the page's margin. */
export function sureRows(result: Computed): { term: string; words: string }[] {
  const { number, byAmount, parts, coverage, cases } = result;
  const amount = byAmount?.value ?? null;
  return [
    { term: 'Number', words: estimateWords(number) },
    { term: 'Cases', words: `${count(number.n)} known, ${count(cases.unknown)} unknown` },
    { term: 'Coverage', words: coverage.words },
    ...parts.map((part) => ({ term: part.label, words: `${estimateWords(part.number)} of ${count(part.number.n)}` })),
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

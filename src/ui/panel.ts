import type { PlotOptions } from '@observablehq/plot';
import { bars } from '../charts/bars';
import { dots } from '../charts/dots';
import { count, inUnit, percent } from '../language/format';
import { t } from '../language/t';
import { grid } from '../charts/grid';
import { pareto } from '../charts/pareto';
import { rates, type Rate } from '../charts/rates';
import { series } from '../charts/series';
import { strips } from '../charts/strips';
import { sideOfHits } from '../findings/side';
import type { Better } from '../habits/habit';
import type { Unit } from '../stats/unit';
import type { Emphasis, Estimate, Panel } from '../habits/result';
import { showOwn } from './own-panels';

/** A panel as a chart and as the table beside it. */
export interface Shown {
  draw: (width: number) => PlotOptions;
  columns: string[];
  rows: string[][];
}

/** True for what counts hits among cases. */
function isShared(unit: Unit): boolean {
  return unit === 'share' || unit === 'points';
}

/** "37%, 31–44%" or the counts alone where there are too few. */
export function estimateWords({ value, interval, hits, n, unit }: Estimate): string {
  if (n === 0) return t`no case`;
  if (value === null) return isShared(unit) ? t`${hits} of ${n}` : t`${n} known: too few`;
  if (interval && !Number.isFinite(interval.high))
    return t`${inUnit(value, unit)}, ${inUnit(interval.low, unit)} or more`;
  return interval
    ? t`${inUnit(value, unit)}, ${inUnit(interval.low, unit)} to ${inUnit(interval.high, unit)}`
    : inUnit(value, unit);
}

const money = (amount: number | null) => (amount === null ? '' : inUnit(amount, 'money'));

/** What a panel's kind is drawn as; what it puts first is coloured as the habit's hits are good, bad or neither. */
export function showPanel(panel: Panel, better: Better): Shown {
  const side = sideOfHits(better);
  switch (panel.kind) {
    case 'bars':
      return {
        draw: (width) => (panel.isPareto ? pareto : bars)(panel.rows, side, width),
        ...barTable(panel),
      };
    case 'rates':
      return {
        draw: (width) => rates(panel.rows.map(rateOf), side, width, panel.rows[0]?.number.unit),
        ...rateTable(panel),
      };
    case 'strips':
      return {
        draw: (width) => strips(panel.rows.map(stripOf), panel.unit, panel.threshold, side, width),
        ...rateTable(panel),
      };
    case 'series':
      return {
        draw: (width) => series(panel.rows, width),
        columns: [t`Period`, t`Count`, t`Of`],
        rows: panel.rows.map((row) => [
          row.whole ? row.label : t`${row.label}, not whole`,
          count(row.count),
          count(row.of),
        ]),
      };
    case 'dots':
      return {
        draw: (width) => dots(panel.rows, panel.unit, panel.threshold, side, width),
        columns: ['', t`Value`, t`Amount`],
        rows: panel.rows.map((row) => [
          row.label,
          row.value === null ? t`never` : inUnit(row.value, panel.unit),
          money(row.amount),
        ]),
      };
    case 'grid':
      return {
        draw: (width) => grid(panel.columns, panel.rows, width),
        columns: ['', ...panel.columns],
        rows: panel.rows.map((row) => [row.label, ...row.counts.map((n, at) => t`${n} of ${row.of[at] ?? 0}`)]),
      };
    default:
      return showOwn(panel, side);
  }
}

type Rated = Extract<Panel, { kind: 'rates' | 'strips' }>;

/** Numbers with their intervals and further facts. */
function rateTable({ rows, facts }: Rated): { columns: string[]; rows: string[][] } {
  return {
    columns: ['', t`Share, 95% interval`, t`Cases`, ...facts.map((fact) => fact.label)],
    rows: rows.map((row) => [
      row.label,
      estimateWords(row.number),
      t`${row.number.hits} of ${row.number.n}`,
      ...row.facts.map((fact, at) => (fact === null ? '' : inUnit(fact, facts[at]?.unit ?? 'money'))),
    ]),
  };
}

function stripOf({ label, number: { hits, n, value }, cases }: Extract<Panel, { kind: 'strips' }>['rows'][number]) {
  return { label, hits, n, share: value, cases };
}

/** Parts with their shares; of a Pareto chart also with what all down to each make together. */
function barTable({ rows, isPareto }: Extract<Panel, { kind: 'bars' }>): { columns: string[]; rows: string[][] } {
  const running = rows.map((_, at) => rows.slice(0, at + 1).reduce((sum, row) => sum + (row.share ?? 0), 0));
  return {
    columns: ['', t`Count`, t`Share`, ...(isPareto ? [t`Together`] : []), t`Amount`],
    rows: rows.map((row, at) => [
      row.label,
      count(row.count),
      row.share === null ? '' : percent(row.share),
      ...(isPareto ? [row.share === null ? '' : percent(running[at] ?? 0)] : []),
      money(row.amount),
    ]),
  };
}

/** A number as a row of a chart of rates. */
export function rateOf(row: { label: string; number: Estimate; emphasis: Emphasis }): Rate {
  const { value, interval, hits, n, unknown, reading } = row.number;
  return {
    label: row.label,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    hits,
    n,
    unknown,
    hollow: reading !== 'full',
    emphasis: row.emphasis,
  };
}

import type { PlotOptions } from '@observablehq/plot';
import { funnel } from '../../charts/funnel';
import { trend } from '../../charts/trend';
import { t } from '../../language/t';
import type { Habit } from '../../habits';
import type { Computed, Panel } from '../../habits/result';
import { showPanel } from '../../ui/panel';
import {
  funnelOf,
  funnelTitle,
  repRates,
  repRatesTitle,
  repRows,
  trendOf,
  trendRows,
  trendSubtitle,
  trendTitle,
} from './figures';

/** A chart of a habit with the words around it and the table beside it. */
export interface ShownFigure {
  /** The panel's id, or rep-by-rep, funnel, trend. */
  id: string;
  /** States the finding. */
  title: string;
  /** Measure, unit, period and n. */
  subtitle: string;
  draw: (width: number) => PlotOptions;
  columns: string[];
  rows: string[][];
  /** True where its picture says what an account is called: it belongs to no report of aggregates. */
  namesAccounts: boolean;
  /** True where its table has a row for each case. */
  rowsAreCases: boolean;
}

/** Every chart of a habit, in the order of its page; the trend last, where there is one. */
export function figuresOf(result: Computed, habit: Habit): ShownFigure[] {
  const figures = result.panels.map((panel) => panelFigure(panel, result));
  const band = funnelOf(result, habit);
  // The reps are told once at least, by the funnel or side by side; beside a chart of the habit's own only with numbers, or
  // in the place of a funnel that nobody has a number for.
  const told = result.funnel !== null || result.reps.some(({ number }) => number.value !== null);
  const reps = habit.chart && (band || !told) ? null : repRates(result);
  const aggregates = { namesAccounts: false, rowsAreCases: false };
  if (reps) {
    figures.push({
      ...aggregates,
      id: 'rep-by-rep',
      title: repRatesTitle(result),
      subtitle: t`${habit.measureWords}, per rep, with 95% intervals. Hollow: under 20 cases.`,
      draw: reps.draw,
      columns: [t`Rep`, t`Number, 95% interval`, t`Cases`, t`Unknown`, t`Compared`],
      rows: repRows(result),
    });
  }
  if (band) {
    figures.push({
      ...aggregates,
      id: 'funnel',
      title: funnelTitle(result),
      subtitle: t`${habit.measureWords}, per rep; the bands hold 95% and 99.8% of reps who are like the team. Hollow: under 20 cases, not compared.`,
      draw: (width) => funnel(band, width),
      columns: [t`Rep`, t`Share, 95% interval`, t`Cases`, t`Unknown`, t`Compared`],
      rows: repRows(result),
    });
  }
  if (result.trend) {
    const points = result.trend;
    figures.push({
      ...aggregates,
      id: 'trend',
      title: trendTitle(points),
      subtitle: trendSubtitle(points),
      draw: (width) => trend(trendOf(points), width),
      columns: [t`Period`, t`Number`, t`Cases`],
      rows: trendRows(points),
    });
  }
  return figures;
}

/** Kinds with a mark for each case, which no mark names. */
const unnamed: readonly Panel['kind'][] = ['dots', 'ages'];
/** Kinds that tell each case's own story. */
const stories: readonly Panel['kind'][] = ['lines', 'tree'];

function panelFigure(panel: Panel, { better }: Computed): ShownFigure {
  const { id, title, subtitle, kind } = panel;
  const accounts = panel.rows.some((row) => 'account' in row && row.account !== null);
  return {
    id,
    title,
    subtitle,
    ...showPanel(panel, better),
    namesAccounts: stories.includes(kind) || (accounts && !unnamed.includes(kind)),
    rowsAreCases: stories.includes(kind) || unnamed.includes(kind),
  };
}

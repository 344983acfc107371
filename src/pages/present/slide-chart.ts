import { trend } from '../../charts/trend';
import type { Habit } from '../../habits';
import type { Computed, Panel } from '../../habits/result';
import { t } from '../../language/t';
import { showPanel, type Shown } from '../../ui/panel';
import { repRates, repRatesTitle, repRows, trendOf, trendRows, trendTitle } from '../habit/figures';
import { isForRoom } from './fit';

/** A chart with its sentence and the table that says the same. */
export interface SlideChart extends Shown {
  description: string;
  /** Rows, or a line, that may come closer together; what is laid out in pixels may not. */
  canClose: boolean;
}

const closing: readonly Panel['kind'][] = ['bars', 'rates', 'series', 'grid'];

/**
 * What a slide shows: the habit's own chart, else the reps side by side, else the trend. A chart too high to be read from
 * the back of a room gives way to the next; its records are one key away.
 */
export function slideChart(result: Computed, habit: Habit): SlideChart | null {
  const charts = [ownChart(result, habit), repsChart(result, habit), trendChart(result)].filter((one) => one !== null);
  return charts.find(isForRoom) ?? charts[0] ?? null;
}

function ownChart(result: Computed, habit: Habit): SlideChart | null {
  const panel = result.panels.find(({ id }) => id === habit.chart);
  if (!panel) return null;
  const description = `${panel.title}. ${panel.subtitle}`;
  return { ...showPanel(panel, result.better), description, canClose: closing.includes(panel.kind) };
}

function repsChart(result: Computed, habit: Habit): SlideChart | null {
  const aside = repRates(result);
  if (!aside) return null;
  const columns = [t`Rep`, t`Number, 95% interval`, t`Cases`, t`Unknown`, t`Compared`];
  const description = `${repRatesTitle(result)}. ${habit.measureWords}`;
  return { ...aside, columns, rows: repRows(result), description, canClose: true };
}

function trendChart({ trend: points }: Computed): SlideChart | null {
  if (!points) return null;
  return {
    draw: (width) => trend(trendOf(points), width),
    columns: [t`Period`, t`Number`, t`Cases`],
    rows: trendRows(points),
    description: `${trendTitle(points)}. ${points.label}`,
    canClose: true,
  };
}

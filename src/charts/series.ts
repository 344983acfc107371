import * as Plot from '@observablehq/plot';
import { count } from '../language/format';
import { narrow, paint } from './look';

export interface SeriesRow {
  from: string;
  label: string;
  count: number;
  of: number;
  whole: boolean;
}

/** Counts over time, each within its total; the running period paler. */
export function series(rows: readonly SeriesRow[], width: number): Plot.PlotOptions {
  const every = Math.max(1, Math.ceil(rows.length / (width < narrow ? 4 : 8)));
  const ticks = rows.filter((_, at) => at % every === 0).map((row) => row.label);
  return {
    width,
    height: 200,
    marginLeft: 40,
    marginRight: 4,
    marginTop: 20,
    marginBottom: 28,
    style: { color: paint('ink-2'), fontSize: '13px' },
    x: { type: 'band', domain: rows.map((row) => row.label), ticks, tickSize: 0, label: null, padding: 0.25 },
    y: { label: null, ticks: 4, tickSize: 0, grid: false, tickFormat: count },
    marks: [
      Plot.gridY({ stroke: paint('line'), strokeOpacity: 1, ticks: 4 }),
      Plot.barY(rows, { x: 'label', y: 'of', fill: paint('wash') }),
      Plot.barY(rows, { x: 'label', y: 'count', fill: (row: SeriesRow) => paint(row.whole ? 'ink-3' : 'bar') }),
      ...(width < narrow
        ? []
        : [
            Plot.text(rows, {
              x: 'label',
              y: 'count',
              text: (row: SeriesRow) => count(row.count),
              dy: -8,
              fontSize: 12,
              fill: paint('ink-2'),
            }),
          ]),
    ],
  };
}

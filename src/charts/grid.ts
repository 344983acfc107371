import * as Plot from '@observablehq/plot';
import { count } from '../language/format';
import { labelRoom, narrow, paint, placed, short } from './look';

export interface GridRow {
  label: string;
  counts: readonly number[];
}

/** Counts by row and column, darker where more: a rep by month. */
export function grid(columns: readonly string[], given: readonly GridRow[], width: number): Plot.PlotOptions {
  const rows = placed(given);
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const cells = rows.flatMap((row) => row.counts.map((n, at) => ({ row: row.at, column: columns[at] ?? '', n })));
  const most = Math.max(1, ...cells.map((cell) => cell.n));
  const every = Math.max(1, Math.ceil(columns.length / (width < narrow ? 3 : 6)));
  return {
    width,
    height: rows.length * 30 + 30,
    marginLeft: room.margin,
    marginRight: 4,
    marginTop: 24,
    marginBottom: 4,
    style: { color: paint('ink-2'), fontSize: '13px' },
    x: {
      type: 'band',
      domain: [...columns],
      ticks: columns.filter((_, at) => at % every === 0),
      axis: 'top',
      tickSize: 0,
      label: null,
      padding: 0.06,
    },
    y: { type: 'band', domain: rows.map((row) => row.at), axis: null, padding: 0.06 },
    marks: [
      Plot.cell(cells, {
        x: 'column',
        y: 'row',
        fill: paint('ink-3'),
        fillOpacity: (cell: { n: number }) => (cell.n / most) * 0.55,
      }),
      Plot.text(cells, {
        x: 'column',
        y: 'row',
        text: (cell: { n: number }) => (cell.n > 0 ? count(cell.n) : ''),
        fill: paint('ink'),
        fontSize: width < narrow ? 10 : 12,
      }),
      Plot.text(rows, {
        y: 'at',
        text: (row: GridRow) => short(row.label, room.letters),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
        fill: paint('ink-2'),
        fontSize: 14,
      }),
    ],
  };
}

import * as Plot from '@observablehq/plot';
import { count, inUnit } from './format';
import { hue, narrow, paint, type Side } from './look';
import type { Unit } from '../stats/unit';

export interface Dot {
  label: string;
  /** Null is "never", beyond the axis. */
  value: number | null;
  hit: boolean | null;
}

/** Every case as a dot stacked over its value, the threshold drawn; long tails end in one last column. */
export function dots(rows: readonly Dot[], unit: Unit, threshold: number, side: Side, width: number): Plot.PlotOptions {
  const { step, columns } = scaleOf(rows, threshold, width < narrow ? 30 : 60);
  const top = step * columns;
  // A step is a fraction: what lies on an edge must not fall below it.
  const columnOf = ({ value }: Dot) => (value === null ? columns : Math.min(columns, Math.floor(value / step + 1e-9)));
  const shown = rows.map((row) => ({ ...row, at: (columnOf(row) + 0.5) * step }));
  const highest = Math.max(1, ...Object.values(tally(shown.map((row) => row.at))));
  const beyond = rows.filter((row) => columnOf(row) === columns).length;
  const height = Math.min(320, Math.max(140, highest * 9 + 60));
  const radius = Math.max(1.2, Math.min(4, (height - 60) / highest / 2, (width - 24) / columns / 2));
  return {
    width,
    height,
    marginLeft: 8,
    marginRight: 16,
    marginTop: 24,
    marginBottom: 30,
    style: { color: paint('ink-2'), fontSize: '13px' },
    x: {
      domain: [0, top + step],
      ticks: width < narrow ? 4 : 7,
      tickSize: 0,
      label: null,
      tickFormat: (value: number) => inUnit(value, unit),
    },
    y: { axis: null },
    marks: [
      Plot.ruleX([threshold], { stroke: paint(hue(side)), strokeDasharray: '4,3' }),
      Plot.text([threshold], {
        x: (at: number) => at,
        frameAnchor: 'top',
        text: () => inUnit(threshold, unit),
        dy: -16,
        fill: paint(hue(side)),
        fontWeight: 600,
      }),
      Plot.dot(
        shown,
        Plot.stackY2({
          x: 'at',
          y: 1,
          r: radius,
          fill: (row: Dot) => paint(row.hit === null ? 'bar' : row.hit ? hue(side) : 'ink-3'),
          z: null,
        }),
      ),
      Plot.ruleY([0], { stroke: paint('line') }),
      ...(beyond > 0
        ? [
            Plot.text([beyond], {
              x: top + step,
              frameAnchor: 'top',
              text: (n: number) => `${count(n)} longer or never`,
              textAnchor: 'end',
              dy: -16,
              fill: paint('ink-2'),
            }),
          ]
        : []),
    ],
  };
}

/**
 * About `wanted` columns up to the longest but one in twenty. The threshold is the edge of a column, so that no column
 * holds cases of both its sides; where it is narrower than a column, only the columns are kept few.
 */
function scaleOf(rows: readonly Dot[], threshold: number, wanted: number): { step: number; columns: number } {
  const known = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  const top = Math.max(threshold * 2, ...quantile(known, 0.95));
  const before = Math.round((threshold / top) * wanted);
  const step = before === 0 ? top / wanted : threshold / before;
  return { step, columns: Math.ceil(top / step) };
}

function quantile(values: number[], share: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted[Math.floor(sorted.length * share)];
  return at === undefined ? [] : [at];
}

function tally(values: number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

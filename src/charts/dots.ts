import * as Plot from '@observablehq/plot';
import { count, inUnit } from './format';
import { narrow, paint } from './look';
import type { Unit } from '../stats/unit';

export interface Dot {
  label: string;
  /** Null is "never", beyond the axis. */
  value: number | null;
  hit: boolean | null;
}

/** Every case as a dot stacked over its value, the threshold drawn; long tails end in one last column. */
export function dots(rows: readonly Dot[], unit: Unit, threshold: number, width: number): Plot.PlotOptions {
  const top = Math.max(
    threshold * 2,
    ...quantile(
      rows.flatMap((row) => (row.value === null ? [] : [row.value])),
      0.95,
    ),
  );
  const columns = width < narrow ? 30 : 60;
  const step = top / columns;
  const shown = rows.map((row) => ({
    ...row,
    at: (Math.floor(Math.min(row.value ?? Infinity, top) / step) + 0.5) * step,
  }));
  const highest = Math.max(1, ...Object.values(tally(shown.map((row) => row.at))));
  const beyond = rows.filter((row) => row.value === null || row.value > top).length;
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
      Plot.ruleX([threshold], { stroke: paint('orange'), strokeDasharray: '4,3' }),
      Plot.text([threshold], {
        x: (at: number) => at,
        frameAnchor: 'top',
        text: () => inUnit(threshold, unit),
        dy: -16,
        fill: paint('orange'),
        fontWeight: 600,
      }),
      Plot.dot(
        shown,
        Plot.stackY2({
          x: 'at',
          y: 1,
          r: radius,
          fill: (row: Dot) => paint(row.hit === null ? 'bar' : row.hit ? 'orange' : 'ink-3'),
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

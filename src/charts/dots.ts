import * as Plot from '@observablehq/plot';
import { columnsOf, stacked, type Stacked } from './columns';
import { inUnit } from '../language/format';
import { t } from '../language/t';
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
  const { step, columns, columnOf } = columnsOf(
    rows.map((row) => row.value),
    threshold,
    width < narrow ? 30 : 60,
  );
  const top = step * columns;
  const shown = stacked(rows, columnOf);
  const beyond = shown.filter((one) => one.column === columns).length;
  // What lies beyond the axis is one column of many: it stands closer, and does not press the rest flat.
  const highest = Math.max(1, ...shown.flatMap(({ column, high }) => (column < columns ? [high] : [])), beyond / 4);
  const height = Math.min(320, Math.max(140, highest * 9 + 60));
  const foot = height - 30;
  const radius = Math.max(1.2, Math.min(4, (height - 60) / highest / 2, (width - 28) / columns / 2));
  return {
    width,
    height,
    marginLeft: 12,
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
    // In pixels from the foot: a few cases stand on the line, and do not float over it.
    y: { axis: null, domain: [0, foot - 24] },
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
      Plot.dot(shown, {
        x: (one: Stacked) => (one.column + 0.5) * step,
        y: (one: Stacked) => (one.place + 0.5) * Math.min(radius * 2 + 1, (foot - 24) / one.high),
        r: radius,
        fill: (one: Stacked) => paint(one.hit === null ? 'bar' : one.hit ? hue(side) : 'ink-3'),
      }),
      Plot.ruleY([0], { stroke: paint('line') }),
      ...(beyond > 0
        ? [
            Plot.text([beyond], {
              x: top + step,
              frameAnchor: 'top',
              text: (n: number) => t`${n} longer or never`,
              textAnchor: 'end',
              dy: -16,
              fill: paint('ink-2'),
            }),
          ]
        : []),
    ],
  };
}

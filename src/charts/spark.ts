import * as Plot from '@observablehq/plot';
import { paint } from './look';

/** Periods, oldest first; the running one is hollow and its line dashed. */
export function spark(points: readonly { value: number | null; whole: boolean }[], width: number): Plot.PlotOptions {
  const rows = points.map(({ value, whole }, at) => ({ at, value, whole }));
  const last = rows.at(-1);
  const running = last !== undefined && !last.whole;
  const solid = running ? rows.slice(0, -1) : rows;
  return {
    width,
    height: 30,
    margin: 4,
    x: { axis: null },
    y: { axis: null, zero: true },
    marks: [
      Plot.lineY(solid, { x: 'at', y: 'value', stroke: paint('ink-3'), strokeWidth: 1.5 }),
      ...(running
        ? [Plot.lineY(rows.slice(-2), { x: 'at', y: 'value', stroke: paint('ink-3'), strokeDasharray: '2,2' })]
        : []),
      Plot.dot(rows.slice(-1), {
        x: 'at',
        y: 'value',
        r: 3,
        stroke: paint('ink-2'),
        fill: paint(running ? 'paper' : 'ink-2'),
      }),
    ],
  };
}

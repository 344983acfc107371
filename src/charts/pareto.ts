import * as Plot from '@observablehq/plot';
import { bars, type Bar } from './bars';
import { percent } from '../language/format';
import { narrow, paint, placed, type Side } from './look';

/**
 * Bars in the order of their counts on the scale of the whole, with the share that all down to each make together: one
 * axis for both, so that the first bar ends where the line begins. What stands aside has no place on the line.
 */
export function pareto(given: readonly Bar[], side: Side, width: number): Plot.PlotOptions {
  const rows = placed(given);
  const counted = rows.filter((row) => row.share !== null);
  const total = counted.reduce((sum, row) => sum + row.count, 0);
  const running = counted.map((row, at) => ({
    at: row.at,
    count: counted.slice(0, at + 1).reduce((sum, one) => sum + one.count, 0),
  }));
  // The end of the first bar says where the line begins, and its label stands there.
  const behindFirst = running.slice(1);
  const drawn = bars(given, side, width, width < narrow ? 'share' : 'count and share');
  // What stands aside may be more than all the rest.
  const most = Math.max(1, total, ...rows.map((row) => row.count));
  return {
    ...drawn,
    marginRight: 52,
    x: { axis: null, domain: [0, most] },
    marks: [
      // Under the words, which it would cross.
      Plot.lineX(running, { x: 'count', y: 'at', stroke: paint('ink-3'), strokeWidth: 1.5, curve: 'linear' }),
      ...(drawn.marks ?? []),
      Plot.dot(behindFirst, { x: 'count', y: 'at', r: 3.5, fill: paint('paper'), stroke: paint('ink-2') }),
      Plot.text(behindFirst, {
        x: 'count',
        y: 'at',
        text: (one: { count: number }) => percent(one.count / total),
        textAnchor: 'start',
        dx: 9,
        fill: paint('ink-2'),
        stroke: paint('paper'),
        strokeWidth: 3,
        fontSize: 13,
      }),
    ],
  };
}

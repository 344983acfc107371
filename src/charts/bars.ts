import * as Plot from '@observablehq/plot';
import { count, percent } from '../language/format';
import { byWeight, hue, labelRoom, narrow, paint, placed, short, type Side } from './look';

export interface Bar {
  label: string;
  count: number;
  /** Of the whole without what stands aside; null for what stands aside. */
  share: number | null;
  emphasis: 'main' | 'aside' | 'none';
}

/** Parts of a whole, each with its count; the part in question in its side's colour, what has no reason apart and dashed. */
export function bars(
  given: readonly Bar[],
  side: Side,
  width: number,
  told: 'count and share' | 'share' = 'count and share',
): Plot.PlotOptions {
  const rows = placed(given);
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const label = (row: Bar) => {
    if (row.share === null) return count(row.count);
    return told === 'share' ? percent(row.share) : `${count(row.count)} · ${percent(row.share)}`;
  };
  const fontSize = width < narrow ? 14 : 15;
  return {
    width,
    height: rows.length * 34 + 4,
    marginLeft: room.margin,
    marginRight: Math.max(86, ...rows.map((row) => label(row).length * 8.5 + 12)),
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null },
    y: { type: 'band', domain: rows.map((row) => row.at), axis: null },
    marks: [
      Plot.barX(rows, {
        x: 'count',
        y: 'at',
        fill: (row: Bar) =>
          row.emphasis === 'main' ? paint(hue(side)) : row.emphasis === 'aside' ? 'none' : paint('bar'),
        stroke: (row: Bar) => (row.emphasis === 'aside' ? paint('ink-3') : 'none'),
        strokeDasharray: '3,3',
        insetTop: 5,
        insetBottom: 5,
      }),
      ...byWeight(rows).map(([some, fontWeight]) =>
        Plot.text(some, {
          x: 0,
          y: 'at',
          text: (row: Bar) => short(row.label, room.letters),
          textAnchor: 'end',
          dx: -12,
          fill: (row: Bar) => paint(row.emphasis === 'main' ? 'ink' : 'ink-2'),
          fontSize,
          fontWeight,
        }),
      ),
      ...byWeight(rows).map(([some, fontWeight]) =>
        Plot.text(some, {
          x: 'count',
          y: 'at',
          text: label,
          textAnchor: 'start',
          dx: 8,
          fill: (row: Bar) => paint(row.emphasis === 'main' ? hue(side) : 'ink-2'),
          stroke: paint('paper'),
          strokeWidth: 4,
          fontSize,
          fontWeight,
        }),
      ),
    ],
  };
}

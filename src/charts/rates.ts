import * as Plot from '@observablehq/plot';
import type { Unit } from '../stats/unit';
import { inUnit, percent } from '../language/format';
import { t } from '../language/t';
import { byWeight, hue, labelRoom, narrow, paint, placed, short, ticksFor, widthOf, type Side } from './look';

export interface Rate {
  label: string;
  /** Null where there are too few cases for a share. */
  value: number | null;
  low: number | null;
  high: number | null;
  hits: number;
  n: number;
  unknown: number;
  hollow: boolean;
  emphasis: 'main' | 'aside' | 'none';
}

/**
 * Numbers with their 95% intervals side by side, the main one in the colour of its side; under 20 cases hollow, under 5 the
 * counts alone. Shares unless another unit is told.
 */
export function rates(given: readonly Rate[], side: Side, width: number, unit: Unit = 'share'): Plot.PlotOptions {
  const rows = placed(given);
  const tint = (row: Rate) => paint(row.emphasis === 'main' ? hue(side) : 'ink-3');
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const drawn = rows.filter((row) => row.value !== null);
  const [bottom, top] = extent(drawn, unit);
  const fontSize = width < narrow ? 13 : 14;
  const told = ({ value, hits, n, unknown }: Rate) => {
    if (value !== null) return unit === 'share' ? t`${percent(value)} of ${n}` : t`${inUnit(value, unit)}, n ${n}`;
    return n === 0 && unknown > 0 ? t`${unknown} unknown` : t`${hits} of ${n}`;
  };
  const place = ({ value, high }: Rate) => Math.min(top, high ?? value ?? bottom);
  // Words stand behind an interval's end: the farther that is to the right, the more room they need there.
  const roomFor = (row: Rate) => {
    const share = (place(row) - bottom) / (top - bottom);
    const needed = widthOf(told(row), fontSize) + 14;
    return share > 0 ? (needed - (1 - share) * (width - room.margin)) / share : 0;
  };
  const marginRight = Math.max(width < narrow ? 78 : 92, ...rows.map(roomFor));
  const space = width - room.margin - marginRight;
  const ticks = ticksFor(width < narrow ? 3 : 5, [bottom, top], (value) => inUnit(value, unit), space);
  return {
    width,
    height: rows.length * 36 + 34,
    marginLeft: room.margin,
    marginRight,
    marginTop: 4,
    marginBottom: 28,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: {
      domain: [bottom, top],
      tickFormat: (value: number) => inUnit(value, unit),
      ticks,
      tickSize: 0,
      label: null,
    },
    y: { type: 'point', domain: rows.map((row) => row.at), axis: null },
    marks: [
      Plot.gridX({ stroke: paint('line'), strokeOpacity: 1, ticks }),
      Plot.ruleY(
        drawn.filter((row) => row.low !== null),
        {
          y: 'at',
          x1: 'low',
          x2: (row: Rate) => Math.min(top, row.high ?? top),
          stroke: tint,
          strokeWidth: 3,
          strokeOpacity: (row: Rate) => (row.emphasis === 'main' ? 1 : 0.5),
        },
      ),
      Plot.dot(drawn, {
        y: 'at',
        x: 'value',
        r: 6,
        fill: (row: Rate) => (row.hollow ? paint('paper') : tint(row)),
        stroke: tint,
        strokeWidth: 1.5,
      }),
      ...byWeight(rows).map(([some, fontWeight]) =>
        Plot.text(some, {
          fontWeight,
          y: 'at',
          x: bottom,
          text: (row: Rate) => short(row.label, room.letters),
          textAnchor: 'end',
          dx: -12,
          fill: (row: Rate) => paint(row.emphasis === 'main' ? 'ink' : 'ink-2'),
          fontSize,
        }),
      ),
      Plot.text(rows, {
        y: 'at',
        x: place,
        text: told,
        textAnchor: 'start',
        dx: 10,
        fill: (row: Rate) => paint(row.emphasis === 'main' ? hue(side) : 'ink-2'),
        fontSize,
      }),
    ],
  };
}

/** From nothing, or below it, to a little past the highest end that is known. */
function extent(drawn: readonly Rate[], unit: Unit): [number, number] {
  const ends = drawn.flatMap(({ value, low, high }) => [value, low, high]);
  const known = ends.filter((end): end is number => end !== null && Number.isFinite(end));
  const highest = Math.max(...known, unit === 'share' || unit === 'points' || unit === 'rank' ? 0.1 : 1);
  return [Math.min(0, ...known), unit === 'share' ? Math.min(1, highest * 1.02) : highest * 1.02];
}

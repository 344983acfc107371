import * as Plot from '@observablehq/plot';
import type { Unit } from '../stats/unit';
import { day, inUnit } from '../language/format';
import { axisRoom, narrow, paint } from './look';
import { timeTicks } from './time';

export interface TrendPoint {
  from: string;
  /** The same day for a state, as on a month's last day. */
  to: string;
  value: number | null;
  low: number | null;
  high: number | null;
  whole: boolean;
}

export interface TrendData {
  points: readonly TrendPoint[];
  limits: { centre: number; low: number; high: number } | null;
  /** Shares unless told otherwise. */
  unit?: Unit;
}

/** A number over time with each period's interval; control limits from ten points, the running period dashed. */
export function trend({ points, limits, unit = 'share' }: TrendData, width: number): Plot.PlotOptions {
  const rows = points.map((point) => ({ ...point, at: placeOf(point) }));
  const running = rows.at(-1)?.whole === false;
  const solid = running ? rows.slice(0, -1) : rows;
  const known = rows.filter((row) => row.value !== null);
  const band = limits ? [limits] : [];
  const few = rows.length <= 5;
  // Quarters back from the last day begin on any: the day is said whole, every other one where there is little room.
  const isOdd = few && rows.some((row) => row.at.getUTCDate() !== 1);
  const told = rows.filter((_, at) => !isOdd || width >= narrow || (rows.length - 1 - at) % 2 === 0);
  const highest = Math.max(
    unit === 'share' || unit === 'points' || unit === 'rank' ? 0.2 : 1,
    limits?.high ?? 0,
    ...known.map((row) => row.high ?? row.value ?? 0),
  );
  const top = unit === 'share' ? Math.min(1, Math.ceil(highest * 10) / 10) : highest;
  const bottom = Math.min(0, ...known.map((row) => row.low ?? row.value ?? 0));
  return {
    width,
    height: width < narrow ? 200 : 240,
    marginLeft: Math.max(
      unit === 'points' ? 84 : 52,
      axisRoom([bottom, top], (value) => inUnit(value, unit)),
    ),
    marginRight: isOdd ? 44 : 16,
    marginBottom: 40,
    // The first day would touch the last value of the other axis.
    insetBottom: 7,
    style: { color: paint('ink-2'), fontSize: '14px' },
    x: {
      type: 'utc',
      ...(isOdd ? { tickFormat: (at: Date) => day(at.toISOString()) } : timeTicks()),
      label: null,
      tickSize: 0,
      ticks: few ? told.map((row) => row.at) : width < narrow ? 4 : 7,
    },
    y: {
      label: null,
      domain: [bottom, top],
      tickFormat: (value: number) => inUnit(value, unit),
      ticks: 5,
      tickSize: 0,
    },
    marks: [
      Plot.gridY({ stroke: paint('line'), strokeOpacity: 1, ticks: 5 }),
      Plot.rect(band, {
        y1: (b: { low: number }) => Math.max(bottom, b.low),
        y2: (b: { high: number }) => Math.min(top, b.high),
        fill: paint('wash'),
      }),
      Plot.ruleY(band, { y: 'centre', stroke: paint('ink-3'), strokeDasharray: '3,3' }),
      Plot.ruleX(
        known.filter((row) => row.low !== null),
        { x: 'at', y1: 'low', y2: 'high', stroke: paint('ink-3'), strokeOpacity: 0.45 },
      ),
      Plot.lineY(solid, { x: 'at', y: 'value', stroke: paint('ink-2'), strokeWidth: 1.5 }),
      ...(running
        ? [Plot.lineY(rows.slice(-2), { x: 'at', y: 'value', stroke: paint('ink-2'), strokeDasharray: '3,3' })]
        : []),
      Plot.dot(known, {
        x: 'at',
        y: 'value',
        r: 3.5,
        fill: (row: TrendPoint) => paint(row.whole ? 'ink-2' : 'paper'),
        stroke: paint('ink-2'),
      }),
    ],
  };
}

/** Where a period begins; a state stands where its month does, or the last day of May would be read as June. */
function placeOf({ from, to }: TrendPoint): Date {
  return new Date(`${from === to ? `${from.slice(0, 7)}-01` : from}T00:00:00Z`);
}

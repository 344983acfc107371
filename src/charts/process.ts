import * as Plot from '@observablehq/plot';
import type { Unit } from '../stats/unit';
import type { Limits } from '../stats/xmr';
import { inUnit } from '../language/format';
import { t } from '../language/t';
import { axisRoom, narrow, paint, widthOf } from './look';
import { timeTicks } from './time';

export interface Beat {
  from: string;
  label: string;
  value: number;
  whole: boolean;
}

/** A number month by month against the range that its own ups and downs explain; the running month hollow and dashed. */
export function process(given: readonly Beat[], limits: Limits | null, unit: Unit, width: number): Plot.PlotOptions {
  const rows = given.map((row) => ({ ...row, at: new Date(`${row.from}T00:00:00Z`), tint: tintOf(row, limits) }));
  const running = rows.at(-1)?.whole === false;
  const solid = running ? rows.slice(0, -1) : rows;
  const top = Math.max(1, limits?.high ?? 0, ...rows.map((row) => row.value)) * 1.08;
  const bottom = Math.min(0, ...rows.map((row) => row.value));
  const band = limits ? [{ ...limits, low: Math.max(bottom, limits.low) }] : [];
  const outside = solid.filter((row) => row.tint !== 'ink-2');
  const fontSize = width < narrow ? 13 : 14;
  const named: [keyof Limits, (value: string) => string][] = [
    ['high', (one) => t`at most ${one}`],
    ['centre', (one) => t`usual ${one}`],
    ['low', (one) => t`at least ${one}`],
  ];
  return {
    width,
    height: width < narrow ? 234 : 274,
    marginLeft: Math.max(
      52,
      axisRoom([bottom, top], (value) => inUnit(value, unit)),
    ),
    marginRight: limits
      ? Math.max(104, ...named.map(([key, words]) => widthOf(words(inUnit(limits[key], unit)), 13) + 12))
      : 16,
    marginTop: 20,
    marginBottom: 44,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: { type: 'utc', label: null, tickSize: 0, ticks: width < narrow ? 3 : 6, ...timeTicks() },
    y: {
      // Room for the words under a low month.
      insetBottom: outside.some((row) => row.tint === 'orange') ? 22 : 0,
      label: null,
      domain: [bottom, top],
      tickFormat: (value: number) => inUnit(value, unit),
      ticks: 5,
      tickSize: 0,
    },
    marks: [
      Plot.rect(band, { y1: 'low', y2: 'high', fill: paint('wash') }),
      Plot.ruleY([bottom], { stroke: paint('line') }),
      Plot.ruleY(band, { y: 'centre', stroke: paint('ink-3'), strokeDasharray: '3,3' }),
      ...named
        .filter(([key]) => limits !== null && (key !== 'low' || limits.low > bottom))
        .map(([key, words]) =>
          Plot.text(band, {
            y: key,
            frameAnchor: 'right',
            text: (one: Limits) => words(inUnit(one[key], unit)),
            textAnchor: 'start',
            dx: 8,
            fill: paint('ink-3'),
            fontSize: 13,
          }),
        ),
      Plot.lineY(solid, { x: 'at', y: 'value', stroke: paint('ink-2'), strokeWidth: 2, strokeLinejoin: 'round' }),
      ...(running
        ? [Plot.lineY(rows.slice(-2), { x: 'at', y: 'value', stroke: paint('ink-2'), strokeDasharray: '3,3' })]
        : []),
      Plot.dot(rows, {
        x: 'at',
        y: 'value',
        r: (row: Beat) => (row.whole && tintOf(row, limits) !== 'ink-2' ? 5 : 3.5),
        fill: (row: (typeof rows)[number]) => paint(row.whole ? row.tint : 'paper'),
        stroke: (row: (typeof rows)[number]) => paint(row.tint),
      }),
      ...outside.map((row) =>
        Plot.text([row], {
          x: 'at',
          y: 'value',
          text: () => `${row.label}: ${inUnit(row.value, unit)}`,
          dy: row.tint === 'blue' ? -12 : 14,
          textAnchor:
            row.at < (rows[2]?.at ?? row.at) ? 'start' : row.at > (rows.at(-3)?.at ?? row.at) ? 'end' : 'middle',
          fill: paint(row.tint),
          stroke: paint('paper'),
          strokeWidth: 3,
          fontWeight: 600,
        }),
      ),
    ],
  };
}

/** Above the usual range is good news, below it is not; a month that still runs is neither. */
function tintOf({ value, whole }: Beat, limits: Limits | null): 'ink-2' | 'blue' | 'orange' {
  if (!limits || !whole) return 'ink-2';
  return value > limits.high ? 'blue' : value < limits.low ? 'orange' : 'ink-2';
}

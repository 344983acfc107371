import * as Plot from '@observablehq/plot';
import type { Unit } from '../stats/unit';
import { columnsOf, stacked, type Stacked } from './columns';
import { inUnit, percent } from '../language/format';
import { t } from '../language/t';
import { hue, labelRoom, narrow, paint, placed, short, ticksFor, widthOf, type Side } from './look';

export interface Strip {
  label: string;
  hits: number;
  n: number;
  /** Null where there are too few cases for a share. */
  share: number | null;
  cases: readonly { value: number | null; hit: boolean | null }[];
}

const band = 68;
const marginBottom = 30;

/** Groups of cases one under another, every case a dot over its value on one scale, with the share of hits beside each. */
export function strips(
  given: readonly Strip[],
  unit: Unit,
  threshold: number,
  side: Side,
  width: number,
): Plot.PlotOptions {
  const rows = placed(given);
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const fontSize = width < narrow ? 13 : 14;
  const marginRight = Math.max(width < narrow ? 82 : 100, ...rows.map((row) => widthOf(told(row), fontSize) + 16));
  // Two lines of words on a phone, where one has no room for both.
  const marginTop = width < narrow ? 46 : 28;
  const { step, columns, columnOf } = columnsOf(
    rows.flatMap((row) => row.cases.map(({ value }) => value)),
    threshold,
    width < narrow ? 22 : 48,
  );
  const top = step * (columns + 1);
  const cells = rows.flatMap((row) => stacked(row.cases, columnOf).map((one) => ({ ...one, at: row.at })));
  const size = Math.min(((width - room.margin - marginRight) / (columns + 1)) * 0.94, 7);
  const foot = (at: number) => (at + 1) * band - 4;
  const beyond = rows.flatMap((row) => row.cases).filter(({ value }) => columnOf(value) === columns).length;
  return {
    width,
    height: rows.length * band + marginTop + marginBottom,
    marginLeft: room.margin,
    marginRight,
    marginTop,
    marginBottom,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: {
      domain: [0, top],
      ticks: ticksFor(
        width < narrow ? 3 : 6,
        [0, top],
        (value) => inUnit(value, unit),
        width - room.margin - marginRight,
      ),
      tickSize: 0,
      label: null,
      tickFormat: (value: number) => inUnit(value, unit),
    },
    // In pixels from the top: dots are stacked by their size, and not by a scale.
    y: { domain: [0, rows.length * band], range: [marginTop, marginTop + rows.length * band], axis: null },
    marks: [
      Plot.ruleY(rows, { y: (row: { at: number }) => foot(row.at), stroke: paint('line') }),
      Plot.ruleX([threshold], { stroke: paint(hue(side)), strokeDasharray: '4,3' }),
      Plot.text([threshold], {
        x: (at: number) => at,
        frameAnchor: 'top',
        text: () => inUnit(threshold, unit),
        dy: -18,
        fill: paint(hue(side)),
        fontWeight: 600,
      }),
      Plot.dot(cells, {
        x: (one: Stacked) => (one.column + 0.5) * step,
        y: (one: (typeof cells)[number]) => foot(one.at) - (one.place + 0.5) * Math.min(size, (band - 12) / one.high),
        r: Math.max(1, size / 2 - 0.3),
        fill: (one: Stacked) => paint(one.hit === null ? 'bar' : one.hit ? hue(side) : 'ink-3'),
      }),
      ...(beyond > 0
        ? [
            Plot.text([beyond], {
              x: top,
              frameAnchor: 'top',
              text: (n: number) => t`${n} longer or never`,
              textAnchor: 'end',
              dy: width < narrow ? -36 : -18,
              fill: paint('ink-2'),
            }),
          ]
        : []),
      Plot.text(rows, {
        y: (row: { at: number }) => foot(row.at) - band / 2 + 8,
        frameAnchor: 'left',
        text: (row: Strip) => short(row.label, room.letters),
        textAnchor: 'end',
        dx: -12,
        fill: paint('ink-2'),
        fontSize,
      }),
      Plot.text(rows, {
        y: (row: { at: number }) => foot(row.at) - band / 2 + 8,
        frameAnchor: 'right',
        text: told,
        textAnchor: 'start',
        dx: 10,
        fill: paint('ink'),
        fontSize,
        fontWeight: 600,
      }),
    ],
  };
}

function told({ share, hits, n }: Strip): string {
  return share === null ? t`${hits} of ${n}` : t`${percent(share)} of ${n}`;
}

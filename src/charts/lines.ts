import * as Plot from '@observablehq/plot';
import { inUnit } from '../language/format';
import { t } from '../language/t';
import { hue, labelRoom, narrow, paint, placed, short, widthOf, type Side } from './look';
import { timeTicks } from './time';

export interface Line {
  label: string;
  /** ISO day; null where the beginning is not known. */
  from: string | null;
  /** Before this day nobody recorded anything; null where nothing is recorded at all. */
  seenFrom: string | null;
  /** ISO days, the oldest first. */
  touches: readonly string[];
  isQuiet: boolean | null;
}

export interface LinesData {
  rows: readonly Line[];
  /** A gap of so many days or more is quiet. */
  quiet: number;
  /** Where every line ends: an ISO day. */
  until: string;
}

interface Stretch {
  at: number;
  start: Date;
  end: Date;
  look: 'seen' | 'quiet' | 'quiet now' | 'unseen';
}

const dayLength = 86_400_000;
/** How far back the chart looks at most, in days: on a phone less, for a tick must stay one. */
const longestOf = (width: number) => (width < narrow ? 140 : 273);
const rowHeight = 24;
const marginTop = 44;
const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A line for each case from its beginning to today, a tick for each touch; what is quiet is dotted, quiet now coloured. */
export function lines({ rows: given, quiet, until }: LinesData, side: Side, width: number): Plot.PlotOptions {
  const rows = placed(given);
  const end = dateOf(until);
  const start = startOf(rows, end, longestOf(width));
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const stretches = rows.flatMap((row) => stretchesOf(row, start, end, quiet));
  const ticks = rows.flatMap((row) =>
    row.touches.map((day) => ({ above: row.at - 0.2, below: row.at + 0.2, day: dateOf(day) })),
  );
  const tint = (row: Line) => paint(row.isQuiet ? hue(side) : 'ink-2');
  const fontSize = width < narrow ? 13 : 14;
  const drawn = (look: Stretch['look'], stroke: string, more: object = {}) =>
    Plot.link(
      stretches.filter((one) => one.look === look),
      { x1: 'start', x2: 'end', y1: 'at', y2: 'at', stroke, ...more },
    );
  return {
    width,
    height: rows.length * rowHeight + marginTop + 4,
    marginLeft: room.margin,
    marginRight: Math.max(66, ...rows.map((row) => widthOf(silenceOf(row, end), fontSize) + 14)),
    marginTop,
    marginBottom: 4,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: {
      type: 'utc',
      domain: [start, end],
      axis: 'top',
      ticks: width < narrow ? 3 : 6,
      ...timeTicks('top'),
      tickSize: 0,
      label: null,
    },
    y: { domain: [-0.5, rows.length - 0.5], range: [marginTop, marginTop + rows.length * rowHeight], axis: null },
    marks: [
      drawn('unseen', paint('bar')),
      drawn('seen', paint('ink-3'), { strokeWidth: 1.5 }),
      drawn('quiet', paint('ink-3'), { strokeWidth: 1.5, strokeDasharray: '1,5', strokeLinecap: 'round' }),
      drawn('quiet now', paint(hue(side)), { strokeWidth: 3 }),
      Plot.ruleX(
        ticks.filter(({ day }) => day >= start),
        { x: 'day', y1: 'above', y2: 'below', stroke: paint('ink-2'), strokeWidth: 1.5 },
      ),
      Plot.dot(
        rows.filter((row) => row.from !== null && dateOf(row.from) >= start),
        { x: (row: Line) => dateOf(row.from as string), y: 'at', r: 3.5, fill: paint('paper'), stroke: paint('ink-2') },
      ),
      Plot.text(rows, {
        y: 'at',
        frameAnchor: 'left',
        text: (row: Line) => short(row.label, room.letters),
        textAnchor: 'end',
        dx: -12,
        fill: paint('ink-2'),
        fontSize,
      }),
      Plot.text(rows, {
        y: 'at',
        frameAnchor: 'right',
        text: (row: Line) => silenceOf(row, end),
        textAnchor: 'start',
        dx: 8,
        fill: tint,
        fontSize,
        fontWeight: 600,
      }),
    ],
  };
}

function startOf(rows: readonly Line[], end: Date, longest: number): Date {
  const first = rows.flatMap(({ from }) => (from === null ? [] : [dateOf(from).getTime()]));
  const earliest = Math.min(end.getTime() - 28 * dayLength, ...first);
  return new Date(Math.max(earliest, end.getTime() - longest * dayLength));
}

/** The line cut at its touches; what begins before the chart, or on a day not known, comes in from its edge. */
function stretchesOf(row: Line & { at: number }, start: Date, end: Date, quiet: number): Stretch[] {
  const begun = row.from === null ? null : dateOf(row.from);
  const touches = row.touches.map(dateOf);
  const marks = [...(begun ? [begun] : touches.length > 0 ? [] : [start]), ...touches, end];
  const seen = row.seenFrom === null ? null : dateOf(row.seenFrom);
  const inward = begun === null && touches[0] && touches[0] > start ? [{ from: start, to: touches[0] }] : [];
  const cuts = [...inward, ...marks.slice(1).map((to, at) => ({ from: marks[at] as Date, to }))];
  return cuts.flatMap(({ from, to }, at) => {
    if (to <= start) return [];
    const isLast = at === cuts.length - 1;
    const days = (to.getTime() - from.getTime()) / dayLength;
    const isUnseen = isLast ? row.isQuiet === null : seen === null || from < seen || (begun === null && at === 0);
    const look = isUnseen
      ? ('unseen' as const)
      : isLast && row.isQuiet
        ? ('quiet now' as const)
        : days >= quiet
          ? ('quiet' as const)
          : ('seen' as const);
    return [{ at: row.at, start: from < start ? start : from, end: to, look }];
  });
}

/** How long the last touch is ago, or the beginning where there was none. */
function silenceOf({ touches, from, isQuiet }: Line, end: Date): string {
  const last = touches.at(-1) ?? from;
  if (last === null) return isQuiet === null ? t`unknown` : t`never`;
  return inUnit(Math.round((end.getTime() - dateOf(last).getTime()) / dayLength), 'days');
}

import * as Plot from '@observablehq/plot';
import { count, month, weekday } from '../language/format';
import { t } from '../language/t';
import { hue, narrow, paint, type Side } from './look';

export interface Day {
  /** ISO day. */
  on: string;
  hits: number;
  of: number;
}

const dayLength = 86_400_000;
const marginLeft = 44;
const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
/** Weeks from Monday, 5 January 1970, on. */
const weekOf = (iso: string) => Math.floor((timeOf(iso) / dayLength - 4) / 7);
/** 0 is Monday. */
const placeOf = (iso: string) => (timeOf(iso) / dayLength + 3) % 7;

/** Days as a calendar, a week a column: the more of a day's cases are hits, the darker; days without a case are left out. */
export function calendar(given: readonly Day[], side: Side, width: number): Plot.PlotOptions {
  const days = given.map((day) => ({ ...day, week: weekOf(day.on), place: placeOf(day.on) }));
  const known = days.map((day) => day.week);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const weeks = Array.from({ length: days.length > 0 ? last - first + 1 : 0 }, (_, at) => first + at);
  const places = Array.from({ length: Math.max(4, ...days.map((day) => day.place)) + 1 }, (_, at) => at);
  const cell = (width - marginLeft - 4) / Math.max(1, weeks.length);
  const height = Math.max(18, Math.min(40, cell));
  const words = ({ hits, of }: Day) => (cell >= 46 ? t`${hits} of ${of}` : cell >= 16 ? count(hits) : '');
  return {
    width,
    height: places.length * height + 28,
    marginLeft,
    marginRight: 4,
    marginTop: 24,
    marginBottom: 4,
    style: { color: paint('ink-2'), fontSize: '13px' },
    x: { type: 'band', domain: weeks, axis: null, padding: 0.08 },
    y: { type: 'band', domain: places, axis: null, padding: 0.08 },
    marks: [
      Plot.cell(days, { x: 'week', y: 'place', fill: paint('wash') }),
      Plot.cell(days, {
        x: 'week',
        y: 'place',
        fill: paint(hue(side)),
        fillOpacity: (day: Day) => (day.of > 0 ? (day.hits / day.of) * 0.55 : 0),
      }),
      Plot.text(days, {
        x: 'week',
        y: 'place',
        text: words,
        fill: paint('ink'),
        fontSize: width < narrow ? 10 : 12,
      }),
      Plot.text(places, {
        y: (place: number) => place,
        frameAnchor: 'left',
        text: (place: number) => weekday(place),
        textAnchor: 'end',
        dx: -8,
        fill: paint('ink-2'),
        fontSize: 13,
      }),
      Plot.text(monthsOf(weeks, cell), {
        x: 'week',
        frameAnchor: 'top',
        text: 'words',
        textAnchor: 'start',
        dx: -cell / 2 + 2,
        dy: -18,
        fill: paint('ink-2'),
        fontSize: 13,
      }),
    ],
  };
}

/** The week in which each month begins, and the first week, where the words have room up to the next. */
function monthsOf(weeks: readonly number[], cell: number): { week: number; words: string }[] {
  const mondays = weeks.map((week) => ({ week, on: new Date((week * 7 + 4) * dayLength) }));
  const begun = mondays.filter(({ on }, at) => at === 0 || on.getUTCMonth() !== mondays[at - 1]?.on.getUTCMonth());
  return begun
    .filter(({ week }, at) => ((begun[at + 1]?.week ?? Infinity) - week) * cell >= 34)
    .map(({ week, on }) => ({ week, words: month(on) }));
}

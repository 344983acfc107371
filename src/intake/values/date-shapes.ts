import { literal } from '../../db/sql';
import { escape, plain, timeAfter } from './date-times';
import { monthDigits, monthNumber } from './month-words';

export type DayOrder = 'day-first' | 'month-first';

/** Different dates of a column that can be read day first alone, and month first alone. */
export interface DateOrderVotes {
  day: number;
  month: number;
}

/** One way of writing a date, found from the shape of a cell (its digits all written as 9). */
export interface DatePattern {
  /** As a person writes it: `yyyy-MM-dd HH:mm`. */
  name: string;
  /** Whole cells of this pattern and of no other, in the syntax that JavaScript and the engine share. */
  regex: string;
  /** True where day and month can stand in either order. */
  open: boolean;
  timed: boolean;
  /** True where the value comes out in UTC. */
  utc: boolean;
  /** SQL for the timestamp that a cell says, null where there is no such moment. */
  read(text: string, order: DayOrder): string;
}

function strptime(text: string, format: string): string {
  return `try_strptime(${text}, ${literal(format)})${format.endsWith('%z') ? '::timestamp' : ''}`;
}

const numeric: { name: string; regex: string; timed: boolean; utc: boolean; read: (text: string) => string }[] = [
  { name: 'yyyyMMdd', regex: '\\d{8}', timed: false, utc: false, read: (text) => strptime(text, '%Y%m%d') },
  { name: 'yyyyMMddHHmmss', regex: '\\d{14}', timed: true, utc: false, read: (text) => strptime(text, '%Y%m%d%H%M%S') },
  {
    name: 'seconds since 1970',
    regex: '\\d{10}',
    timed: true,
    utc: true,
    read: (text) => `make_timestamp(try_cast(${text} as bigint) * 1000000)`,
  },
  {
    name: 'milliseconds since 1970',
    regex: '\\d{13}',
    timed: true,
    utc: true,
    read: (text) => `epoch_ms(try_cast(${text} as bigint))`,
  },
  { name: 'spreadsheet day', regex: '\\d{5}', timed: false, utc: false, read: spreadsheet },
  { name: 'spreadsheet day and time', regex: '\\d{5}\\.\\d+', timed: true, utc: false, read: spreadsheet },
];

/** A spreadsheet counts days from the last of 1899, as its leap year 1900 never was. */
function spreadsheet(text: string): string {
  return `(timestamp '1899-12-30' + to_seconds(round(try_cast(${text} as double) * 86400)))`;
}

/** Year, month, day as numbers with a separator; the order of the last two is open in `5/6/2024`, not in `5.6.2024`. */
function separated(shape: string, spaced: string): DatePattern | null {
  const found = /^(?:(9{4})([-/.])9{1,2}\2(9{1,2})|9{1,2}([-/.])9{1,2}\4(9{4}|9{2}))(?!9)(.*)$/.exec(spaced);
  const time = found && timeAfter(found[6] ?? '');
  if (!time) return null;
  const [, first, leading, , trailing, year] = found;
  const mark = leading ?? trailing ?? '';
  const regexMark = escape(mark);
  const last = year?.length === 2 ? '%y' : '%Y';
  const date = first
    ? { name: `yyyy${mark}MM${mark}dd`, regex: `\\d{4}${regexMark}\\d{1,2}${regexMark}\\d{1,2}` }
    : {
        name: `d${mark}M${mark}${last === '%y' ? 'yy' : 'yyyy'}`,
        regex: `\\d{1,2}${regexMark}\\d{1,2}${regexMark}\\d{${year?.length}}`,
      };
  const format = (order: DayOrder) =>
    (first ? ['%Y', '%m', '%d'] : order === 'day-first' ? ['%d', '%m', last] : ['%m', '%d', last]).join(mark);
  const open = !first && mark !== '.';
  return {
    name: date.name + time.name,
    regex: date.regex + time.regex,
    open,
    timed: time.timed,
    utc: time.utc,
    read: (text, order) => strptime(plain(text, time, shape), format(open ? order : 'day-first') + time.format),
  };
}

const weekday = '(?:\\p{L}+\\.?,? )?';
const named = [
  {
    name: 'd MMM yyyy',
    regex: `${weekday}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -]+(?:de )?(\\p{L}+)\\.?,?[ -]+(?:de |del )?(\\d{4}|\\d{2})`,
    day: 1,
    month: 2,
    year: 3,
  },
  {
    name: 'MMM d yyyy',
    regex: `${weekday}(\\p{L}+)\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})`,
    day: 2,
    month: 1,
    year: 3,
  },
  { name: 'yyyy MMM d', regex: '(\\d{4})[ -](\\p{L}+)\\.?[ -](\\d{1,2})', day: 3, month: 2, year: 1 },
].map((one) => ({ ...one, onShape: new RegExp(`^${one.regex.replaceAll('\\d', '9')}(?!9)(.*)$`, 'u') }));

/** A month by name: put together anew with its number, for the engine knows English names alone. */
function worded(shape: string, spaced: string): DatePattern | null {
  for (const { name, regex, day, month, year, onShape } of named) {
    const found = onShape.exec(spaced);
    const time = found && timeAfter((found[4] ?? '').replace(/^,? (?:at|um|à|a las|às) /, ' '));
    if (!time || monthNumber(found[month] ?? '') === undefined) continue;
    const between = '(?:,? (?:at|um|à|a las|às))?';
    const short = found[year]?.length === 2;
    const exact = regex.replace('\\d{4}|\\d{2}', short ? '\\d{2}' : '\\d{4}');
    const whole = `^${exact}${time.timed ? between : ''}(${time.regex})$`;
    const format = `${short ? '%y' : '%Y'}-%m-%d${time.format}`;
    return {
      name: (short ? name.replace('yyyy', 'yy') : name) + time.name,
      regex: `${exact}${time.timed ? between : ''}${time.regex}`,
      open: false,
      timed: time.timed,
      utc: time.utc,
      read: (text) => {
        const part = (group: number) =>
          `regexp_extract(${plain(text, { ...time, dotted: false }, shape)}, ${literal(whole)}, ${group})`;
        const put = `${part(year)} || '-' || ${monthDigits(part(month))} || '-' || ${part(day)} || ${part(4)}`;
        return strptime(plain(`(${put})`, time, ''), format);
      },
    };
  }
  return null;
}

/** The pattern of cells of this shape, or null where it is none that is read. */
export function datePattern(shape: string): DatePattern | null {
  const spaced = shape.replace(/[\u00a0\u202f]/g, ' ');
  const digits = numeric.find(({ regex }) => new RegExp(`^${regex.replaceAll('\\d', '9')}$`).test(spaced));
  if (digits) return { ...digits, open: false };
  return separated(shape, spaced) ?? worded(shape, spaced);
}

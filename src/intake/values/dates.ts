import { coerce, object } from 'zod';
import type { Db } from '../../db/db';
import { datePattern, type DateOrderVotes, type DatePattern, type DayOrder } from './date-shapes';
import { isNullWord } from './nulls';
import type { Shape } from './survey';

/** A year outside of these is a slip or stands for "never". */
const likely = `between timestamp '1900-01-01' and timestamp '2199-12-31'`;

/** How a column writes its moments. */
export interface DateSurvey {
  patterns: DatePattern[];
  /** True where some cell follows none of the patterns, so that each cell has to be looked at. */
  mixed: boolean;
}

/** The patterns among the shapes of a column, the most frequent first. */
export function dateSurvey(shapes: readonly Shape[]): DateSurvey {
  const patterns = new Map<string, DatePattern>();
  let strange = false;
  for (const { shape, example } of shapes) {
    const pattern = datePattern(shape);
    if (pattern) patterns.set(pattern.regex, patterns.get(pattern.regex) ?? pattern);
    else if (!isNullWord(example)) strange = true;
  }
  return { patterns: [...patterns.values()], mixed: strange || patterns.size > 1 };
}

const votesRow = object({ day: coerce.number(), month: coerce.number() });

/** How many different dates of a column can only be day first, and how many only month first. */
export async function orderVotes(db: Db, table: string, text: string): Promise<DateOrderVotes> {
  const rows = await db.query(
    `select count(*) filter (first > 12 and second <= 12)::double as day,
            count(*) filter (second > 12 and first <= 12)::double as month
     from (
       select try_cast(regexp_extract(date, '^([0-9]+)', 1) as integer) as first,
              try_cast(regexp_extract(date, '^[0-9]+[-/]([0-9]+)', 1) as integer) as second
       from (select distinct left(${text}, 10) as date from ${table} where ${text} is not null)
       where regexp_matches(date, '^[0-9]{1,2}[-/][0-9]{1,2}[-/]')
     )`,
    votesRow,
  );
  return rows[0] ?? { day: 0, month: 0 };
}

/** The order that the votes of a column tell, or null where they tell none or quarrel. */
export function orderOf({ day, month }: DateOrderVotes): DayOrder | null {
  if (day > 0 && month > 0) return null;
  return day > 0 ? 'day-first' : month > 0 ? 'month-first' : null;
}

/** The likeliest order where nothing decides: the majority, else what a 12-hour clock or the delimiter suggests. */
export function likelyOrder(
  { day, month }: DateOrderVotes,
  patterns: readonly DatePattern[],
  delimiter: string,
): DayOrder {
  if (day !== month) return day > month ? 'day-first' : 'month-first';
  if (patterns.some(({ name }) => name.endsWith(' a'))) return 'month-first';
  return delimiter === ',' && patterns.some(({ name }) => name.startsWith('d/')) ? 'month-first' : 'day-first';
}

/** SQL for a moment: as the cell says it (in UTC where `utc`), with or without a time of day. */
export interface MomentSql {
  format: string;
  value: string;
  timed: string;
  utc: string;
}

/** SQL that reads a column by its survey. One pattern is read straight; of several, each cell takes its own. */
export function momentSql(text: string, { patterns, mixed }: DateSurvey, order: DayOrder): MomentSql {
  const format = patterns.map((one) => (one.open ? inOrder(one.name, order) : one.name)).join(' | ') || 'unreadable';
  const [only] = patterns;
  if (!only) return { format, value: 'null::timestamp', timed: 'false', utc: 'false' };
  if (!mixed) {
    return { format, value: only.read(text, order), timed: String(only.timed), utc: String(only.utc) };
  }
  const cell = `translate(${text}, '\u00a0\u202f', '  ')`;
  const each = (part: (one: DatePattern) => string) =>
    `case ${patterns.map((one) => `when regexp_full_match(${cell}, '${one.regex}') then ${part(one)}`).join(' ')} end`;
  const same = (part: (one: DatePattern) => boolean) =>
    patterns.every((one) => part(one) === part(only)) ? String(part(only)) : each((one) => String(part(one)));
  return {
    format,
    value: `list_filter([${each((one) => one.read(text, order))}], moment -> moment ${likely})[1]`,
    timed: same((one) => one.timed),
    utc: same((one) => one.utc),
  };
}

function inOrder(name: string, order: DayOrder): string {
  return order === 'day-first' ? name : name.replace(/^d(.)M/, 'M$1d');
}

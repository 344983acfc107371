import { coerce, object } from 'zod';
import type { Db } from '../../db/db';
import { literal } from '../../db/sql';
import { isNullWord } from './nulls';
import type { Shape } from './survey';

/** How the durations of a column are written, beside plain numbers. */
export interface DurationSurvey {
  /** Some cell is `1:30`. */
  twoParts: boolean;
  /** Some cell is `0:42:10`. */
  threeParts: boolean;
  /** Some cell is `1h 30m`. */
  worded: boolean;
}

/** What `1:30` is: an hour and a half, or a minute and a half. */
export type ClockParts = 'hours' | 'minutes';

const number = '\\d{1,4}(?:[.,]\\d{1,2})?';
const hours = '(?:h|hrs?|hours?|stdn?|stunden?|heures?|horas?)\\.?';
const minutes = '(?:m|mn|mins?|minutes?|minuten|minutos?)\\.?';
const seconds = '(?:s|secs?|seconds?|sek|sekunden?|secondes?|segs?|segundos?)\\.?';
const between = ',? ?(?:and |und |et |y |e )?';
const worded = `(?:(${number}) ?${hours})?(?:${between}(${number}) ?${minutes})?(?:${between}(${number}) ?${seconds})?`;
/** As the French write: `1h30`. */
const short = `(\\d{1,3}) ?${hours} ?([0-5]\\d)`;
const wholly = (regex: string) => new RegExp(`^(?=.)${regex}$`, 'i');
const [wordedCell, shortCell] = [wholly(worded), wholly(short)];
const twoParts = '\\d{1,3}:[0-5]\\d';
const threeParts = '\\d{1,3}:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';

/** True for a cell such as `1h 30m`, `90 min`, `2 Std.`. */
export function isWordedDuration(cell: string): boolean {
  return wordedCell.test(cell) || shortCell.test(cell);
}

/** What the shapes of a column say; a shape's digits are all 9, so sixties are told by the cells themselves. */
export function durationSurvey(shapes: readonly Shape[]): DurationSurvey {
  const filled = shapes.filter(({ example }) => !isNullWord(example)).map(({ shape }) => shape);
  return {
    twoParts: filled.some((shape) => /^\d{1,3}:\d\d$/.test(shape)),
    threeParts: filled.some((shape) => /^\d{1,3}:\d\d:\d\d(?:\.\d+)?$/.test(shape)),
    worded: filled.some((shape) => isWordedDuration(shape.replace(/9(?=9$)/, '5'))),
  };
}

/** Minutes in the unit that a header names, or null where it names none. */
export function unitOf(header: string): number | null {
  if (/milli|\bms\b|hs_call_duration/i.test(header)) return 1 / 60_000;
  if (/second|sekunde|seconde|segundo|(?:\b|_)(?:secs?|sek|seg)\b/i.test(header)) return 1 / 60;
  if (/hour|stunde|heure|(?:\b|_)(?:horas?|hrs?|std)\b/i.test(header)) return 60;
  return /minut|(?:\b|_)mins?\b/i.test(header) ? 1 : null;
}

/** What the header says of `1:30`, or null. Pipedrive writes hours and minutes under `Activity - Duration`. */
function partsOf(header: string): ClockParts | null {
  if (/(?<![a-z:])hh?:mm(?!:)/i.test(header)) return 'hours';
  if (/(?<![a-z:])mm?:ss|min:s/i.test(header)) return 'minutes';
  if (/^(?:activity|aktivität|activité|atividade|actividad) - /i.test(header)) return 'hours';
  const unit = /hh?:mm:ss/i.test(header) ? null : unitOf(header);
  return unit === null ? null : unit > 1 ? 'hours' : 'minutes';
}

const row = object({ hours: coerce.number() });

/**
 * What `1:30` is in a column, by its header, else by all its cells: who writes `0:42:10` as well leaves the hours away, and
 * nothing takes a day or more. Null where it cannot be known.
 */
export async function clockParts(
  db: Db,
  table: string,
  text: string,
  header: string,
  survey: DurationSurvey,
): Promise<ClockParts | null> {
  const told = partsOf(header);
  if (told !== null || !survey.twoParts) return told;
  if (survey.threeParts) return 'minutes';
  const rows = await db.query(
    `select coalesce(max(split_part(${text}, ':', 1)::double), 0) as hours from ${table}
     where regexp_full_match(${text}, ${literal(twoParts)})`,
    row,
  );
  return (rows[0]?.hours ?? 0) >= 24 ? 'minutes' : null;
}

/** SQL for the minutes that a cell says in one of these ways; null where it says none, or `parts` are not known. */
export function durationSql(text: string, survey: DurationSurvey, parts: ClockParts | null): string {
  const part = (at: number) => `try_cast(split_part(${text}, ':', ${at}) as double)`;
  const full = (regex: string, value: string) =>
    ` when regexp_full_match(lower(${text}), ${literal(regex)}) then ${value}`;
  const group = (regex: string) => (at: number) =>
    `coalesce(try_cast(replace(regexp_extract(lower(${text}), ${literal(`^${regex}$`)}, ${at}), ',', '.') as double), 0)`;
  const [long, brief] = [group(worded), group(short)];
  const cases = [
    survey.threeParts ? full(threeParts, `${part(1)} * 60 + ${part(2)} + ${part(3)} / 60`) : '',
    survey.twoParts && parts === 'hours' ? full(twoParts, `${part(1)} * 60 + ${part(2)}`) : '',
    survey.twoParts && parts === 'minutes' ? full(twoParts, `${part(1)} + ${part(2)} / 60`) : '',
    survey.worded ? full(short, `${brief(1)} * 60 + ${brief(2)}`) : '',
    survey.worded ? full(worded, `${long(1)} * 60 + ${long(2)} + ${long(3)} / 60`) : '',
  ].join('');
  return cases === '' ? 'null::double' : `case${cases} end`;
}

/** How the durations are written, in words; empty for plain numbers. */
export function durationFormat(survey: DurationSurvey, parts: ClockParts | null): string {
  const clock = parts === 'hours' ? 'h:mm' : parts === 'minutes' ? 'm:ss' : 'h:mm or m:ss, not known';
  const ways = [survey.threeParts ? 'h:mm:ss' : '', survey.twoParts ? clock : '', survey.worded ? '1h 30m' : ''];
  return ways.filter((way) => way !== '').join(' | ');
}

import { literal } from '../../db/sql';
import { isNullWord } from './nulls';
import { numberRegex, plainNumber, signVotes, type DecimalSign, type SignVotes } from './number-shapes';
import type { Shape } from './survey';

/** How a column writes its numbers. */
export interface NumberSurvey {
  /** True where the engine reads every cell as it stands, if the point is the decimal sign. */
  plain: boolean;
  percent: boolean;
  /** True where cells are times of day, hours first: `0:42:10`. */
  clock: boolean;
  votes: SignVotes;
}

const clockShape = /^9{1,3}:99(:99)?(\.9+)?$/;
const plainShape = new RegExp(`^${plainNumber}$`);

/** What the shapes of a column say; leading zeros must be kept in them. */
export function numberSurvey(shapes: readonly Shape[]): NumberSurvey {
  const filled = shapes.filter(({ example }) => !isNullWord(example));
  return {
    plain: filled.every(({ shape }) => plainShape.test(shape)),
    percent: filled.some(({ shape }) => shape.endsWith('%')),
    clock: filled.some(({ shape }) => clockShape.test(shape)),
    votes: signVotes(filled),
  };
}

/** The sign that the votes tell, or null where they tell none or quarrel. */
export function signOf({ point, comma }: SignVotes): DecimalSign | null {
  if (point > 0 && comma > 0) return null;
  return point > 0 ? 'point' : comma > 0 ? 'comma' : null;
}

/** True where the reading of some cell hangs on the sign and no other cell tells it. */
export function signIsOpen(votes: SignVotes): boolean {
  return signOf(votes) === null && (votes.open.length > 0 || votes.point > 0);
}

/** The likeliest sign where nothing decides: the majority, else what the delimiter suggests. */
export function likelySign({ point, comma }: SignVotes, delimiter: string): DecimalSign {
  if (point !== comma) return point > comma ? 'point' : 'comma';
  return delimiter === ';' ? 'comma' : 'point';
}

/** SQL for the number that a cell says, of the given type (`double`, `decimal(18,2)`); null where it says none. */
export function numberSql(text: string, { plain }: NumberSurvey, sign: DecimalSign, type: string): string {
  if (plain && sign === 'point') return `try_cast(${text} as ${type})`;
  const digits = `regexp_replace(${text}, '\\p{L}+\\.?|[^0-9.,]', '', 'g')`;
  const number = sign === 'point' ? `replace(${digits}, ',', '')` : `replace(replace(${digits}, '.', ''), ',', '.')`;
  const negative = `regexp_matches(${text}, '^[^0-9]*[-−(]|[-−]$')`;
  return (
    `case when regexp_full_match(${text}, ${literal(numberRegex(sign))})` +
    ` then try_cast(case when ${negative} then '-' else '' end || ${number} as ${type}) end`
  );
}

/** SQL for the minutes in `1:02:30` or `0:45` (hours and minutes). */
export function clockSql(text: string): string {
  const part = (at: number) => `coalesce(try_cast(split_part(${text}, ':', ${at}) as double), 0)`;
  return (
    `case when regexp_full_match(${text}, '[0-9]{1,3}:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?')` +
    ` then ${part(1)} * 60 + ${part(2)} + ${part(3)} / 60 end`
  );
}

/** What a column's number has to be multiplied with to be minutes, by the unit in its header. */
export function minutesPer(header: string): number {
  if (/milli|\bms\b|hs_call_duration/i.test(header)) return 1 / 60_000;
  if (/second|sekunde|seconde|segundo|\bsecs?\b/i.test(header)) return 1 / 60;
  if (/hour|stunde|heure|\bhoras?\b|\bhrs?\b/i.test(header)) return 60;
  return 1;
}

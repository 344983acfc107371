import { literal } from '../../db/sql';
import { isNullWord } from './nulls';
import { numberRegex, plainNumber, signVotes, type DecimalSign, type SignVotes } from './number-shapes';
import type { Shape } from './survey';

/** How a column writes its numbers. */
export interface NumberSurvey {
  /** True where the engine reads every cell as it stands, if the point is the decimal sign. */
  plain: boolean;
  percent: boolean;
  votes: SignVotes;
}

const plainShape = new RegExp(`^${plainNumber}$`);

/** What the shapes of a column say; leading zeros must be kept in them. */
export function numberSurvey(shapes: readonly Shape[]): NumberSurvey {
  const filled = shapes.filter(({ example }) => !isNullWord(example));
  return {
    plain: filled.every(({ shape }) => plainShape.test(shape)),
    percent: filled.some(({ shape }) => shape.endsWith('%')),
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

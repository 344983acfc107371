import type { Shape } from './survey';

export type DecimalSign = 'point' | 'comma';

const code =
  'EUR|USD|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|COP|PEN|CLP|ARS|INR|ZAR|TRY|ILS|AED|SAR|SGD|HKD|KRW|THB|MYR|IDR|PHP';
const currency = `(?:(?:US|CA|AU|NZ|HK|MX|A|C|R|S)?\\p{Sc}|${code}|kr\\.?|Fr\\.?|zł|Kč|Ft|lei|Rs\\.?|RM|S/)`;
const gap = '[ \u00a0\u202f]?';
const groups = (marks: string) => `[0-9]{1,3}(?:[${marks}][0-9]{2,3})*[${marks}][0-9]{3}|[0-9]+`;

/** Whole cells that are numbers where this is the decimal sign, in the syntax that JavaScript and the engine share. */
export function numberRegex(sign: DecimalSign): string {
  const [mark, thousands] = sign === 'point' ? ['\\.', ','] : [',', '.'];
  const body = `(?:(?:${groups(`${thousands}'’ \u00a0\u202f`)})(?:${mark}[0-9]*)?|${mark}[0-9]+)`;
  return `(?:[-+−(]?${gap}${currency}?|${currency}${gap}[-+−(])${gap}${body}${gap}(?:${currency}|%)?${gap}[-−)]?`;
}

/** Whole cells that the engine reads as they stand. */
export const plainNumber = '-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?';

/** How many cells say that the point, or the comma, is the decimal sign; `open` ones read both ways. */
export interface SignVotes {
  point: number;
  comma: number;
  open: Shape[];
}

/** What the shapes of a column say about its decimal sign. Shapes have their leading zeros kept: `0.999`. */
export function signVotes(shapes: readonly Shape[]): SignVotes {
  const votes: SignVotes = { point: 0, comma: 0, open: [] };
  const both = [new RegExp(`^${numberRegex('point')}$`, 'u'), new RegExp(`^${numberRegex('comma')}$`, 'u')] as const;
  for (const one of shapes) {
    const [point, comma] = both.map((regex) => regex.test(one.shape));
    if (point && !comma) votes.point += one.count;
    if (comma && !point) votes.comma += one.count;
    if (point && comma && /[.,]/.test(one.shape)) weigh(one, votes);
  }
  return votes;
}

/** `1.234` reads both ways, `12.34`, `0.123` and `1234.567` do not, although all of them pass for a number. */
function weigh(one: Shape, votes: SignVotes): void {
  const [mark] = /[.,]/.exec(one.shape) ?? [];
  const [before = '', after = ''] = one.shape.replace(/[^0-9.,]/g, '').split(mark ?? '.');
  if (after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0')) votes.open.push(one);
  else if (mark === '.') votes.point += one.count;
  else votes.comma += one.count;
}

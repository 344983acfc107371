import { sayLike } from '../../language/say-like';
import { later } from '../../language/t';

/** What the formats of columns say beside patterns of dates, which are the same in every language. */
const formats = [
  later('text'),
  later('plain'),
  later('decimal point'),
  later('decimal comma'),
  later('of one'),
  later('percent'),
  later('milliseconds'),
  later('seconds'),
  later('hours'),
  later('h:mm or m:ss, not known'),
  later('seconds since 1970'),
  later('milliseconds since 1970'),
  later('spreadsheet day'),
  later('spreadsheet day and time'),
  later('{0} / empty'),
  later('unreadable'),
];

/** How the cells of a column were read: "decimal comma, percent", "d.M.yyyy | yyyy-MM-dd". */
export function formatWords(format: string): string {
  return format
    .split(' | ')
    .map((one) => sayLike(one, formats))
    .join(' | ');
}

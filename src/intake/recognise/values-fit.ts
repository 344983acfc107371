import type { FieldKind } from '../../crms/fields';
import { isWordedDuration } from '../values/durations';
import type { Column } from './columns';

const date =
  /^(\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{8}$|\d{10}$|\d{13}$|\d{1,2}\.?[- ]\p{L}{3,}\.?,?[- ]\d{2,4}|\p{L}{3,}\.? \d{1,2},? \d{2,4})/u;
const clock = /^\d{1,3}:\d{2}/;
const number = /^[^\p{L}\d]*(\p{L}{1,4}\.? ?)?[(+-]?[\d\u00A0\u202F .,'’]+\)?-?\s*(%|\p{Sc}|\p{L}{1,4}\.?)?\s*$/u;
const identifier =
  /^(\d{3,}|[a-z0-9]{15}|[a-z0-9]{18}|[0-9a-f]{8}-[0-9a-f-]{27}|zcrm_\d+|[a-z]{1,8}[-_]\d+|[a-z]\d{3,}|(user|lead|oppo|cont|acti|orga)_\w{10,})$/i;

/**
 * Whether the sample values of a column could be values of a field of this kind. A column without values fits; so does
 * text. Probabilities may be words (High, Low), so a share fits as well.
 */
export function valuesFit(kind: FieldKind, column: Column): boolean {
  if (column.values.length === 0) return true;
  if (kind === 'moment') return share(column, (value) => date.test(value) || clock.test(value)) >= 0.5;
  if (kind === 'number' && share(column, (value) => clock.test(value) || isWordedDuration(value)) >= 0.5) return true;
  if (kind === 'number' || kind === 'money') {
    return share(column, (value) => number.test(value) && !/^\d+[-/]\d+[-/]\d+/.test(value)) >= 0.5;
  }
  if (kind === 'flag') return new Set(column.values.map((value) => value.toLowerCase())).size <= 4;
  return true;
}

/** True where nearly all values look like record ids: digits, uuids, Salesforce ids, `REP-01`. */
export function looksLikeIds(column: Column): boolean {
  return column.values.length > 0 && share(column, (value) => identifier.test(value)) >= 0.8;
}

/** True where nearly all values look like the names of people or companies: letters with a space between. */
export function looksLikeNames(column: Column): boolean {
  return column.values.length > 0 && share(column, (value) => /^\p{L}[^\d@]*\s\p{L}/u.test(value)) >= 0.8;
}

/** 1 where record ids begin as they should, 0 where they begin otherwise, null where the values are no such ids. */
export function prefixFit(prefixes: readonly string[], column: Column): 0 | 1 | null {
  const ids = column.values.filter((value) => /^[a-z0-9]{15}([a-z0-9]{3})?$/i.test(value) && /^[0a]/.test(value));
  if (ids.length === 0 || ids.length < column.values.length / 2) return null;
  const right = ids.filter((value) => prefixes.some((prefix) => value.startsWith(prefix)));
  return right.length > ids.length / 2 ? 1 : 0;
}

function share(column: Column, test: (value: string) => boolean): number {
  return column.values.filter(test).length / column.values.length;
}

import type { Unit } from '../stats/unit';
import { isEnglish, locale, number, perLocale, setLocale } from './locale';
import { t } from './t';

export { isEnglish, locale, number, setLocale };

const formats = perLocale((of) => ({
  percent: new Intl.NumberFormat(of, { style: 'percent', maximumFractionDigits: 0 }),
  finePercent: new Intl.NumberFormat(of, { style: 'percent', maximumFractionDigits: 1 }),
  count: new Intl.NumberFormat(of, { maximumFractionDigits: 0 }),
  points: new Intl.NumberFormat(of, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
  tenths: new Intl.NumberFormat(of, { maximumFractionDigits: 1 }),
  fine: new Intl.NumberFormat(of, { maximumFractionDigits: 2, minimumFractionDigits: 1 }),
  signed: new Intl.NumberFormat(of, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
  money: new Intl.NumberFormat(of, { notation: 'compact', maximumSignificantDigits: 3 }),
  day: new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(of, { month: 'short', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat(of, { weekday: 'short', timeZone: 'UTC' }),
  longMonth: new Intl.DateTimeFormat(of, { month: 'long', timeZone: 'UTC' }),
  longWeekday: new Intl.DateTimeFormat(of, { weekday: 'long', timeZone: 'UTC' }),
  monthOfYear: new Intl.DateTimeFormat(of, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}));

/** A share 0…1 as "37%"; small ones keep a digit. */
export function percent(share: number): string {
  return (share > 0 && share < 0.01 ? formats().finePercent : formats().percent).format(share);
}

/** A whole number: "1,213". */
export function count(n: number): string {
  return formats().count.format(n);
}

/** An ISO day, or a moment that begins with one, as the user writes days. */
export function day(iso: string): string {
  return formats().day.format(dateOf(iso));
}

/** A month with its year, of an ISO day: "Mar 2026". */
export function monthOfYear(iso: string): string {
  return formats().monthOfYear.format(dateOf(iso));
}

const dateOf = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** A month's short name, of a day in UTC. */
export function month(on: Date): string {
  return formats().month.format(on);
}

/** A month's name; 0 is January. */
export function longMonth(place: number): string {
  return formats().longMonth.format(new Date(Date.UTC(1970, place, 1)));
}

/** A weekday's short name; 0 is Monday. */
export function weekday(place: number): string {
  return formats().weekday.format(afterMonday(place));
}

/** A weekday's name; 0 is Monday. */
export function longWeekday(place: number): string {
  return formats().longWeekday.format(afterMonday(place));
}

const afterMonday = (days: number) => new Date(Date.UTC(1970, 0, 5 + days));

/** A number with a digit behind the point where it is small: 0.4, 12. */
function short(value: number): string {
  return (Math.abs(value) < 10 ? formats().tenths : formats().count).format(value);
}

/** A value in its unit, as short as a chart needs it. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return percent(value);
  if (unit === 'points') return t`${formats().points.format(value * 100)} points`;
  if (unit === 'days') return t`${short(value)} d`;
  if (unit === 'hours') return t`${short(value)} h`;
  if (unit === 'minutes') return t`${count(value)} min`;
  if (unit === 'ratio') return `${formats().fine.format(value)}\u00a0×`;
  if (unit === 'rank') return formats().signed.format(value);
  return unit === 'count' ? short(value) : formats().money.format(value);
}

/** Words that begin with a capital, within a sentence: German keeps the capital of its nouns. */
export function within(words: string): string {
  return locale().startsWith('de') ? words : words.toLowerCase();
}

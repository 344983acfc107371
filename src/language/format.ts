import type { Unit } from '../stats/unit';

interface Formats {
  number: Intl.NumberFormat;
  percent: Intl.NumberFormat;
  finePercent: Intl.NumberFormat;
  count: Intl.NumberFormat;
  points: Intl.NumberFormat;
  tenths: Intl.NumberFormat;
  fine: Intl.NumberFormat;
  signed: Intl.NumberFormat;
  money: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  weekday: Intl.DateTimeFormat;
}

/** Undefined is the browser's own. */
function formatsOf(locale: string | undefined): Formats {
  return {
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    finePercent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    count: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    points: new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    tenths: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    fine: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 1 }),
    signed: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    money: new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  };
}

const made = new Map<string | undefined, Formats>();
let localeNow: () => string | undefined = () => undefined;

/** Who tells the locale of every number and day on the pages from here on; undefined is the browser's. */
export function setLocale(tell: () => string | undefined): void {
  localeNow = tell;
}

/** The locale of numbers and days. */
export function locale(): string | undefined {
  return localeNow();
}

function formats(): Formats {
  const now = locale();
  const known = made.get(now) ?? formatsOf(now);
  made.set(now, known);
  return known;
}

/** A number as it is: "1,213", "2.5". */
export function number(n: number): string {
  return formats().number.format(n);
}

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
  return formats().day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** A month's short name, of a day in UTC. */
export function month(on: Date): string {
  return formats().month.format(on);
}

/** A weekday's short name; 0 is Monday. */
export function weekday(place: number): string {
  return formats().weekday.format(new Date(Date.UTC(1970, 0, 5 + place)));
}

/** A number with a digit behind the point where it is small: 0.4, 12. */
function short(value: number): string {
  return (Math.abs(value) < 10 ? formats().tenths : formats().count).format(value);
}

/** A value in its unit, as short as a chart needs it. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return percent(value);
  if (unit === 'points') return `${formats().points.format(value * 100)} points`;
  if (unit === 'days') return `${short(value)} d`;
  if (unit === 'hours') return `${short(value)} h`;
  if (unit === 'minutes') return `${count(value)} min`;
  if (unit === 'ratio') return `${formats().fine.format(value)} ×`;
  if (unit === 'rank') return formats().signed.format(value);
  return unit === 'count' ? short(value) : formats().money.format(value);
}

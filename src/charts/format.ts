import type { Unit } from '../stats/unit';

const percentFormat = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const countFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const moneyFormat = new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 });
const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** A share 0…1 as "37%"; small ones keep a digit. */
export function percent(share: number): string {
  const small = share > 0 && share < 0.01;
  return small
    ? `${(share * 100).toLocaleString(undefined, { maximumFractionDigits: 1 })}%`
    : percentFormat.format(share);
}

export function count(n: number): string {
  return countFormat.format(n);
}

/** An ISO day in the user's locale. */
export function day(iso: string): string {
  return dayFormat.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** A value in its unit, as short as a chart needs it. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return percent(value);
  if (unit === 'points') return `${value > 0 ? '+' : ''}${Math.round(value * 100)} points`;
  if (unit === 'days') return `${count(value)} d`;
  return moneyFormat.format(value);
}

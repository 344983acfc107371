import type { Random } from './random';

/** Days are counted from 1970-01-01, moments in whole minutes from then, both UTC. */
export type Day = number;
export type Moment = number;

export const MINUTES = 1440;

export const day = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const isoDay = (value: Day): string => new Date(value * 86_400_000).toISOString().slice(0, 10);
export const dayOf = (moment: Moment): Day => Math.floor(moment / MINUTES);

/** `2025-10-31 09:05:00` */
export function isoMoment(moment: Moment): string {
  return `${new Date(moment * 60_000).toISOString().slice(0, 16).replace('T', ' ')}:00`;
}

/** 1970-01-01 was a Thursday. */
export const isWorkday = (value: Day): boolean => (value + 3) % 7 < 5;

/** A workday from `from` to `to`, both included; the last workday before `to` where the range holds none. */
export function workday(random: Random, from: Day, to: Day): Day {
  let value = random.int(from, Math.max(from, to));
  while (!isWorkday(value)) value--;
  if (value >= from) return value;
  value = from;
  while (!isWorkday(value)) value++;
  return value <= to ? value : value - 3;
}

/** A minute of that day between 7:00 and 16:59. */
export const workMoment = (random: Random, value: Day): Moment => value * MINUTES + random.int(420, 1019);

/** The last day of the calendar quarter that holds this day. */
export function quarterEnd(value: Day): Day {
  const date = new Date(value * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3 + 3, 0) / 86_400_000;
}

/** True in the last ten days of a calendar quarter. */
export const inQuarterRush = (value: Day): boolean => quarterEnd(value) - value < 10;

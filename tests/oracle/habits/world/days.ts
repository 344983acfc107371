/** Days as ISO text; moments as `YYYY-MM-DD HH:MM:SS`. */
const DAY = 86_400_000;

const ms = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export const dayOf = (moment: string): string => moment.slice(0, 10);
export const plus = (day: string, days: number): string => new Date(ms(day) + days * DAY).toISOString().slice(0, 10);
export const between = (from: string, to: string): number => (ms(to) - ms(from)) / DAY;
/** Monday is 1, Sunday 7. */
export const weekday = (day: string): number => new Date(ms(day)).getUTCDay() || 7;
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** First day of the month `months` later. */
export function addMonths(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export const monthEnd = (day: string): string => plus(addMonths(day, 1), -1);

/** From `from` to `to`, both inclusive. */
export const inside = (day: string | null, from: string, to: string): boolean =>
  day !== null && day >= from && day <= to;

/** (to − days, to] */
export const last = (day: string | null, to: string, days: number): boolean => inside(day, plus(to, 1 - days), to);

/** In days `from`…`to` after `start`. */
export const after = (day: string | null, start: string, from: number, to: number): boolean =>
  inside(day, plus(start, from), plus(start, to));

const seconds = (moment: string): number => {
  const [hours = 0, minutes = 0, rest = 0] = moment.slice(11).split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
};

/** Hours between two moments, as the clock goes. */
export const hoursBetween = (from: string, to: string): number =>
  between(dayOf(from), dayOf(to)) * 24 + (seconds(to) - seconds(from)) / 3600;

/** Hours from Monday to Friday, 9 to 17, between two moments. */
export function workingHours(from: string, to: string): number {
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = plus(day, 1)) {
    if (weekday(day) > 5) continue;
    const begin = day === dayOf(from) ? Math.max(seconds(from), 9 * 3600) : 9 * 3600;
    const end = day === dayOf(to) ? Math.min(seconds(to), 17 * 3600) : 17 * 3600;
    total += Math.max(0, end - begin);
  }
  return total / 3600;
}

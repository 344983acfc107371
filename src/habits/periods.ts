import { day as asDay, isEnglish, monthOfYear } from '../language/format';
import { t } from '../language/t';

/** English is written in one way, whether the user’s own is British or American. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayLength = 86_400_000;

/** ISO day `days` later (earlier where negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** "Mar 2026" */
function monthWords(day: string): string {
  if (!isEnglish()) return monthOfYear(day);
  return `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** "7 Mar 2026" */
export function dayWords(day: string): string {
  return isEnglish() ? `${Number(day.slice(8, 10))} ${monthWords(day)}` : asDay(day);
}

function monthEnd(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export interface Period {
  from: string;
  to: string;
  label: string;
  /** False where the window cuts the period, or it is still running. */
  whole: boolean;
}

/** The first day of a window of `days` that ends on `asOf`. */
function windowStart(asOf: string, days: number): string {
  return addDays(asOf, 1 - days);
}

/** "Oct 2025 – Sep 2026" where the window begins and ends with a month, else with its days. */
export function windowWords(asOf: string, days: number): string {
  const from = windowStart(asOf, days);
  const months = from.endsWith('-01') && asOf === monthEnd(asOf);
  return months ? `${monthWords(from)} – ${monthWords(asOf)}` : `${dayWords(from)} – ${dayWords(asOf)}`;
}

/** The calendar months that a window touches, oldest first, cut to the window. */
export function monthsOf(asOf: string, days: number): Period[] {
  const start = windowStart(asOf, days);
  const periods: Period[] = [];
  for (let first = `${start.slice(0, 7)}-01`; first <= asOf; first = addDays(monthEnd(first), 1)) {
    const last = monthEnd(first);
    const whole = first >= start && last <= asOf;
    const from = first < start ? start : first;
    periods.push({ from, to: last > asOf ? asOf : last, label: monthWords(first), whole });
  }
  return periods;
}

/** The window's 91-day quarters, oldest first, counted back from its end; what is left over at its start is dropped. */
export function quartersOf(asOf: string, days: number): Period[] {
  return Array.from({ length: Math.floor(days / 91) }, (_, back) => {
    const to = addDays(asOf, -91 * back);
    return { from: addDays(to, -90), to, label: t`to ${dayWords(to)}`, whole: true };
  }).reverse();
}

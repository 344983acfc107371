export interface Span {
  /** ISO days, both included. */
  startsOn: string;
  endsOn: string;
}

const months = [
  'jan gen ene janv',
  'feb fev fevr',
  'mar mrz maer mars',
  'apr abr avr',
  'may mai mayo maio',
  'jun juin',
  'jul juil',
  'aug ago aout',
  'sep set',
  'oct okt out',
  'nov',
  'dec dez dic',
].map((names) => names.split(' '));

function span(year: number, firstMonth: number, count: number): Span {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    startsOn: day(new Date(Date.UTC(year, firstMonth, 1))),
    endsOn: day(new Date(Date.UTC(year, firstMonth + count, 0))),
  };
}

/**
 * The days of a goal's period, such as `Quarter 1` and 2025, `Q3 FY2025`, `2025-04`, `April 2025` or `2025`. Fiscal
 * years are taken for calendar years. Null where there is no year, or nothing that can be read.
 */
export function periodSpan(period: string, year: number | null): Span | null {
  const text = period
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('_', ' ');
  const found = Number(text.match(/(?:19|20)\d\d/)?.[0] ?? Number.NaN);
  const inYear = year ?? (Number.isNaN(found) ? null : found);
  if (inYear === null) return null;
  const quarter =
    text.match(/(?:\bq|quarter|quartal|trimestre|trim)\s*([1-4])(?!\d)/) ??
    text.match(/(?<!\d)([1-4])[._ ]?(?:q\b|t\b|\. ?quartal|quartal)/);
  if (quarter) return span(inYear, (Number(quarter[1]) - 1) * 3, 3);
  const half = text.match(/(?:\bh|half|halbjahr|semestre|semester)\s*([12])(?!\d)/);
  if (half) return span(inYear, (Number(half[1]) - 1) * 6, 6);
  const numbered =
    text.match(/(?:19|20)\d\d[-/.](0?[1-9]|1[0-2])(?!\d)/) ??
    text.match(/(?:\bmonth|\bp|period|monat|mois|mes)\s*(0?[1-9]|1[0-2])(?!\d)/);
  if (numbered) return span(inYear, Number(numbered[1]) - 1, 1);
  const word = text
    .match(/[a-z]{3,}/g)
    ?.find((one) => months.some((names) => names.some((name) => one.startsWith(name))));
  if (word) {
    const month = months.findIndex((names) => names.some((name) => word.startsWith(name)));
    return span(inYear, month, 1);
  }
  return span(inYear, 0, 12);
}

const dayMonthYear = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,].*)?$/;
const yearMonthDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/;

type Order = 'day-first' | 'month-first' | 'both';
interface Read {
  order: Order | null;
  real: boolean;
}

/**
 * What is to be said about a column's dates: `date-order` where day and month cannot be told apart, `bad-date` where a
 * cell among dates is none, or one of a century in which nobody used a CRM. Null for columns of something else.
 */
export function checkDates(cells: readonly string[]): 'date-order' | 'bad-date' | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const reads = filled.map(readDate);
  const dates = reads.filter((read) => read !== null);
  if (dates.length === 0 || dates.length * 2 < filled.length) return null;
  if (reads.some((read) => !read?.real)) return 'bad-date';
  const orders = new Set(dates.map((read) => read.order));
  orders.delete(null);
  const decided = orders.has('day-first') !== orders.has('month-first');
  return orders.size === 0 || decided ? null : 'date-order';
}

/** Null for what does not look like a date. */
function readDate(text: string): Read | null {
  const iso = yearMonthDay.exec(text);
  if (iso) return { order: null, real: isReal(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
  const local = dayMonthYear.exec(text);
  if (!local) return null;
  const [first, second, end] = [Number(local[1]), Number(local[2]), Number(local[3])];
  const year = end < 100 ? 2000 + end : end;
  const dayFirst = isReal(year, second, first);
  const monthFirst = isReal(year, first, second);
  const order = dayFirst && monthFirst ? 'both' : dayFirst ? 'day-first' : 'month-first';
  return { order: first === second ? null : order, real: dayFirst || monthFirst };
}

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

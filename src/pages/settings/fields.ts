import { t } from '../../language/t';
import { isDay } from '../../ui/route';

/** What the user typed, read; or in words why it cannot be. */
export type Typed<T> = { value: T } | { words: string };

/** A rate such as `0.92` or `0,92`; null where the field is empty. */
export function readRate(text: string): Typed<number | null> {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return { value: null };
  const rate = /^\d*\.?\d+$/.test(plain) ? Number(plain) : 0;
  return rate > 0 && Number.isFinite(rate) ? { value: rate } : { words: t`A number above 0, such as 0.92, please.` };
}

/** A whole number within bounds; null where the field is empty. */
export function readWhole(text: string, min: number, max: number): Typed<number | null> {
  const plain = text.trim();
  if (plain === '') return { value: null };
  const value = /^\d+$/.test(plain) ? Number(plain) : NaN;
  return value >= min && value <= max
    ? { value }
    : { words: t`A whole number from ${`${min}`} to ${`${max}`}, please.` };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line, at) => ({ no: at + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');

/** Days, one a line, as `2025-12-25` or `25.12.2025`; what stands behind a day, such as its name, is passed over. */
export function readDays(text: string): Typed<string[]> {
  const days = new Set<string>();
  for (const { no, line } of lines(text)) {
    const [, iso, dotted] = line.match(/^(?:(\d{4}-\d\d-\d\d)|(\d{1,2}\.\d{1,2}\.\d{4}))(?![\d.-])/) ?? [];
    const [date = '', month = '', year = ''] = dotted?.split('.') ?? [];
    const day = iso ?? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (!isDay(day))
      return { words: t`Line ${no}, “${line.slice(0, 40)}”, is no day. Write it as 2025-12-25, please.` };
    days.add(day);
  }
  return { value: [...days].toSorted() };
}

/** Names, words or ids, one a line, each once. */
export function readEntries(text: string): Typed<string[]> {
  const entries = lines(text);
  const empty = entries.find(({ line }) => !/[\p{L}\p{N}]/u.test(line));
  if (empty) return { words: t`Line ${empty.no}, “${empty.line.slice(0, 40)}”, holds no letter and no digit.` };
  return { value: [...new Map(entries.map(({ line }) => [line.toLowerCase(), line])).values()] };
}

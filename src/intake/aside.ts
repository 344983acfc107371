import { recordsOf, type TextRecord } from './text-records';
import { kindOf, isValue } from './text-kinds';
import type { Written } from './dialect';
import { odd, type Place, type Scan } from './scan-odd';

/** Records from `from` to before `to` that are no data of this table, by the reason. */
export interface Region {
  reason: 'second-table' | 'footer';
  from: number;
  to: number;
  start: number;
  end: number;
}

const footerWords =
  /^(confidential information|copyright|©|\(c\) ?(19|20)\d\d|generated (by|on|at)|exported (by|on|at)|printed on|report (generated|run|date)|grand totals? ?\(|end of (report|file)|\d[\d.,]* (records?|rows?)\b|\(\d+ rows?\)|vertraulich|erstellt (von|am)|généré|generado)/i;

/** A word for a total in the first filled cell, and nothing but numbers behind it. */
export function isTotal(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter((cell) => cell.trim() !== '');
  const words =
    /^((grand|sub)[- ]?)?totals?e?( (général|generale|general))?( ?\([\d.,]+ \p{L}+\))?:?$|^(gesamt(summe)?|summe|zwischensumme|sous-total|somme|suma( total)?|soma|totaal|count|sum|average):?$/iu;
  return first !== undefined && words.test(first.trim()) && others.every((cell) => kindOf(cell) === 'number');
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/**
 * Where the lines below the table begin: the last records that have one filled cell and either speak like a footer, or
 * stand below a blank line and hold no value.
 */
export function findFooter(tail: readonly TextRecord[], columns: number, scan: Scan): Region | null {
  let from = tail.length;
  let candidate = tail.length;
  for (let at = tail.length - 1; at >= 0; at--) {
    const record = tail[at];
    const cells = filled(record?.cells ?? []);
    const speaks = footerWords.test(cells[0] ?? '');
    const alone = cells.length <= 1 && columns > 1 && !isValue(cells[0] ?? '') && record?.cells.length === 1;
    if (!record || !(speaks || alone)) break;
    candidate = at;
    if (speaks || record.afterBlank) from = candidate;
  }
  const first = tail[from];
  const last = tail.at(-1);
  if (!first || !last) return null;
  return { reason: 'footer', from: first.record, to: scan.records, start: first.start, end: last.end };
}

/** The first record below a blank line that looks like a header of its own, of another width or above other values. */
export async function findSecondTable(
  scan: Scan,
  firstData: number,
  columns: number,
  read: (place: Omit<Place, 'record' | 'line'>) => Promise<string[]>,
): Promise<{ from: number; start: number } | null> {
  const list = scan.odd;
  let looked = 0;
  for (let i = 0; i < list.record.length && looked < 200; i++) {
    const record = list.record[i] ?? 0;
    const flags = list.flags[i] ?? 0;
    if (!(flags & odd.afterBlank) || record <= firstData) continue;
    looked++;
    const width = list.width[i] ?? 0;
    if (width < 2 || width === columns) continue;
    const next = i + 1 < list.record.length && list.record[i + 1] === record + 1 ? list.width[i + 1] : undefined;
    if (next !== width) continue;
    const place = { start: list.start[i] ?? 0, end: list.end[i] ?? 0 };
    const cells = await read(place);
    if (cells.every((cell) => cell.trim() !== '' && !isValue(cell))) return { from: record, start: place.start };
  }
  return null;
}

/** The tail's records as text; their bytes lie together. */
export async function readTail(blob: Blob, scan: Scan, firstData: number, written: Written): Promise<TextRecord[]> {
  const places = scan.tail.filter((place) => place.record >= firstData);
  const start = places[0]?.start;
  const end = places.at(-1)?.end;
  if (start === undefined || end === undefined || end - start > 4_000_000) return [];
  const blanks = new Set<number>();
  for (let i = scan.odd.record.length - 1; i >= 0 && (scan.odd.start[i] ?? 0) >= start; i--) {
    if ((scan.odd.flags[i] ?? 0) & odd.afterBlank) blanks.add(scan.odd.record[i] ?? 0);
  }
  const bytes = new Uint8Array(await blob.slice(start, end).arrayBuffer());
  const records = recordsOf(bytes, written);
  return records.map((record, at) => {
    const place = places[at] ?? record;
    return { ...record, ...place, afterBlank: blanks.has(place.record) };
  });
}

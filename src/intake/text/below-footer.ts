import type { Scan } from '../scan/scan-odd';
import { odd } from '../scan/scan-odd';
import type { Written } from './dialect';
import { isValue } from './text-kinds';
import { recordsOf, type TextRecord } from './text-records';

const footerWords =
  /^(confidential information|copyright|©|\(c\) ?(19|20)\d\d|generated (by|on|at)|exported (by|on|at)|printed on|report (generated|run|date)|grand totals? ?\(|end of (report|file)|\d[\d.,]* (records?|rows?)\b|\(\d+ rows?\)|vertraulich|erstellt (von|am)|généré|generado)/i;

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/**
 * The lines below a table: the last records that have one filled cell and either speak like a footer, or stand below a
 * blank line and hold no value.
 */
export function footerOf(tail: readonly TextRecord[], columns: number): TextRecord[] {
  let from = tail.length;
  for (let at = tail.length - 1; at >= 0; at--) {
    const record = tail[at];
    const cells = filled(record?.cells ?? []);
    const few = cells.length === 1 || (cells.length === 2 && columns > 3);
    const speaks = columns > 1 && few && footerWords.test(cells[0] ?? '');
    const alone = columns > 1 && record?.cells.length === 1 && !isValue(cells[0] ?? '');
    if (!record || !(speaks || alone)) break;
    if (speaks || record.afterBlank) from = at;
  }
  return tail.slice(from);
}

/** More than this is no list of last lines but long cells. */
const longestTail = 4 * 1024 * 1024;

/** The last data records as text; their bytes lie together. */
export async function readTail(blob: Blob, scan: Scan, firstData: number, written: Written): Promise<TextRecord[]> {
  const places = scan.tail.filter((place) => place.record >= firstData);
  const start = places[0]?.start;
  const end = places.at(-1)?.end;
  if (start === undefined || end === undefined || end - start > longestTail) return [];
  const below = new Set<number>();
  for (let i = scan.odd.record.length - 1; i >= 0 && (scan.odd.start[i] ?? 0) >= start; i--) {
    if ((scan.odd.flags[i] ?? 0) & odd.afterBlank) below.add(scan.odd.record[i] ?? 0);
  }
  const bytes = new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return recordsOf(bytes, written).map((record, at) => {
    const place = places[at] ?? record;
    return { ...record, ...place, afterBlank: below.has(place.record) };
  });
}

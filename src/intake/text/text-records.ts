import type { Written } from './dialect';
import { scanBytes } from '../scan/scan-file';
import { odd, type Place } from '../scan/scan-odd';
import { cellsOf, type Cells } from './text-cells';
import { decodeRecord } from './text-decode';

export interface TextRecord extends Place, Cells {
  text: string;
  afterBlank: boolean;
}

/** The records of bytes in memory, blank lines left out, at most `limit`. `complete` as for `scanBytes`. */
export function recordsOf(bytes: Uint8Array, written: Written, complete = true, limit = Infinity): TextRecord[] {
  const list = scanBytes(bytes, { written, width: -1 }, complete).odd;
  const records: TextRecord[] = [];
  for (let i = 0; i < list.start.length && records.length < limit; i++) {
    const flags = list.flags[i] ?? 0;
    if (flags & odd.blank) continue;
    const start = list.start[i] ?? 0;
    const end = list.end[i] ?? 0;
    const text = decodeRecord(bytes.subarray(start, end));
    const parsed = cellsOf(text, written, -1);
    const afterBlank = (flags & odd.afterBlank) !== 0;
    records.push({ ...parsed, text, afterBlank, start, end, line: list.line[i] ?? 0, record: list.record[i] ?? 0 });
  }
  return records;
}

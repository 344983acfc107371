import { isTotal } from './aside';
import { dialectOf, type Written } from './dialect';
import type { SetAside } from './prepared';
import type { Problems } from './problem';
import { blockSize } from './scan-file';
import { odd, type Scan } from './scan-odd';
import { manyEdits, Splicer, type Edit } from './splice';
import { cellsOf } from './text-cells';
import { decodeRecord } from './text-decode';
import { writeRecord } from './text-write';

/** The data of a table within its file. */
export interface Extent {
  written: Written;
  columns: number;
  /** Header cells as written, to know a repeated header. */
  header: readonly string[];
  /** First data record, and the one behind the last. */
  from: number;
  to: number;
  start: number;
  end: number;
}

export interface Mended {
  data: Blob;
  overflow: Map<number, string[]>;
  setAside: SetAside[];
  /** Records set aside among the data, ascending. */
  aside: number[];
}

/** Flags after which the engine would not read the record as it is. */
const unreadable = odd.width | odd.quote | odd.broken | odd.lineEnd | odd.badUtf8 | odd.quoting;
const worthReading = unreadable | odd.nul | odd.control | odd.invisible | odd.total | odd.header | odd.tooLong | odd.spaces;

/** Splices the clean data of a table: odd records mended or set aside, each counted in `problems`. */
export async function mend(blob: Blob, scan: Scan, extent: Extent, problems: Problems): Promise<Mended> {
  const list = scan.odd;
  const [first, last] = [lowerBound(list.start, extent.start), lowerBound(list.start, extent.end)];
  const splicer = new Splicer(blob, extent.start, last - first > manyEdits);
  const mended = { overflow: new Map<number, string[]>(), setAside: [] as SetAside[], aside: [] as number[] };
  for (let i = first; i < last; ) {
    const base = list.start[i] ?? 0;
    let next = i + 1;
    while (next < last && (list.end[next] ?? 0) - base <= blockSize) next++;
    const bytes = new Uint8Array(await blob.slice(base, list.end[next - 1]).arrayBuffer());
    const edits: Edit[] = [];
    for (; i < next; i++) {
      const edit = mendOne(scan, i, extent, problems, mended, bytes.subarray((list.start[i] ?? 0) - base, (list.end[i] ?? 0) - base));
      if (edit !== undefined) edits.push({ start: list.start[i] ?? 0, end: list.end[i] ?? 0, text: edit });
    }
    splicer.put(edits, bytes, base);
  }
  splicer.skip(extent.end, blob.size);
  return { ...mended, data: splicer.finish() };
}

/** What takes the record's place: text, null for nothing, undefined where it stands as it is. */
function mendOne(
  scan: Scan,
  i: number,
  extent: Extent,
  problems: Problems,
  mended: Omit<Mended, 'data'>,
  bytes: Uint8Array,
): string | null | undefined {
  const flags = scan.odd.flags[i] ?? 0;
  if (flags & odd.blank) return null;
  if (!(flags & worthReading)) return undefined;
  const record = scan.odd.record[i] ?? 0;
  const row = record - extent.from - mended.aside.length + 1;
  const setAside = (reason: 'too-long' | 'total-row' | 'repeated-header' | 'spaces', text: string): null => {
    if (reason !== 'spaces') problems.add(reason);
    mended.aside.push(record);
    mended.setAside.push({ line: scan.odd.line[i] ?? 0, part: 'set-aside', reason, text });
    return null;
  };
  const text = decodeRecord(bytes);
  if (flags & odd.spaces) return setAside('spaces', text);
  if (flags & odd.tooLong) return setAside('too-long', text);
  const { cells, doubt } = cellsOf(text, extent.written, extent.columns);
  if (flags & odd.total && isTotal(cells)) return setAside('total-row', text);
  if (flags & odd.header && new Set(cells).size > 1 && sameCells(cells, extent.header)) return setAside('repeated-header', text);
  if (flags & odd.nul) problems.add('nul', row);
  if (flags & odd.control) problems.add('control-char', row);
  if (flags & odd.invisible) problems.add('invisible-char', row);
  if (flags & odd.badUtf8) problems.add('bad-encoding', row);
  if (flags & odd.lineEnd) problems.add('mixed-line-endings');
  if (flags & odd.broken || doubt !== 'none') problems.add(doubt === 'quote' ? 'quote' : 'open-quote', row);
  if (!(flags & unreadable)) return undefined;
  const surplus = cells.splice(extent.columns);
  if (surplus.some((cell) => cell !== '')) {
    problems.add('long-row', row);
    mended.overflow.set(row, surplus);
  }
  if (cells.length < extent.columns) problems.add('short-row', row);
  while (cells.length < extent.columns) cells.push('');
  return writeRecord(cells, dialectOf(extent.written)) + extent.written.lineEnd;
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, at) => cell === b[at]);
}

/** Index of the first entry that is not below `value`; entries ascend. */
export function lowerBound(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

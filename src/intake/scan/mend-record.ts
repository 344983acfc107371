import { dialectOf, type Written } from '../text/dialect';
import type { SetAside } from '../prepared';
import type { Problems } from '../problem';
import { odd } from './scan-odd';
import { cellsOf, type Cells } from '../text/text-cells';
import { decodeRecord } from '../text/text-decode';
import { writeRecord } from '../text/text-write';
import { isTotal } from '../text/totals';

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

/** What mending gives beside the data. */
export interface Leftovers {
  overflow: Map<number, string[]>;
  setAside: SetAside[];
  /** Records set aside among the data, ascending. */
  aside: number[];
  /** Columns in which a mended cell may have to be cleaned at its edges. */
  edges: Set<number>;
}

/** A record that the scan listed. */
export interface OddRecord {
  record: number;
  line: number;
  flags: number;
  bytes: Uint8Array;
}

/** Flags after which the engine would not read the record as it is. */
const unreadable = odd.width | odd.quote | odd.broken | odd.lineEnd | odd.badUtf8 | odd.quoting;
const worthReading =
  unreadable | odd.nul | odd.control | odd.invisible | odd.total | odd.header | odd.tooLong | odd.spaces;

/** What takes the record's place: text, null for nothing, undefined where it stands as it is. */
export function mendRecord(
  { record, line, flags, bytes }: OddRecord,
  extent: Extent,
  problems: Problems,
  leftovers: Leftovers,
): string | null | undefined {
  if (flags & odd.blank) return null;
  if (!(flags & worthReading)) return undefined;
  const text = decodeRecord(bytes);
  const parsed = cellsOf(text, extent.written, extent.columns);
  const reason = reasonAside(flags, parsed.cells, extent.header);
  if (reason !== null) {
    if (reason !== 'spaces') problems.add(reason);
    leftovers.aside.push(record);
    leftovers.setAside.push({ line, part: 'set-aside', reason, text });
    return null;
  }
  const row = record - extent.from - leftovers.aside.length + 1;
  tell(flags, parsed, row, problems);
  return flags & unreadable ? rectangular(parsed.cells, row, extent, problems, leftovers) : undefined;
}

function reasonAside(flags: number, cells: readonly string[], header: readonly string[]) {
  if (flags & odd.spaces) return 'spaces';
  if (flags & odd.tooLong) return 'too-long';
  if (flags & odd.total && isTotal(cells)) return 'total-row';
  const isHeader = flags & odd.header && new Set(cells).size > 1 && cells.every((cell, at) => cell === header[at]);
  return isHeader && cells.length === header.length ? 'repeated-header' : null;
}

function tell(flags: number, { doubt }: Cells, row: number, problems: Problems): void {
  if (flags & odd.nul) problems.add('nul', row);
  if (flags & odd.control) problems.add('control-char', row);
  if (flags & odd.invisible) problems.add('invisible-char', row);
  if (flags & odd.badUtf8) problems.add('bad-encoding', row);
  if (flags & odd.lineEnd) problems.add('mixed-line-endings');
  if (flags & odd.broken || doubt !== 'none') problems.add(doubt === 'quote' ? 'quote' : 'open-quote', row);
}

/** `needsCleaning` in JavaScript. */
const edged = /^[\0- '\u00a0]|[ \u00a0]$/;

/** The record as wide as the header: short ones padded, surplus cells kept apart. */
function rectangular(cells: string[], row: number, extent: Extent, problems: Problems, leftovers: Leftovers): string {
  const surplus = cells.splice(extent.columns);
  if (surplus.some((cell) => cell !== '')) {
    problems.add('long-row', row);
    leftovers.overflow.set(row, surplus);
  }
  if (cells.length < extent.columns) problems.add('short-row', row);
  while (cells.length < extent.columns) cells.push('');
  for (const [column, cell] of cells.entries()) if (edged.test(cell)) leftovers.edges.add(column);
  return writeRecord(cells, dialectOf(extent.written)) + extent.written.lineEnd;
}

import { footerOf, readTail } from './below-footer';
import { linesOf } from './lines';
import type { Opening } from './opening';
import type { SetAside } from '../prepared';
import type { Problems } from '../problem';
import { odd, type Scan } from '../scan/scan-odd';
import { cellsOf } from './text-cells';
import { decodeRecord } from './text-decode';
import { isValue } from './text-kinds';
import { recordsOf } from './text-records';

/** Where the data ends, and what stands below it. */
export interface Below {
  /** The record behind the last of the data, and where it begins. */
  to: number;
  end: number;
  setAside: SetAside[];
}

/** Finds a second table and a footer below the data. */
export async function readBelow(blob: Blob, scan: Scan, opening: Opening, problems: Problems): Promise<Below> {
  const tail = await readTail(blob, scan, opening.from, opening.written);
  const footer = footerOf(tail, opening.head.width);
  const end = footer[0]?.start ?? blob.size;
  const to = footer[0]?.record ?? scan.records;
  const setAside = footer.map(({ line, text }): SetAside => ({ line, part: 'footer', reason: 'footer', text }));
  if (footer.length > 0) problems.add('footer', undefined, footer.length);

  const second = await findSecondTable(blob, scan, opening, to);
  if (!second) return { to, end, setAside };
  const lineOf = linesOf(scan, 0, []);
  const bytes = new Uint8Array(await blob.slice(second.start, end).arrayBuffer());
  const records = recordsOf(bytes, opening.written).map(({ text }, at): SetAside => {
    return { line: lineOf(second.record + at + 1), part: 'set-aside', reason: 'second-table', text };
  });
  problems.add('second-table', undefined, records.length);
  return { to: second.record, end: second.start, setAside: [...records, ...setAside] };
}

/** Blank lines to look behind. */
const mostGaps = 200;

/** The first record below a blank line that looks like a header of another width, and has a row of its own below. */
async function findSecondTable(blob: Blob, scan: Scan, { from, head, written }: Opening, to: number) {
  const list = scan.odd;
  let gaps = 0;
  for (let i = 0; i < list.record.length && gaps < mostGaps; i++) {
    const record = list.record[i] ?? 0;
    if (!((list.flags[i] ?? 0) & odd.afterBlank) || record <= from || record >= to) continue;
    gaps++;
    const width = list.width[i] ?? 0;
    const sameBelow = list.record[i + 1] === record + 1 && list.width[i + 1] === width;
    if (width < 2 || width === head.width || !sameBelow) continue;
    const start = list.start[i] ?? 0;
    const text = decodeRecord(new Uint8Array(await blob.slice(start, list.end[i]).arrayBuffer()));
    const { cells } = cellsOf(text, written, width);
    if (cells.every((cell) => cell.trim() !== '' && !isValue(cell))) return { record, start };
  }
  return null;
}

import { footerOf, readTail } from './below-footer';
import { linesOf } from './lines';
import type { Opening } from './opening';
import type { SetAside } from '../prepared';
import type { Problems } from '../problem';
import type { Scan } from '../scan/scan-odd';
import { findSecondTable } from './second-table';
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

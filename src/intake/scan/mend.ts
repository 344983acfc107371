import { mendRecord, type Extent, type Leftovers } from './mend-record';
import type { Problems } from '../problem';
import { blockSize } from './scan-file';
import type { Scan } from './scan-odd';
import { lowerBound } from '../text/search';
import { manyEdits, Splicer } from './splice';

/** Odd records nearer than this are read together. */
const near = 65_536;

export interface Mended extends Leftovers {
  data: Blob;
}

/** Splices the clean data of a table: odd records mended or set aside, each counted in `problems`. */
export async function mend(
  blob: Blob,
  scan: Pick<Scan, 'odd'>,
  extent: Extent,
  problems: Problems,
  signal?: AbortSignal,
): Promise<Mended> {
  const { start, end, line, record, flags } = scan.odd;
  const [first, last] = [lowerBound(start, extent.start), lowerBound(start, extent.end)];
  const rewrite = last - first > manyEdits;
  const splicer = new Splicer(blob, extent.start, rewrite);
  const leftovers: Leftovers = { overflow: new Map(), setAside: [], aside: [], edges: new Set() };
  for (let i = first; i < last;) {
    signal?.throwIfAborted();
    const base = start[i] ?? 0;
    let next = i + 1;
    // Where what lies between is not wanted, it is not read.
    const reach = rewrite ? blockSize : near;
    while (next < last && (end[next] ?? 0) - base <= reach) next++;
    const block = new Uint8Array(await blob.slice(base, end[next - 1]).arrayBuffer());
    splicer.enter(block, base);
    for (; i < next; i++) {
      const [from, to] = [start[i] ?? 0, end[i] ?? 0];
      const bytes = block.subarray(from - base, to - base);
      const found = { record: record[i] ?? 0, line: line[i] ?? 0, flags: flags[i] ?? 0, bytes };
      const text = mendRecord(found, extent, problems, leftovers);
      if (text !== undefined) splicer.put(from, to, text);
    }
  }
  splicer.skip(extent.end, blob.size);
  return { ...leftovers, data: splicer.finish() };
}

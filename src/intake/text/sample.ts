import type { Extent } from '../scan/mend-record';
import type { Place } from '../scan/scan-odd';
import { cellsOf } from './text-cells';
import { decodeRecord } from './text-decode';

/** Places nearer than this are read together. */
const near = 65_536;
const most = 200;

/** Up to 200 records spread over the data, as wide as the header. */
export async function readSample(
  blob: Blob,
  places: readonly Place[],
  extent: Extent,
  aside: readonly number[],
): Promise<string[][]> {
  const gone = new Set(aside);
  const all = places.filter((one) => one.record >= extent.from && one.record < extent.to && !gone.has(one.record));
  const wanted =
    all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
  const sample: string[][] = [];
  for (let i = 0; i < wanted.length;) {
    const base = wanted[i]!.start;
    let next = i + 1;
    while (next < wanted.length && wanted[next]!.end - base <= near) next++;
    const bytes = new Uint8Array(await blob.slice(base, wanted[next - 1]!.end).arrayBuffer());
    for (; i < next; i++) {
      const { start, end } = wanted[i]!;
      const { cells } = cellsOf(decodeRecord(bytes.subarray(start - base, end - base)), extent.written, extent.columns);
      sample.push(Array.from({ length: extent.columns }, (_, column) => cells[column] ?? ''));
    }
  }
  return sample;
}

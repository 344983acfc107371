import { lowerBound } from './search';
import type { Scan } from '../scan/scan-odd';

/** Where data rows begin in the file: a function from row (from 1) to line (from 1). */
export function linesOf(scan: Scan, firstData: number, aside: readonly number[]): (row: number) => number {
  const { record, shift } = scan.lines;
  // Aside record number j (from 0) comes before the row when aside[j] - j is not beyond the row's place without them.
  const shifted = aside.map((one, at) => one - at);
  return (row) => {
    const place = firstData + row - 1;
    const index = place + lowerBound(shifted, place + 1);
    return index + (shift[lowerBound(record, index + 1) - 1] ?? 1);
  };
}

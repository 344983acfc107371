import { readBelow } from './text/below';
import { dialectOf } from './text/dialect';
import { ledgerOf } from './ledger';
import { linesOf } from './text/lines';
import { mend } from './scan/mend';
import type { Extent } from './scan/mend-record';
import { asideAbove, nameHeader, readOpening } from './text/opening';
import type { Prepared } from './prepared';
import { asking, type Problems } from './problem';
import { refuse } from './refuse';
import { readSample } from './text/sample';
import type { Reading } from './scan/scan-file';
import { runScan } from './scan/scan-run';

/** What a table keeps of the file that it comes from. */
export interface Origin {
  name: string;
  bytes: number;
  lastModified: number;
  encoding: string;
}

/**
 * A UTF-8 file as a table: opening, scan, what stands below, mending. `onlyUtf8` gives 'not-utf8' for a file that turns
 * out to be in another encoding.
 */
export async function prepareTable(
  origin: Origin,
  blob: Blob,
  problems: Problems,
  onlyUtf8: boolean,
  reading: Reading,
): Promise<Prepared | 'not-utf8'> {
  const opening = await readOpening(origin.name, blob);
  if ('outcome' in opening) return opening;
  const { written, head, headerBytes, from, start } = opening;
  const onBytes = (done: number) => reading.onBytes?.(Math.round((done / blob.size) * origin.bytes));
  const scan = await runScan(blob, { written, width: head.width, header: headerBytes }, { ...reading, onBytes });
  if (onlyUtf8 && scan.badUtf8 > 0) return 'not-utf8';
  if (scan.records === 0) return refuse(origin.name, 'empty');

  const below = await readBelow(blob, scan, opening, problems);
  const { to, end } = below;
  const extent: Extent = { written, columns: head.width, header: head.cells, from, to, start, end };
  const mended = await mend(blob, scan, extent, problems, reading.signal);
  const setAside = [...asideAbove(opening), ...mended.setAside, ...below.setAside];
  const parted = (part: string) => setAside.filter((one) => one.part === part).length;
  const ledger = ledgerOf({
    records: scan.records,
    blank: scan.blank,
    header: parted('header'),
    preamble: parted('preamble'),
    footer: parted('footer'),
    setAside: parted('set-aside'),
  });
  const hasRows = ledger.loaded > 0;
  const columns = nameHeader(opening, hasRows, problems);
  if (!hasRows) problems.add('no-data');
  const list = problems.list();
  return {
    outcome: 'table',
    ...origin,
    dialect: dialectOf(written),
    columns,
    data: mended.data,
    rows: ledger.loaded,
    sample: await readSample(blob, scan.sample, extent, mended.aside),
    ledger,
    problems: list,
    setAside,
    overflow: mended.overflow,
    lineOf: linesOf(scan, from, mended.aside),
    ask: list.some((problem) => asking.has(problem.kind)),
  };
}

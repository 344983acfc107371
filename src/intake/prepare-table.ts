import type { Ahead } from './ahead';
import { readBelow } from './text/below';
import { dialectOf, type Written } from './text/dialect';
import { ledgerOf } from './ledger';
import { linesOf } from './text/lines';
import { mend } from './scan/mend';
import type { Extent } from './scan/mend-record';
import { asideAbove, nameHeader, readOpening, type Opening } from './text/opening';
import type { Prepared } from './prepared';
import { asking, Problems } from './problem';
import { refuse } from './refuse';
import { readSample } from './text/sample';
import type { Reading } from './scan/scan-file';
import { runScan, worthAWorker } from './scan/scan-run';
import { Stretches } from './scan/stretches';

/** What a table keeps of the file that it comes from. */
export interface Origin {
  name: string;
  bytes: number;
  lastModified: number;
  encoding: string;
}

export interface TableReading extends Reading {
  ahead?: Ahead | undefined;
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
  reading: TableReading,
): Promise<Prepared | 'not-utf8'> {
  const opening = await readOpening(origin.name, blob);
  if ('outcome' in opening) return opening;
  const stretches = goAhead(origin, blob, opening, reading.ahead);
  try {
    return await readTable(origin, blob, opening, problems, onlyUtf8, reading, stretches);
  } finally {
    stretches?.drop();
  }
}

/** What goes ahead of the scan, where somebody wants it: not for a file that is read in a moment. */
function goAhead({ name }: Origin, blob: Blob, opening: Opening, ahead: Ahead | undefined): Stretches | null {
  if (!ahead || blob.size < worthAWorker) return null;
  const { written, head, from, start, rows } = opening;
  const columns = nameHeader(opening, true, new Problems());
  const sample = rows.slice(0, 200).map(({ cells }) => columns.map((_, column) => cells[column] ?? ''));
  const table = ahead.open({ name, columns, sample, dialect: dialectOf(written) });
  return table && new Stretches(blob, { written, columns: head.width, header: head.cells, from, start }, table);
}

async function readTable(
  origin: Origin,
  blob: Blob,
  opening: Opening,
  problems: Problems,
  onlyUtf8: boolean,
  reading: Reading,
  stretches: Stretches | null,
): Promise<Prepared | 'not-utf8'> {
  const { written, head, headerBytes, from, start } = opening;
  const onBytes = (done: number) => reading.onBytes?.(Math.round((done / blob.size) * origin.bytes));
  const told = { ...reading, onBytes, onRecords: stretches?.told };
  const scan = await runScan(blob, { written, width: head.width, header: headerBytes }, told);
  if (onlyUtf8 && scan.badUtf8 > 0) return 'not-utf8';
  if (scan.records === 0) return refuse(origin.name, 'empty');

  const below = await readBelow(blob, scan, opening, problems);
  const { to, end } = below;
  const extent: Extent = { written, columns: head.width, header: head.cells, from, to, start, end };
  const mended = await mend(blob, scan, extent, problems, reading.signal);
  await stretches?.finish(scan, end, mended.data);
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
    edges: tellsEdges(written) ? new Set([...scan.edges, ...mended.edges]) : undefined,
    overflow: mended.overflow,
    lineOf: linesOf(scan, from, mended.aside),
    ask: list.some((problem) => asking.has(problem.kind)),
  };
}

/** Whether the scan sees where the engine's cells begin: with blanks between cells, or quoted by apostrophes, it does not. */
function tellsEdges({ spaced, quote, delimiter }: Written): boolean {
  return !spaced && quote === '"' && delimiter !== ' ';
}

import { findFooter, findSecondTable, readTail } from './aside';
import { toUtf8 } from './decode';
import { dialectOf } from './dialect';
import { detectDialect } from './dialect-detect';
import { detectEncoding, encodingHead, windows1252, type Encoding } from './encoding';
import { readHead } from './head';
import { nameColumns } from './header';
import { ledgerOf } from './ledger';
import { linesOf } from './lines';
import { mend, type Extent } from './mend';
import type { Prepared, SetAside } from './prepared';
import { asking, Problems, type ProblemKind } from './problem';
import { refuse, refuseText } from './refuse';
import { readSample } from './sample';
import { runScan } from './scan-run';
import type { Reading } from './scan-file';
import { cellsOf } from './text-cells';
import { decodeRecord } from './text-decode';
import { recordsOf } from './text-records';

/** One text file, from the disk or out of a container. */
export interface TextSource {
  name: string;
  blob: Blob;
  bytes: number;
  lastModified: number;
  /** What is to be said about the container. */
  notes: ProblemKind[];
}

export interface TextOptions extends Reading {
  encoding?: string | undefined;
}

const dialectHead = 128 * 1024;

/** A text file as a table, or why it is none. */
export async function prepareText(source: TextSource, options: TextOptions): Promise<Prepared> {
  const bytes = new Uint8Array(await source.blob.slice(0, encodingHead).arrayBuffer());
  const encoding = detectEncoding(bytes, options.encoding);
  const table = await readAs(source, encoding, options);
  return table === 'not-utf8' ? prepareAnew(source, windows1252(bytes), options) : table;
}

async function prepareAnew(source: TextSource, encoding: Encoding, options: TextOptions): Promise<Prepared> {
  const table = await readAs(source, encoding, options);
  if (table === 'not-utf8') throw new Error('windows-1252 reads any bytes');
  return table;
}

async function readAs(source: TextSource, encoding: Encoding, options: TextOptions): Promise<Prepared | 'not-utf8'> {
  const problems = new Problems();
  for (const note of source.notes) problems.add(note);
  if (encoding.guessed) problems.add('encoding-guessed');
  if (encoding.doubtful) problems.add('encoding-doubtful');
  const blob = await toUtf8(source.blob, encoding, options);

  const start = new Uint8Array(await blob.slice(0, encodingHead).arrayBuffer());
  const refused = refuseText(source.name, start, blob.size > start.length);
  if (refused) return refused;
  const sep = /^"?sep=(.)"?\r?\n/i.exec(new TextDecoder().decode(start.subarray(0, 16)));
  const body = sep ? start.subarray(sep[0].length) : start;
  const sniffed = body.subarray(0, dialectHead);
  const written = detectDialect(sniffed, blob.size <= sniffed.length + (start.length - body.length), sep?.[1]);
  const records = recordsOf(start, written, blob.size === start.length, 500);
  const head = readHead(records, sep !== null);
  const headers = records.slice(head.preamble, head.preamble + head.headers);
  const top = records.slice(0, head.preamble);
  const from = head.preamble + head.headers;
  const dataStart = records[from - 1]?.end ?? 0;

  const onBytes = (done: number) => options.onBytes?.(Math.round((done / blob.size) * source.bytes));
  const headerBytes = headers.length === 1 ? new TextEncoder().encode(headers[0]?.text) : undefined;
  const spec = { written, width: head.width, header: headerBytes };
  const scan = await runScan(blob, spec, { ...options, onBytes });
  if (encoding.open && scan.badUtf8 > 0) return 'not-utf8';
  if (scan.records === 0) return refuse(source.name, 'empty');

  const tail = await readTail(blob, scan, from, written);
  const footer = findFooter(tail, head.width, scan);
  const readCells = async ({ start, end }: { start: number; end: number }) =>
    cellsOf(decodeRecord(new Uint8Array(await blob.slice(start, end).arrayBuffer())), written, -1).cells;
  const second = await findSecondTable(scan, from, head.width, readCells);
  const footerFrom = footer ?? { from: scan.records, start: blob.size };
  const data = second && second.from < footerFrom.from ? second : footerFrom;
  const extent: Extent = {
    written,
    columns: head.width,
    header: head.cells,
    from,
    to: data.from,
    start: dataStart,
    end: data.start,
  };
  const mended = await mend(blob, scan, extent, problems);

  const setAside: SetAside[] = [...top, ...headers].map((record, at) => ({
    line: record.line,
    part: at < top.length ? 'preamble' : 'header',
    reason: at < top.length ? (sep && at === 0 ? 'sep-line' : 'preamble') : 'header',
    text: record.text,
  }));
  setAside.push(...mended.setAside);
  if (data === second) {
    const lineOf = linesOf(scan, 0, []);
    const rest = recordsOf(new Uint8Array(await blob.slice(second.start, footerFrom.start).arrayBuffer()), written);
    for (const [at, record] of rest.entries()) {
      setAside.push({ line: lineOf(second.from + at + 1), part: 'set-aside', reason: 'second-table', text: record.text });
    }
    problems.add('second-table', undefined, rest.length);
  }
  const below = footer ? tail.filter((record) => record.record >= footer.from) : [];
  for (const { line, text } of below) setAside.push({ line, part: 'footer', reason: 'footer', text });
  if (footer) problems.add('footer', undefined, below.length);

  const ledger = ledgerOf({
    records: scan.records,
    blank: scan.blank,
    header: head.headers,
    preamble: head.preamble,
    footer: below.length,
    setAside: setAside.filter((one) => one.part === 'set-aside').length,
  });

  const titles = head.preamble - (sep ? 1 : 0);
  if (titles > 0) problems.add('preamble', undefined, titles);
  const named = nameColumns(head.headers > 0 ? head.cells : Array.from({ length: head.width }, () => ''), written.spaced);
  for (const { doubt } of headers) if (doubt !== 'none') problems.add(doubt);
  if (head.headers === 0) problems.add('no-header');
  if (head.headers === 2) problems.add('two-row-header');
  if (named.duplicates > 0) problems.add('duplicate-header', undefined, named.duplicates);
  if (named.unnamed > 0 && head.headers > 0 && ledger.loaded > 0) problems.add('unnamed-column', undefined, named.unnamed);
  if (named.trimmed > 0) problems.add('header-trimmed', undefined, named.trimmed);
  if (written.quote === "'") problems.add('quote-char-guessed');
  if (written.backslash) problems.add('escape-guessed');

  if (ledger.loaded === 0) problems.add('no-data');
  const list = problems.list();
  return {
    outcome: 'table',
    name: source.name,
    bytes: source.bytes,
    lastModified: source.lastModified,
    encoding: encoding.label,
    dialect: dialectOf(written),
    columns: named.columns,
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

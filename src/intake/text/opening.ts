import type { Written } from './dialect';
import { detectDialect } from './dialect-detect';
import { encodingHead } from './encoding';
import { readHead, type Head } from './head';
import { nameColumns } from './header';
import type { Refused, SetAside } from '../prepared';
import type { Problems } from '../problem';
import { refuseText } from '../refuse';
import { recordsOf, type TextRecord } from './text-records';

/** What the first megabyte of a file tells: how it is written, and what stands above its data. */
export interface Opening {
  written: Written;
  head: Head;
  /** `sep=;` stands in the first line, as Excel has it. */
  sepLine: boolean;
  preamble: TextRecord[];
  headers: TextRecord[];
  /** The header as it stands in the file, where it is one record. */
  headerBytes: Uint8Array | undefined;
  /** First data record, and where it begins. */
  from: number;
  start: number;
  /** The first data records. */
  rows: TextRecord[];
}

/** Enough to tell one dialect from another. */
const dialectHead = 128 * 1024;

/** Reads the beginning of a UTF-8 file, or refuses what is no table. */
export async function readOpening(name: string, blob: Blob): Promise<Opening | Refused> {
  const bytes = new Uint8Array(await blob.slice(0, encodingHead).arrayBuffer());
  const complete = blob.size === bytes.length;
  const refused = refuseText(name, bytes, !complete);
  if (refused) return refused;
  const sep = /^"?sep=(.)"?\r?\n/i.exec(new TextDecoder().decode(bytes.subarray(0, 16)));
  const body = bytes.subarray(sep?.[0].length ?? 0);
  const written = detectDialect(body.subarray(0, dialectHead), complete && body.length <= dialectHead, sep?.[1]);
  const records = recordsOf(bytes, written, complete, 500);
  const head = readHead(records, sep !== null);
  const from = head.preamble + head.headers;
  const headers = records.slice(head.preamble, from);
  const [first] = headers;
  return {
    written,
    head,
    sepLine: sep !== null,
    preamble: records.slice(0, head.preamble),
    headers,
    headerBytes: first && headers.length === 1 ? new TextEncoder().encode(first.text) : undefined,
    from,
    start: records[from - 1]?.end ?? 0,
    rows: records.slice(from),
  };
}

/** The records above the data, as set aside. */
export function asideAbove({ preamble, headers, sepLine }: Opening): SetAside[] {
  const above = preamble.map(({ line, text }, at): SetAside => {
    return { line, part: 'preamble', reason: sepLine && at === 0 ? 'sep-line' : 'preamble', text };
  });
  return [...above, ...headers.map(({ line, text }): SetAside => ({ line, part: 'header', reason: 'header', text }))];
}

/** Names the columns, and tells what is odd above the data and in how the file is written. */
export function nameHeader(
  { written, head, headers, sepLine }: Opening,
  hasRows: boolean,
  problems: Problems,
): string[] {
  const titles = head.preamble - (sepLine ? 1 : 0);
  if (titles > 0) problems.add('preamble', undefined, titles);
  if (written.quote === "'") problems.add('quote-char-guessed');
  if (written.backslash) problems.add('escape-guessed');
  for (const { doubt } of headers) if (doubt !== 'none') problems.add(doubt);
  if (head.headers === 2) problems.add('two-row-header');
  if (head.headers === 0) {
    problems.add('no-header');
    return nameColumns(
      Array.from({ length: head.width }, () => ''),
      false,
    ).columns;
  }
  const { columns, duplicates, unnamed, trimmed } = nameColumns(head.cells, written.spaced);
  if (duplicates > 0) problems.add('duplicate-header', undefined, duplicates);
  if (unnamed > 0 && hasRows) problems.add('unnamed-column', undefined, unnamed);
  if (trimmed > 0) problems.add('header-trimmed', undefined, trimmed);
  return columns;
}

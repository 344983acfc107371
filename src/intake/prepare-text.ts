import { toUtf8 } from './text/decode';
import { detectEncoding, encodingHead, windows1252, type Encoding } from './text/encoding';
import { prepareTable, type TableReading } from './prepare-table';
import type { Prepared } from './prepared';
import { Problems, type ProblemKind } from './problem';

/** One text file, from the disk or out of a container. */
export interface TextSource {
  name: string;
  blob: Blob;
  bytes: number;
  lastModified: number;
  /** What is to be said about the container. */
  notes: ProblemKind[];
}

export interface TextOptions extends TableReading {
  encoding?: string | undefined;
}

/** A text file as a table, or why it is none. */
export async function prepareText(source: TextSource, options: TextOptions): Promise<Prepared> {
  const head = new Uint8Array(await source.blob.slice(0, encodingHead).arrayBuffer());
  const first = await readAs(source, detectEncoding(head, options.encoding), options);
  if (first !== 'not-utf8') return first;
  // Its first megabyte was ASCII, which is no proof of UTF-8: something later is not.
  const second = await readAs(source, windows1252(head), options);
  if (second === 'not-utf8') throw new Error('windows-1252 reads any bytes');
  return second;
}

async function readAs(source: TextSource, encoding: Encoding, reading: TableReading): Promise<Prepared | 'not-utf8'> {
  const problems = new Problems();
  for (const note of source.notes) problems.add(note);
  if (encoding.guessed) problems.add('encoding-guessed');
  if (encoding.doubtful) problems.add('encoding-doubtful');
  const { name, bytes, lastModified, blob } = source;
  const utf8 = await toUtf8(blob, encoding, reading);
  return prepareTable({ name, bytes, lastModified, encoding: encoding.label }, utf8, problems, encoding.open, reading);
}

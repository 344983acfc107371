import type { Packed } from './pack';

/** A file that is larger than a zip archive can say. */
export class TooMuch extends Error {}

/** Sizes and offsets of a zip archive have 32 bits. */
const most = 0xffff_ffff;

/**
 * A zip archive of packed members, in their order. Each says its sizes ahead of its bytes, so that a file that was cut
 * off can still be read from its beginning. The same members give the same bytes: no clock is in it. Throws TooMuch above
 * 4 GB.
 */
export function zipOf(members: readonly { name: string; packed: Packed }[]): Blob {
  const body: Blob[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, packed } of members) {
    const title = new TextEncoder().encode(name);
    const facts = factsOf(packed, title.length);
    body.push(new Blob([local(facts), title]), packed.blob);
    directory.push(listed(facts, at), title);
    at += 30 + title.length + packed.blob.size;
    if (at > most || packed.bytes > most) throw new TooMuch();
  }
  const listing = new Blob(directory);
  return new Blob([...body, listing, end(members.length, listing.size, at)], { type: 'application/zip' });
}

/** What both headers of a member say: version, UTF-8 names, method, 1980-01-01, CRC-32, sizes, length of the name. */
function factsOf({ method, crc, blob, bytes }: Packed, name: number): DataView {
  const facts = new DataView(new ArrayBuffer(26));
  facts.setUint16(0, 20, true);
  facts.setUint16(2, 0x0800, true);
  facts.setUint16(4, method, true);
  facts.setUint16(8, (1 << 5) | 1, true);
  facts.setUint32(10, crc, true);
  facts.setUint32(14, blob.size, true);
  facts.setUint32(18, bytes, true);
  facts.setUint16(22, name, true);
  return facts;
}

function local(facts: DataView): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(30);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  header.set(new Uint8Array(facts.buffer), 4);
  return header;
}

function listed(facts: DataView, offset: number): Uint8Array<ArrayBuffer> {
  const entry = new Uint8Array(46);
  const view = new DataView(entry.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  entry.set(new Uint8Array(facts.buffer), 6);
  view.setUint32(42, offset, true);
  return entry;
}

function end(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return record;
}

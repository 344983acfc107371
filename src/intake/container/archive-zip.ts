import { Damaged } from './archive-inflate';

/** A member of a zip archive, as its directory lists it. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  size: number;
  /** Offset of the local header. */
  offset: number;
}

const endLength = 22;

/** Lists a zip archive by its central directory, zip64 included. Rejects with Damaged where it does not add up. */
export async function readZipDirectory(blob: Blob): Promise<ZipEntry[]> {
  const { offset, length, count } = await findDirectory(blob);
  if (offset + length > blob.size || length > 256 * 1024 * 1024) throw new Damaged('directory outside the file');
  const bytes = await view(blob, offset, offset + length);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== 0x02014b50) throw new Damaged('broken directory');
    const nameLength = bytes.getUint16(at + 28, true);
    const extraLength = bytes.getUint16(at + 30, true);
    const commentLength = bytes.getUint16(at + 32, true);
    if (at + 46 + nameLength + extraLength > bytes.byteLength) throw new Damaged('broken directory');
    entries.push(readEntry(bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The packed bytes of a member. */
export async function packedBytes(blob: Blob, entry: ZipEntry): Promise<Blob> {
  const local = await view(blob, entry.offset, entry.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw new Damaged('member not where announced');
  const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + entry.packedSize > blob.size) throw new Damaged('member cut off');
  return blob.slice(start, start + entry.packedSize);
}

async function view(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}

async function findDirectory(blob: Blob): Promise<{ offset: number; length: number; count: number }> {
  const from = Math.max(0, blob.size - 65_535 - endLength);
  const tail = await view(blob, from, blob.size);
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const end = {
      count: tail.getUint16(at + 10, true),
      length: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    const isZip64 = end.count === 0xffff || end.length === 0xffffffff || end.offset === 0xffffffff;
    return isZip64 ? findZip64(blob, from + at - 20) : end;
  }
  throw new Damaged('no directory');
}

async function findZip64(blob: Blob, locatorAt: number): Promise<{ offset: number; length: number; count: number }> {
  const locator = await view(blob, Math.max(0, locatorAt), locatorAt + 20);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) throw new Damaged('no zip64 directory');
  const end = await view(blob, number64(locator, 8), number64(locator, 8) + 56);
  if (end.byteLength < 56 || end.getUint32(0, true) !== 0x06064b50) throw new Damaged('no zip64 directory');
  return { count: number64(end, 32), length: number64(end, 40), offset: number64(end, 48) };
}

function readEntry(bytes: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const sizes = {
    size: bytes.getUint32(at + 24, true),
    packedSize: bytes.getUint32(at + 20, true),
    offset: bytes.getUint32(at + 42, true),
  };
  const name = new Uint8Array(bytes.buffer, at + 46, nameLength);
  readZip64(bytes, at + 46 + nameLength, extraLength, sizes);
  return {
    name: nameOf(name),
    method: bytes.getUint16(at + 10, true),
    encrypted: (bytes.getUint16(at + 8, true) & 1) === 1,
    crc: bytes.getUint32(at + 16, true),
    ...sizes,
  };
}

/** In zip64, what does not fit 32 bits stands in an extra field, in this order and only if it does not fit. */
function readZip64(
  bytes: DataView,
  from: number,
  length: number,
  sizes: { size: number; packedSize: number; offset: number },
) {
  for (let at = from; at + 4 <= from + length; at += 4 + bytes.getUint16(at + 2, true)) {
    if (bytes.getUint16(at, true) !== 1) continue;
    const end = Math.min(from + length, at + 4 + bytes.getUint16(at + 2, true));
    let value = at + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      if (value + 8 > end) throw new Damaged('broken zip64 field');
      sizes[key] = number64(bytes, value);
      value += 8;
    }
  }
}

function number64(bytes: DataView, at: number): number {
  const value = Number(bytes.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new Damaged('sizes beyond any file');
  return value;
}

/** UTF-8 where it is that, whatever the flags say; else the letters that Windows writes. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

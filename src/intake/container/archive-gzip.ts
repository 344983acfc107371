import { Damaged, inflate, TooLarge } from './archive-inflate';

const pieceSize = 256 * 1024;

/**
 * Unpacks a gzip file of one member or several behind each other, as `cat a.gz b.gz` and some servers write them:
 * browsers unpack one alone. Rejects as `inflate` does; the checksum of every member is checked.
 */
export async function gunzip(packed: Blob, most: number, signal?: AbortSignal): Promise<Blob> {
  try {
    return await inflate(packed, 'gzip', most, undefined, signal);
  } catch (fault) {
    if (!(fault instanceof Damaged)) throw fault;
    const members = await gzipMembers(packed, most, signal);
    if (members.length === 1) throw fault;
    const parts: Blob[] = [];
    let left = most;
    for (const member of members) {
      const part = await inflate(member, 'gzip', left, undefined, signal);
      left -= part.size;
      parts.push(part);
    }
    return new Blob(parts);
  }
}

/** The members of a gzip file, packed. Where one ends shows only when it is unpacked; rejects as `inflate` does. */
export async function gzipMembers(packed: Blob, most: number, signal?: AbortSignal): Promise<Blob[]> {
  const { Gunzip } = await import('fflate');
  const starts = [0];
  let size = 0;
  const reader = new Gunzip((bytes) => (size += bytes.length));
  reader.onmember = (offset) => starts.push(offset);
  for (let at = 0; at < packed.size; at += pieceSize) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await packed.slice(at, at + pieceSize).arrayBuffer());
    try {
      reader.push(bytes, at + pieceSize >= packed.size);
    } catch {
      throw new Damaged('does not unpack');
    }
    if (size > most) throw new TooLarge();
  }
  return starts.map((start, at) => packed.slice(start, starts[at + 1]));
}

import { Damaged } from '../intake/container/archive-inflate';
import { readZipDirectory, type ZipEntry } from '../intake/container/archive-zip';

/** The members of a workspace file: by its directory, or, where that is cut off or broken, header by header from the front. */
export async function membersOf(blob: Blob): Promise<ZipEntry[]> {
  try {
    return await readZipDirectory(blob);
  } catch (fault) {
    if (!(fault instanceof Damaged)) throw fault;
    return walk(blob);
  }
}

/** What stands ahead of each member's bytes, until something else stands there. The last member may be cut off. */
async function walk(blob: Blob): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (let offset = 0; offset + 30 <= blob.size;) {
    const header = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
    if (header.getUint32(0, true) !== 0x04034b50) break;
    const nameLength = header.getUint16(26, true);
    const name = await blob.slice(offset + 30, offset + 30 + nameLength).text();
    const packedSize = header.getUint32(18, true);
    entries.push({
      name,
      method: header.getUint16(8, true),
      encrypted: false,
      crc: header.getUint32(14, true),
      packedSize,
      size: header.getUint32(22, true),
      offset,
    });
    offset += 30 + nameLength + header.getUint16(28, true) + packedSize;
  }
  return entries;
}

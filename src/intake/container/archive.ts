import { inflate, mostUnpacked, TooLarge } from './archive-inflate';
import { packedBytes, readZipDirectory, type ZipEntry } from './archive-zip';
import { refuse, type Refusal } from '../refuse';
import type { Refused } from '../prepared';

export interface Member {
  name: string;
  blob: Blob;
}

/** True for what operating systems put beside the files. */
const isNoise = (name: string) => /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(\/|$)/i.test(name);
const isFile = ({ name }: ZipEntry) => !name.endsWith('/') && !isNoise(name);

/** The members of a zip archive. Rejects with Damaged where it has none that can be trusted. */
export async function zipEntries(blob: Blob): Promise<ZipEntry[]> {
  return (await readZipDirectory(blob)).filter(isFile);
}

/** Unpacks members one by one; together they may hold `most` bytes. */
export async function* unzip(
  blob: Blob,
  entries: readonly ZipEntry[],
  name: string,
  most = mostUnpacked,
  signal?: AbortSignal,
): AsyncGenerator<Member | Refused> {
  const announced = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (announced > most) {
    yield refuse(name, 'too-large');
    return;
  }
  for (const entry of entries) {
    const path = `${name} › ${entry.name}`;
    if (entry.encrypted) yield refuse(path, 'encrypted');
    else if (entry.method !== 0 && entry.method !== 8) yield refuse(path, 'is-archive');
    else yield await unpackMember(blob, entry, path, signal);
  }
}

async function unpackMember(
  blob: Blob,
  entry: ZipEntry,
  path: string,
  signal?: AbortSignal,
): Promise<Member | Refused> {
  try {
    const packed = await packedBytes(blob, entry);
    const format = entry.method === 0 ? 'stored' : 'deflate-raw';
    return { name: path, blob: await inflate(packed, format, mostUnpacked, entry, signal) };
  } catch (fault) {
    return refuseFault(fault, path, 'is-zip', signal);
  }
}

/** A fault while unpacking as a refusal; an abort and a file that is gone go on as they are. */
export function refuseFault(fault: unknown, name: string, reason: Refusal, signal?: AbortSignal): Refused {
  signal?.throwIfAborted();
  if (fault instanceof DOMException) throw fault;
  return refuse(name, fault instanceof TooLarge ? 'too-large' : reason);
}

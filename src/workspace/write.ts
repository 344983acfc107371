import { currentVersion, fileMember, manifestMember, partMember, workspaceKind, type Manifest } from './manifest';
import { pack, store, type Packed } from './pack';
import { zipOf } from './zip';

/** What is written: the files as they were dropped, and by name what the user made of them, as plain JSON data. */
export interface Content extends Pick<Manifest, 'holds' | 'title' | 'madeOn' | 'zone'> {
  files: readonly File[];
  parts: ReadonlyMap<string, unknown>;
}

/** Bytes of the files that are packed, of how many. */
export type OnPacked = (done: number, total: number) => void;

/**
 * A workspace as one file. The manifest comes first and the originals last: whatever is cut off, what was made of them
 * is left. Throws TooMuch above 4 GB; rejects with a DOMException where a file was changed or taken away since it was
 * dropped.
 */
export async function writeWorkspace(content: Content, onPacked: OnPacked = () => {}): Promise<Blob> {
  const { files, parts, holds, title, madeOn, zone } = content;
  const packedParts = await Promise.all(
    [...parts].map(async ([name, data]) => ({ name, packed: await pack(new Blob([JSON.stringify(data)])) })),
  );
  const packedFiles = await packAll(files, onPacked);
  const manifest: Manifest = {
    kind: workspaceKind,
    version: currentVersion,
    holds,
    title,
    madeOn,
    zone,
    files: packedFiles.map(({ file, packed }) => ({
      name: file.name,
      lastModified: file.lastModified,
      ...checksOf(packed),
    })),
    parts: packedParts.map(({ name, packed }) => ({ name, ...checksOf(packed) })),
  };
  return zipOf([
    { name: manifestMember, packed: store(JSON.stringify(manifest, null, 1)) },
    ...packedParts.map(({ name, packed }) => ({ name: partMember(name), packed })),
    ...packedFiles.map(({ packed }, at) => ({ name: fileMember(at), packed })),
  ]);
}

async function packAll(files: readonly File[], onPacked: OnPacked): Promise<{ file: File; packed: Packed }[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const all: { file: File; packed: Packed }[] = [];
  let done = 0;
  for (const file of files) {
    onPacked(done, total);
    all.push({ file, packed: await pack(file) });
    done += file.size;
  }
  return all;
}

function checksOf({ bytes, crc }: Packed): { bytes: number; crc: number } {
  return { bytes, crc };
}

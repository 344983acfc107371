import { extension, type Manifest } from './manifest';
import { readManifest } from './read';

/** A workspace that is kept on this device. */
export interface Kept {
  /** A random name of ours: nothing of the user's stands in the names of folders. */
  id: string;
  /** Null where it is damaged where it says what it holds. */
  manifest: Manifest | null;
  /** Its size on the device. */
  bytes: number;
}

const folderName = 'workspaces';
/** Names the one of a folder's files that counts. */
const pointerName = 'current';

/**
 * Where workspaces are kept: the origin's private file system. Rejects with a DOMException where the browser denies it,
 * or where nothing was ever kept and the folder is not to be made.
 */
export async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  // Browsers that cannot write there without a worker, and pages that are not served securely.
  const can = storage?.getDirectory && 'createWritable' in FileSystemFileHandle.prototype;
  if (!can) throw new DOMException('There is no private file system', 'SecurityError');
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create });
}

/** Everything that is kept, the newest first. What was never written to its end is no workspace. */
export async function listKept(folder: FileSystemDirectoryHandle): Promise<Kept[]> {
  const kept: Kept[] = [];
  for await (const id of folder.keys()) {
    const file = await currentFile(folder, id);
    if (file) kept.push({ id, manifest: await readManifest(file), bytes: file.size });
  }
  const dayOf = (one: Kept) => one.manifest?.madeOn ?? '';
  return kept.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.id < b.id ? -1 : 1));
}

/** The workspace file of a kept workspace; null where there is none. */
export async function currentFile(folder: FileSystemDirectoryHandle, id: string): Promise<File | null> {
  try {
    const own = await folder.getDirectoryHandle(id);
    const name = await textOf(own, pointerName);
    return await (await own.getFileHandle(name)).getFile();
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

/**
 * Keeps a workspace in place of what was kept under the same id. The new file is written whole beside the old one before
 * it counts: whoever is interrupted still has the old one. Rejects with a DOMException where there is no room, and leaves
 * what was there.
 */
export async function keep(folder: FileSystemDirectoryHandle, id: string, content: Blob): Promise<void> {
  const own = await folder.getDirectoryHandle(id, { create: true });
  const name = `${crypto.randomUUID()}${extension}`;
  try {
    await write(own, name, content);
    await write(own, pointerName, new Blob([name]));
  } catch (fault) {
    await own.removeEntry(name).catch(() => {});
    if ((await currentFile(folder, id)) === null) await folder.removeEntry(id, { recursive: true }).catch(() => {});
    throw fault;
  }
  await sweep(own, name);
}

/** Takes a kept workspace off the device. Gives its file out of memory, so that it can be kept again; null where it was gone. */
export async function removeKept(folder: FileSystemDirectoryHandle, id: string): Promise<Blob | null> {
  const file = await currentFile(folder, id);
  const copy = file && new Blob([await file.arrayBuffer()]);
  await folder.removeEntry(id, { recursive: true });
  return copy;
}

/** Takes away what a page that ended in the middle of its first write left; `isFree` where no page is still at it. */
export async function sweepUnfinished(
  folder: FileSystemDirectoryHandle,
  isFree: (id: string) => Promise<boolean>,
): Promise<void> {
  const ids: string[] = [];
  for await (const id of folder.keys()) ids.push(id);
  for (const id of ids) {
    if ((await currentFile(folder, id)) === null && (await isFree(id)))
      await folder.removeEntry(id, { recursive: true });
  }
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (fault) {
    await writable.abort().catch(() => {});
    throw fault;
  }
}

/** What an earlier write left, whole or not. */
async function sweep(own: FileSystemDirectoryHandle, counts: string): Promise<void> {
  const names: string[] = [];
  for await (const name of own.keys()) if (name !== counts && name !== pointerName) names.push(name);
  for (const name of names) await own.removeEntry(name).catch(() => {});
}

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

/** True of what is not there. */
export function isMissing(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'NotFoundError';
}

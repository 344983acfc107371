import { later, say } from '../language/t';

/** Caches that hold the program itself, and nothing of the user's. */
const program = /^(rainmaker-engine-|workbox-)/;

/** Erases whatever the page has stored on this device. Gives, in words, what the browser did not let it erase. */
export async function eraseStorage(): Promise<string[]> {
  const kinds: [string, () => Promise<void>][] = [
    [later('the kept workspaces'), eraseFiles],
    [later('the settings of this page'), eraseSettings],
    [later('the databases'), eraseDatabases],
    [later('the caches'), eraseCaches],
  ];
  const left: string[] = [];
  for (const [words, erase] of kinds) await erase().catch(() => left.push(say(words)));
  return left;
}

async function eraseFiles(): Promise<void> {
  let root: FileSystemDirectoryHandle;
  try {
    root = await navigator.storage.getDirectory();
  } catch {
    // Where nothing can be stored, nothing is.
    return;
  }
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}

async function eraseSettings(): Promise<void> {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[name].clear();
    } catch {
      // Denied: there is nothing in it.
    }
  }
}

async function eraseDatabases(): Promise<void> {
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  await Promise.all(
    databases.map(
      ({ name }) =>
        new Promise<void>((done, failed) => {
          if (name === undefined) return done();
          const asked = indexedDB.deleteDatabase(name);
          asked.onsuccess = () => done();
          asked.onerror = asked.onblocked = () => failed(new Error('not deleted'));
        }),
    ),
  );
}

async function eraseCaches(): Promise<void> {
  const names = (await globalThis.caches?.keys().catch(() => [])) ?? [];
  await Promise.all(names.filter((name) => !program.test(name)).map((name) => caches.delete(name)));
}

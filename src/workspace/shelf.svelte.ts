import { t } from '../language/t';
import { currentFile, isMissing, keep, listKept, openFolder, removeKept, sweepUnfinished, type Kept } from './kept';
import type { Telling } from './telling.svelte';
import { isFree } from './locks';
import { wordsForStorage } from './storage-words';

/** What is kept on this device. */
export class Shelf {
  #kept = $state.raw<Kept[]>([]);
  #removed = $state.raw<{ id: string; title: string; content: Blob } | null>(null);

  constructor(readonly telling: Telling) {}

  /** The newest first; empty until it was listed. */
  get kept(): readonly Kept[] {
    return this.#kept;
  }
  /** The title of what was removed last, as long as that can be undone. */
  get removed(): string | null {
    return this.#removed?.title ?? null;
  }

  titleOf(id: string): string {
    return this.#kept.find((one) => one.id === id)?.manifest?.title ?? t`Workspace`;
  }

  /** Lists what is kept. Where the browser denies that, nothing is kept, and nothing is said. */
  async list(): Promise<void> {
    try {
      const folder = await openFolder(false);
      await sweepUnfinished(folder, isFree).catch(() => {});
      this.#kept = await listKept(folder);
    } catch (fault) {
      if (!isMissing(fault)) await wordsForStorage(fault);
      this.#kept = [];
    }
  }

  /** The file of a kept workspace; null where it cannot be had, which is said. */
  file(id: string): Promise<File | null> {
    return this.#stored(t`Opening the workspace`, 0, async (folder) => {
      const file = await currentFile(folder, id);
      if (!file) this.telling.say(t`This workspace is not there any more: another tab has removed it.`);
      return file;
    });
  }

  /** Keeps a workspace under an id, in place of what is there; false where the browser did not, which is said. */
  async keep(id: string, content: Blob): Promise<boolean> {
    const kept = await this.#stored(t`Keeping the workspace`, content.size, async (folder) => {
      await keep(folder, id, content);
      const stays = await navigator.storage.persist?.().catch(() => false);
      this.telling.say(
        stays
          ? t`Kept on this device.`
          : t`Kept on this device. The browser may clear it when this device runs out of room: a file that you save is safer.`,
      );
      return true;
    });
    return kept ?? false;
  }

  /** Takes a workspace off the device; it can be kept again as long as this page is open. */
  async remove(id: string): Promise<void> {
    const title = this.titleOf(id);
    await this.#stored(t`Removing the workspace`, 0, async (folder) => {
      const content = await removeKept(folder, id);
      this.#removed = content && { id, title, content };
    });
  }

  /** What was removed last is kept again. */
  async undoRemove(): Promise<void> {
    const { id, content } = this.#removed ?? {};
    if (!id || !content) return;
    await this.#stored(t`Keeping the workspace again`, content.size, async (folder) => {
      await keep(folder, id, content);
      this.#removed = null;
    });
  }

  /** Nothing can be kept again. */
  forget(): void {
    this.#removed = null;
    this.#kept = [];
  }

  /** Does something with what is kept, and lists it anew; null where the browser did not let it, which is said. */
  #stored<T>(words: string, bytes: number, act: (folder: FileSystemDirectoryHandle) => Promise<T>): Promise<T | null> {
    return this.telling.run(
      words,
      async () => {
        const came = await act(await openFolder(true));
        await this.list();
        return came;
      },
      (fault) => wordsForStorage(fault, bytes),
    );
  }
}

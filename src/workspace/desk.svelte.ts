import { percent } from '../language/format';
import { t } from '../language/t';
import { eraseStorage } from './erase';
import { holdWorkspace, isFree } from './locks';
import { readParts, type Part } from './part';
import { isWorkspace, readWorkspace, type Workspace } from './read';
import { readShared, sharedContent, sharedPart, type Shared } from './shared';
import { Shelf } from './shelf.svelte';
import { wordsForPacking, wordsForStorage } from './storage-words';
import { Telling } from './telling.svelte';
import { fileName, today } from './titles';
import { damageOf, type Damage } from './told';
import { writeWorkspace } from './write';

/** What the desk needs of the session. */
export interface Work {
  readonly originals: readonly File[];
  readonly teamZone: string;
  readonly parts: Part[];
  open(workspace: Workspace): Promise<void>;
  forget(): Promise<void>;
}

/** The workspace that the session is. */
export interface Open {
  /** Null where it is not kept on this device. */
  id: string | null;
  title: string;
  /** Another tab has it open: what is done here is not written over it. */
  readOnly: boolean;
}

/** Workspaces that are opened, kept, saved as files and forgotten. */
export class Desk {
  #open = $state.raw<Open | null>(null);
  #damage = $state.raw<Damage | null>(null);
  #shared = $state.raw<Shared | null>(null);
  /** What the parts were when all of it was kept. */
  #mark = $state.raw('');
  #release: () => void = () => {};
  readonly #work: Work;
  readonly telling = new Telling();
  readonly shelf = new Shelf(this.telling);

  constructor(work: Work) {
    this.#work = work;
  }

  get open(): Open | null {
    return this.#open;
  }
  /** An audit without its files that is looked at, in place of the session. */
  get shared(): Shared | null {
    return this.#shared;
  }
  /** True where something was changed since it was opened or kept; another look at the same is no change. */
  get changed(): boolean {
    return this.#mark !== markOf(this.#work.parts);
  }
  /** A file that is not whole, until the user decides. */
  get damage(): Damage | null {
    return this.#damage;
  }

  /** Opens the workspace among dropped files, and leaves the others out; false where there is none. */
  async take(files: readonly File[]): Promise<boolean> {
    const found = await firstOf(files, isWorkspace);
    if (!found) return false;
    await this.#read(found, found.name, null);
    if (files.length > 1) this.telling.say(t`The workspace alone was opened; drop the other files by themselves.`);
    return true;
  }

  /** Opens what is left of a damaged workspace. */
  async openDamaged(): Promise<void> {
    const { workspace } = this.#damage ?? {};
    this.#damage = null;
    if (workspace) await this.#enter(workspace, null);
  }

  /** Lets a damaged workspace be. */
  dropDamaged(): void {
    this.#damage = null;
  }

  async openKept(id: string): Promise<void> {
    const file = await this.shelf.file(id);
    if (file) await this.#read(file, this.shelf.titleOf(id), id);
  }

  /** Keeps the session on this device: in place of what it was opened from, or as a new workspace. */
  async keep(title: string): Promise<void> {
    const content = await this.#pack(title);
    if (!content) return;
    const own = this.#open?.readOnly ? null : (this.#open?.id ?? null);
    const id = own ?? crypto.randomUUID();
    const before = this.#release;
    if (own === null) this.#release = (await holdWorkspace(id))?.release ?? (() => {});
    if (await this.shelf.keep(id, content)) {
      if (own === null) before();
      this.#open = { id, title, readOnly: false };
      this.#mark = markOf(this.#work.parts);
    } else if (own === null) {
      this.#release();
      this.#release = before;
    }
  }

  /** The session as one file; null where that cannot be, which is said. */
  async save(title: string): Promise<{ name: string; content: Blob } | null> {
    const content = await this.#pack(title);
    return content && { name: fileName(title, today()), content };
  }

  /** An audit without its files as one file; `audit` as `writeShared` gives it. */
  async share(title: string, audit: unknown): Promise<{ name: string; content: Blob }> {
    const content = await writeWorkspace(sharedContent(title, today(), this.#work.teamZone, audit));
    return { name: fileName(t`${title} without raw data`, today()), content };
  }

  /** Takes a kept workspace off the device; what is open here stays open. */
  async remove(id: string): Promise<void> {
    const isOurs = this.#open?.id === id && !this.#open.readOnly;
    if (isOurs || (await isFree(id))) await this.shelf.remove(id);
    else this.telling.say(t`This workspace is open in another tab: close it there before you remove it.`);
  }

  /** Erases all that is kept on this device, and all that this page holds. */
  async forget(): Promise<void> {
    this.leave();
    await this.telling.run(
      t`Forgetting everything`,
      async () => {
        await this.#work.forget();
        this.#damage = null;
        this.shelf.forget();
        const left = await eraseStorage();
        this.telling.say(
          left.length === 0
            ? t`Everything is forgotten: nothing of yours is left in this page or on this device.`
            : t`What this page held is forgotten. The browser did not let it erase ${left.join(', ')}: close its other tabs and try again.`,
        );
      },
      wordsForStorage,
    );
  }

  /** Other files come, or none: the session is no kept workspace any more. */
  leave(): void {
    this.#release();
    this.#release = () => {};
    this.#open = null;
    this.#shared = null;
  }

  async #read(file: File, name: string, id: string | null): Promise<void> {
    this.#damage = null;
    const read = await this.telling.run(
      t`Reading ${name}`,
      async () => {
        const found = await readWorkspace(file);
        if (!('words' in found)) return found;
        this.telling.say(`${name}: ${found.words}`);
        return null;
      },
      () => t`${name} could not be read: it was changed, moved or removed meanwhile.`,
    );
    if (read === null) return;
    if (read.manifest.holds === 'results') return this.#look(read, name);
    this.#damage = damageOf(name, read, this.#work.parts);
    if (!this.#damage) await this.#enter(read, id);
  }

  async #enter(workspace: Workspace, id: string | null): Promise<void> {
    this.leave();
    const readOnly = id !== null && !(await this.#hold(id));
    this.#open = { id, title: workspace.manifest.title, readOnly };
    await this.#work.open(workspace);
    this.#mark = markOf(this.#work.parts);
  }

  #look({ manifest, parts }: Workspace, name: string): void {
    const shared = readShared(parts.get(sharedPart), manifest.title, manifest.madeOn);
    if (shared) {
      this.leave();
      this.#shared = shared;
    } else this.telling.say(t`${name} is damaged, and nothing of it can be shown. Ask for it again.`);
  }

  /** True where no other tab has it open. */
  async #hold(id: string): Promise<boolean> {
    this.#release();
    const held = await holdWorkspace(id);
    this.#release = held?.release ?? (() => {});
    return held !== null;
  }

  async #pack(title: string): Promise<Blob | null> {
    const { originals, teamZone, parts } = this.#work;
    const told = (done: number, total: number) =>
      this.telling.step(t`Packing the files: ${percent(done / Math.max(1, total))}`);
    const about = { holds: 'files', title, madeOn: today(), zone: teamZone } as const;
    return this.telling.run(
      t`Packing the files`,
      () => writeWorkspace({ ...about, files: originals, parts: readParts(parts) }, told),
      wordsForPacking,
    );
  }
}

function markOf(parts: readonly Part[]): string {
  return JSON.stringify([...readParts(parts.filter(({ name }) => name !== 'look'))]);
}

async function firstOf<T>(all: readonly T[], is: (one: T) => Promise<boolean>): Promise<T | null> {
  for (const one of all) if (await is(one)) return one;
  return null;
}

import { boolean, enum as oneOf, object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';
import { replacer } from './in-text';
import namesSql from './names.sql?raw';
import { nameKinds, pseudonymsOf } from './pseudonyms';

const nameRow = object({ name: string(), kind: oneOf(nameKinds), hash: string() });

/** What a workspace keeps of it: without the salt nobody gets the same pseudonyms again. */
export const savedMasking = object({ on: boolean(), salt: string().regex(/^[0-9a-f]{32}$/) });

/** Stands for words of the users' own: who may be named in them nobody can know. */
export const hiddenText = '(hidden)';

interface Known {
  pseudonyms: ReadonlyMap<string, string>;
  replace: (text: string) => string;
  /** The model that the names are of. */
  model: object;
}

const asItIs = (words: string) => words;
const hide = (words: string) => (words === '' ? '' : hiddenText);

/**
 * Stable pseudonyms for people, accounts, contacts, leads and deals. What pages get of the session is masked already
 * (see ui/masked-session.ts): they need this for what comes from elsewhere.
 */
export class Masking {
  #on = $state(false);
  #salt = newSalt();
  #known = $state.raw<Known | null>(null);
  #token = 0;

  get on(): boolean {
    return this.#on;
  }
  /** False while names are to be masked and are not known yet: nothing with a name in it may be shown. */
  get ready(): boolean {
    return !this.#on || this.#known !== null;
  }
  get saved(): Infer<typeof savedMasking> {
    return { on: this.#on, salt: this.#salt };
  }

  set(on: boolean): void {
    this.#on = on;
  }

  restore({ on, salt }: Infer<typeof savedMasking>): void {
    this.#token += 1;
    this.#known = null;
    this.#salt = salt;
    this.#on = on;
  }

  /** Reads the names of a model that is built; what was known before holds until then. Rejects as the engine does. */
  async learn(db: Db, model: object): Promise<void> {
    if (this.#known?.model === model) return;
    const mine = ++this.#token;
    const names = await db.query(namesSql, nameRow, [this.#salt]);
    if (mine !== this.#token) return;
    const pseudonyms = pseudonymsOf(names);
    const same = this.#known !== null && isSame(this.#known.pseudonyms, pseudonyms);
    this.#known = { pseudonyms, replace: same && this.#known ? this.#known.replace : replacer(pseudonyms), model };
  }

  /**
   * Says a name, or words of ours that may hold names, as they are shown. What is masked already stays as it is. It is
   * another function whenever the same words may be shown otherwise.
   */
  get text(): (words: string) => string {
    if (!this.#on) return asItIs;
    return this.#known?.replace ?? hide;
  }

  /** Says words of the users' own, such as a note or a cell: as they are, or not at all. */
  get free(): (words: string) => string {
    return this.#on ? hide : asItIs;
  }

  /** The real names whose pseudonyms hold these words, any case, and begin so: what is searched for while names are masked. */
  namesCalled(words: string, begin = ''): string[] {
    const part = words.trim().toLowerCase();
    const all = [...(this.#known?.pseudonyms ?? [])];
    const isCalled = (shown: string) => shown.startsWith(begin) && shown.toLowerCase().includes(part);
    return all.filter(([, shown]) => isCalled(shown)).map(([name]) => name);
  }
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, shown]) => b.get(name) === shown);
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

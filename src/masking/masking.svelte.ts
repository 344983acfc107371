import { boolean, enum as oneOf, object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';
import { t } from '../language/t';
import { replacer } from './in-text';
import namesSql from './names.sql?raw';
import { kindWords, nameKinds, pseudonymsOf, type KnownName } from './pseudonyms';

const nameRow = object({ name: string(), kind: oneOf(nameKinds), hash: string() });

/** What a workspace keeps of it: without the salt nobody gets the same pseudonyms again. */
export const savedMasking = object({ on: boolean(), salt: string().regex(/^[0-9a-f]{32}$/) });

/** Stands for words of the users' own: who may be named in them nobody can know. */
export const hiddenText = (): string => t`(hidden)`;

interface Known {
  pseudonyms: ReadonlyMap<string, string>;
  replace: (text: string) => string;
}

function knownBy(names: readonly KnownName[]): Known {
  const pseudonyms = pseudonymsOf(names);
  return { pseudonyms, replace: replacer(pseudonyms) };
}

const asItIs = (words: string) => words;
const hide = (words: string) => (words === '' ? '' : hiddenText());

/**
 * Stable pseudonyms for people, accounts, contacts, leads and deals. What pages get of the session is masked already
 * (see ui/masked-session.ts): they need this for what comes from elsewhere.
 */
export class Masking {
  #on = $state(false);
  #salt = newSalt();
  #names = $state.raw<readonly KnownName[] | null>(null);
  /** The model that the names are of. */
  #model: object | null = null;
  /** What was made of the names last. Kept by hand: where no page reads it, a derived value is made at each reading. */
  #made: (Known & { names: readonly KnownName[]; kinds: string }) | null = null;
  #token = 0;

  /** Pseudonyms hold words of ours: in another language they are others. */
  get #known(): Known | null {
    const [names, kinds] = [this.#names, kindWords()];
    if (names === null) return null;
    if (this.#made?.names !== names || this.#made.kinds !== kinds) this.#made = { ...knownBy(names), names, kinds };
    return this.#made;
  }

  get on(): boolean {
    return this.#on;
  }
  /** False while names are to be masked and are not known yet: nothing with a name in it may be shown. */
  get ready(): boolean {
    return !this.#on || this.#names !== null;
  }
  get saved(): Infer<typeof savedMasking> {
    return { on: this.#on, salt: this.#salt };
  }

  set(on: boolean): void {
    this.#on = on;
  }

  restore({ on, salt }: Infer<typeof savedMasking>): void {
    this.#token += 1;
    this.#names = null;
    this.#model = null;
    this.#salt = salt;
    this.#on = on;
  }

  /** Reads the names of a model that is built; what was known before holds until then. Rejects as the engine does. */
  async learn(db: Db, model: object): Promise<void> {
    if (this.#model === model) return;
    const mine = ++this.#token;
    const names = await db.query(namesSql, nameRow, [this.#salt]);
    if (mine !== this.#token) return;
    // The same names leave what was made of them as it is.
    if (this.#names === null || !isSame(this.#names, names)) this.#names = names;
    this.#model = model;
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

function isSame(a: readonly KnownName[], b: readonly KnownName[]): boolean {
  const kinds = new Map(b.map(({ name, kind }) => [name, kind]));
  return a.length === b.length && a.every(({ name, kind }) => kinds.get(name) === kind);
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

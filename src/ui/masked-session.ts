import type { Loaded } from '../intake/load/load';
import type { Snoozes } from '../lists/snooze';
import { maskedDb, maskedPlain } from '../masking/masked-db';
import { hiddenText, type Masking } from '../masking/masking.svelte';
import type { ImportFile } from '../pipeline';
import type { Session } from '../session.svelte';

/**
 * The session as the pages get it: while names are masked, results, rows of the engine and what is told of the files
 * hold none. What pages hand back (settings, edits, tags) is given to them as it is, and masked where it is shown.
 */
export function maskedSession(session: Session): Session {
  const { masking } = session;
  const db = maskedDb(session.db, masking);
  const plain = <T>(value: T) => maskedPlain(value, masking.text);
  const shown = {
    results: once(plain<Session['results']>),
    info: once(infoShown),
    editing: once(plain<Session['editing']>),
    files: once((files: ImportFile[]) => files.map((file) => ({ ...file, table: tableShown(file.table) }))),
    loaded: once((loaded: Loaded[]) => loaded.map(loadedShown)),
    snoozes: once(snoozesShown),
  };

  /** Which accounts are left out is what the user wrote, and no table knows their names any more. */
  function infoShown(info: Session['info']): Session['info'] {
    const told = plain(info);
    if (told === null) return null;
    const hidden = (reason: string) => reason.replace(/(accounts that you leave out: ).*/s, `$1${hiddenText()}`);
    return { ...told, leftOut: told.leftOut.map((one) => ({ ...one, reason: hidden(one.reason) })) };
  }

  function tableShown(table: ImportFile['table']): ImportFile['table'] {
    return {
      ...table,
      name: masking.text(table.name),
      sample: [],
      problems: plain(table.problems),
      setAside: table.setAside.map((one) => ({ ...one, text: hiddenText() })),
      lineOf: (row) => table.lineOf(row),
    };
  }

  function loadedShown(one: Loaded): Loaded {
    const unread = one.unread.map((column) => ({ ...column, examples: column.examples.map(() => hiddenText()) }));
    return { ...one, table: tableShown(one.table), unread };
  }

  function snoozesShown(snoozes: Snoozes): Snoozes {
    const told = Object.entries(snoozes).map(([key, one]) => [key, { ...one, reason: hiddenText() }] as const);
    return Object.fromEntries(told);
  }

  /** The same again where it is asked for the same: what is made of a session's state is as stable as that state. */
  function once<T>(make: (value: T) => T): (value: T) => T {
    let last: { value: T; text: Masking['text']; made: T } | null = null;
    return (value) => {
      const { text } = masking;
      if (last?.value !== value || last.text !== text) last = { value, text, made: make(value) };
      return last.made;
    };
  }

  return new Proxy(session, {
    get(target, key) {
      if (key === 'db') return db;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value === 'function') return value.bind(target) as unknown;
      if (!masking.on || !(key in shown)) return value;
      return (shown[key as keyof typeof shown] as (one: unknown) => unknown)(value);
    },
  });
}

import type { Db } from '../db/db';
import { hiddenText, type Masking } from './masking.svelte';

/** Columns of words that users wrote: hidden as a whole, for who may be named in them nobody can know. */
const free = new Set(['subject', 'body', 'text', 'need', 'next_step', 'before', 'after', 'email']);
/** Words of users within ours stand in such quotes. */
const quoted = /“[^”]*”/g;
/** Columns that hold ids, which no page shows. */
const isId = (key: string) => key.endsWith('_id') || ['rep', 'owner', 'person', 'account'].includes(key);

/**
 * The database as pages see it: while names are masked, each text of a row is replaced, but for ids. Whatever a page
 * asks for, and whatever its columns are called, no known name comes through.
 */
export function maskedDb(db: Db, masking: Masking): Db {
  return {
    base: db,
    exec: (sql) => db.exec(sql),
    query: async (sql, row, params) => {
      const rows = await db.query(sql, row, params);
      const { on, text } = masking;
      return on ? rows.map((one) => maskedPlain(withoutFree(one), text)) : rows;
    },
    addFile: (name, data) => db.addFile(name, data),
    dropFile: (name) => db.dropFile(name),
    cancel: () => db.cancel(),
    close: () => db.close(),
  };
}

/** A row without the words that users wrote. Where it says `own_words`, its note is such words too. */
function withoutFree<T>(row: T): T {
  if (row === null || typeof row !== 'object') return row;
  const isFree = (key: string) => free.has(key) || (key === 'note' && 'own_words' in row && row.own_words === true);
  const cells = Object.entries(row).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string' || value === '' || isId(key)) return [key, value];
    return [key, isFree(key) ? hiddenText() : value.replace(quoted, () => `“${hiddenText()}”`)];
  });
  return Object.fromEntries(cells) as T;
}

/** Plain data with its texts replaced, but for ids. */
export function maskedPlain<T>(value: T, text: (words: string) => string): T {
  return plain(value, '', text) as T;
}

function plain(value: unknown, key: string, text: (words: string) => string): unknown {
  if (typeof value === 'string') return isId(key) ? value : text(value);
  if (Array.isArray(value)) return value.map((one) => plain(one, key, text));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, name, text)]));
}

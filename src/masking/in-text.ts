import { t } from '../language/t';

const word = /[\p{L}\p{N}]+/gu;
const isWordLetter = /[\p{L}\p{N}]/u;
const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

interface Place {
  name: string;
  /** Where its first word begins in the name. */
  offset: number;
}

/**
 * Replaces names wherever they stand as whole words, the longest first, and every mail address. Names are told by
 * their letters as they are written, so that “open” is no mention of a company called Open. A name of one letter or of digits
 * alone is replaced where it is the whole text.
 */
export function replacer(pseudonyms: ReadonlyMap<string, string>): (text: string) => string {
  const byWord = new Map<string, Place[]>();
  for (const name of pseudonyms.keys()) {
    const first = name.match(word)?.[0];
    if (first === undefined || name.length < 2 || !/\p{L}/u.test(name)) continue;
    const places = byWord.get(first);
    if (places) places.push({ name, offset: name.indexOf(first) });
    else byWord.set(first, [{ name, offset: name.indexOf(first) }]);
  }
  for (const places of byWord.values()) places.sort((a, b) => b.name.length - a.name.length);

  function nameAt(text: string, at: number, first: string, from: number): { name: string; begin: number } | null {
    for (const { name, offset } of byWord.get(first) ?? []) {
      const begin = at - offset;
      if (begin >= from && text.startsWith(name, begin) && !joins(text, begin + name.length)) return { name, begin };
    }
    return null;
  }

  return (text) => {
    const whole = pseudonyms.get(text) ?? pseudonyms.get(text.trim());
    if (whole !== undefined) return whole;
    let told = '';
    let from = 0;
    for (const { 0: first, index } of text.matchAll(word)) {
      if (index < from) continue;
      const found = nameAt(text, index, first, from);
      if (!found) continue;
      told += text.slice(from, found.begin) + (pseudonyms.get(found.name) ?? '');
      from = found.begin + found.name.length;
    }
    return (told + text.slice(from)).replace(address, t`(mail address)`);
  };
}

/** True where a word goes on: the name was only its beginning. */
function joins(text: string, end: number): boolean {
  const next = text.codePointAt(end);
  return (
    next !== undefined && isWordLetter.test(text.slice(end - 1, end)) && isWordLetter.test(String.fromCodePoint(next))
  );
}

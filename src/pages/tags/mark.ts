import { bare, tagPattern } from '../../model/tags/patterns';

export interface Part {
  text: string;
  marked: boolean;
}

/** Where a phrase stands in a text, from and to, as the engine finds it; null where it does not. */
function placeOf(text: string, phrase: string): [number, number] | null {
  const { has } = tagPattern([phrase]);
  if (has === null) return null;
  // One letter may become two or none: each keeps where it came from.
  let words = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    words += bare(letter);
    while (from.length < words.length) from.push(at);
    at += letter.length;
  }
  const found = new RegExp(has, 'u').exec(words);
  if (!found?.[1]) return null;
  const begin = found.index + found[0].indexOf(found[1]);
  return [from[begin] ?? 0, from[begin + found[1].length] ?? text.length];
}

/** A text in parts, the phrase marked. The whole text unmarked where the phrase is not in it, or none is given. */
export function markedParts(text: string, phrase: string | null): Part[] {
  const place = phrase === null ? null : placeOf(text, phrase);
  if (!place) return [{ text, marked: false }];
  const [from, to] = place;
  return [
    { text: text.slice(0, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to), marked: false },
  ].filter((part) => part.text !== '');
}

const before = 60;
const after = 120;

/** What stands around the phrase, or the beginning of a text without it; on one line. */
export function excerpt(text: string, phrase: string | null): Part[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = markedParts(line, phrase);
  if (parts.length === 1 && !parts[0]?.marked) return [{ text: cut(line, 0, before + after), marked: false }];
  const at = parts.findIndex((part) => part.marked);
  return parts.map((part, no) => {
    if (no < at) return { ...part, text: cut(part.text, Math.max(0, part.text.length - before), part.text.length) };
    return no > at ? { ...part, text: cut(part.text, 0, after) } : part;
  });
}

function cut(text: string, from: number, to: number): string {
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

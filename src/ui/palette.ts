/** Something to go to or to do. */
export interface Entry {
  /** Of its own among all entries. */
  id: string;
  /** "Habit", "Rep", "Account", "Page", "Do". */
  kind: string;
  words: string;
  /** Found by them too: a habit's question. */
  more?: string;
  run: () => void;
}

/** Entries shown at once, at most: the best of them are the first. */
const most = 30;

/** Small letters without accents: "Núñez" is found by "nunez". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words that somebody types. */
export function wordsOf(typed: string): string[] {
  return folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How well an entry is what the words mean, 0 the best; null where a word is not in it. */
function rankOf({ words, more = '' }: Entry, typed: readonly string[]): number | null {
  const [own, all] = [folded(words), folded(`${words} ${more}`)];
  if (!typed.every((word) => all.includes(word))) return null;
  const first = typed[0] ?? '';
  if (own.startsWith(typed.join(' '))) return 0;
  if (typed.every((word) => ` ${own}`.includes(` ${word}`))) return own.startsWith(first) ? 1 : 2;
  return typed.every((word) => own.includes(word)) ? 3 : 4;
}

/** The entries that hold all the words, the best first, in their own order among equals; without words the first ones. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const words = wordsOf(typed);
  const ranked = entries.flatMap((entry, at) => {
    const rank = rankOf(entry, words);
    return rank === null ? [] : [{ entry, rank, at }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The place after a step, round at both ends; -1 where there is nothing. */
export function stepped(at: number, step: number, count: number): number {
  return count === 0 ? -1 : (at + step + count) % count;
}

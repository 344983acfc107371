/** Lower case, without accents, every run of other signs one space: `Closed-Won` becomes `closed won`. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A pattern for plain text out of a list of phrases parted by commas. A phrase matches whole words; `*` at its end also
 * matches words that go on (`verlor*`), at its beginning words that end so (`*angebot`). The syntax is understood by
 * JavaScript and by the engine alike.
 */
export function pattern(phrases: string): string {
  const parts = phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const begin = phrase.startsWith('*') ? '' : '(?:^| )';
      const end = phrase.endsWith('*') ? '' : '(?: |$)';
      return begin + plain(phrase) + end;
    });
  return parts.join('|');
}

/** Whether a text holds one of the phrases. */
export function matcher(phrases: string): (text: string) => boolean {
  const expression = new RegExp(pattern(phrases), 'u');
  return (text) => expression.test(plain(text));
}

/** Picks the kind whose phrase comes first in the text; the earlier kind where two begin at one place. */
export function firstKind<K extends string>(kinds: readonly (readonly [K, string])[]): (text: string) => K | null {
  const compiled = kinds.map(([kind, phrases]) => ({ kind, expression: new RegExp(pattern(phrases), 'u') }));
  return (text) => {
    const words = plain(text);
    let best: { kind: K; at: number } | null = null;
    for (const { kind, expression } of compiled) {
      const at = words.search(expression);
      if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
    }
    return best?.kind ?? null;
  };
}

/** Picks the first kind of the list that has a phrase in the text, wherever it stands. */
export function orderedKind<K extends string>(kinds: readonly (readonly [K, string])[]): (text: string) => K | null {
  const compiled = kinds.map(([kind, phrases]) => ({ kind, has: matcher(phrases) }));
  return (text) => compiled.find(({ has }) => has(text))?.kind ?? null;
}

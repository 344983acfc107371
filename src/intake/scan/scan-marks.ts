import { odd } from './scan-odd';

/**
 * What the UTF-8 sequence at `i` stands for: a control character (U+0080–9F), an invisible one (soft hyphen, zero width,
 * directions, mid-file BOM), or 0. Zero-width joiners pass: emoji and several scripts are written with them.
 */
export function markOf(bytes: Uint8Array, i: number): number {
  const first = bytes[i];
  const second = bytes[i + 1] ?? 0;
  const third = bytes[i + 2] ?? 0;
  if (first === 0xc2) return second < 0xa0 && second >= 0x80 ? odd.control : second === 0xad ? odd.invisible : 0;
  if (first === 0xd8) return second === 0x9c ? odd.invisible : 0;
  if (first === 0xe1) return second === 0xa0 && third === 0x8e ? odd.invisible : 0;
  if (first === 0xef) return second === 0xbb && third === 0xbf ? odd.invisible : 0;
  if (second === 0x80)
    return third === 0x8b || third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae) ? odd.invisible : 0;
  return second === 0x81 && third >= 0xa0 && third <= 0xaf ? odd.invisible : 0;
}

/** The same characters in text, for headers. */
export const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const encoder = new TextEncoder();
const totals = ['total', 'subtotal', 'sub-total', 'sub total', 'grand total', 'gesamt', 'summe', 'zwischensumme']
  .concat(['sous-total', 'somme', 'suma', 'soma', 'totale', 'totaal', 'count', 'sum', 'average'])
  .map((word) => encoder.encode(word));
const totalStarts = new Uint8Array(256);
for (const word of totals) totalStarts[word[0] ?? 0] = totalStarts[(word[0] ?? 0) - 32] = 1;

/** True where the first filled cell of the record at `i` begins with a word for a total, in any case. */
export function beginsLikeTotal(bytes: Uint8Array, i: number, delimiter: number, quote: number): boolean {
  const end = i + 40;
  while (i < end && (bytes[i] === delimiter || bytes[i] === quote || bytes[i] === 0x20)) i++;
  if (totalStarts[bytes[i] ?? 0] !== 1) return false;
  return totals.some((word) => {
    for (let k = 0; k < word.length; k++)
      if (((bytes[i + k] ?? 0) | 0x20) !== word[k]! && bytes[i + k] !== word[k]) return false;
    return true;
  });
}

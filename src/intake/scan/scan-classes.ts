import type { Written } from '../text/dialect';

/** What a byte means to the scan; 0 is text. */
export const byteClass = { text: 0, delimiter: 1, quote: 2, cr: 3, lf: 4, control: 5, lead: 6, backslash: 7 } as const;

/** One class per byte, outside and inside quotes. */
export function byteClasses(written: Written): { plain: Uint8Array; quoted: Uint8Array } {
  const plain = new Uint8Array(256);
  plain.fill(byteClass.control, 0, 32);
  plain[0x7f] = byteClass.control;
  plain[0x09] = byteClass.text;
  plain[0x0a] = byteClass.lf;
  plain[0x0d] = byteClass.cr;
  // First bytes of the UTF-8 sequences among which C1 controls and invisible characters lie.
  for (const lead of [0xc2, 0xd8, 0xe1, 0xe2, 0xef]) plain[lead] = byteClass.lead;
  plain[written.quote.charCodeAt(0)] = byteClass.quote;
  const quoted = plain.slice();
  if (written.backslash) quoted[0x5c] = byteClass.backslash;
  plain[written.delimiter.charCodeAt(0)] = byteClass.delimiter;
  if (written.delimiter === '\t') quoted[0x09] = byteClass.text;
  return { plain, quoted };
}

/**
 * Bytes at a cell's edge for which the engine may have to clean it (`needsCleaning`): first in a plain cell, first in a
 * quoted one, and last. 0xc2 and 0xa0 are halves of a no-break space, and of letters: they are taken for it.
 */
export function edgeBytes({ delimiter }: Written): Record<'first' | 'quotedFirst' | 'last', Uint8Array> {
  const quotedFirst = new Uint8Array(256).fill(1, 0, 0x21);
  quotedFirst[0x27] = quotedFirst[0xc2] = 1;
  const first = quotedFirst.slice();
  first[0x0a] = first[0x0d] = first[delimiter.charCodeAt(0)] = 0;
  const last = new Uint8Array(256);
  last[0x20] = last[0xa0] = 1;
  return { first, quotedFirst, last };
}

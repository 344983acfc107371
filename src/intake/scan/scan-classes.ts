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

import { inspectUtf8 } from './encoding-utf8';

export interface Encoding {
  /** A label that TextDecoder knows. */
  label: string;
  /** Bytes of a byte-order mark at the start. */
  mark: number;
  /** Neither a mark nor the user says so, and it is not UTF-8. */
  guessed: boolean;
  /** Holds bytes that the encoding leaves undefined. */
  doubtful: boolean;
  /** All ASCII so far: what comes later may still tell otherwise. */
  open: boolean;
}

/** How many bytes at the start decide. */
export const encodingHead = 1024 * 1024;

/** The encoding of a file by its first bytes: mark, then UTF-8, then UTF-16 by its zero bytes, else windows-1252. */
export function detectEncoding(head: Uint8Array, wanted?: string): Encoding {
  const marked = byMark(head);
  if (wanted !== undefined) {
    const label = canonical(wanted);
    return { label, mark: marked?.label === label ? marked.mark : 0, guessed: false, doubtful: false, open: false };
  }
  if (marked) return { ...marked, guessed: false, doubtful: false, open: false };
  const wide = byZeroBytes(head);
  if (wide !== null) return { label: wide, mark: 0, guessed: true, doubtful: false, open: false };
  // The last bytes may be half a character.
  const { sequences, bad } = inspectUtf8(head);
  const real = bad.filter((at) => at < head.length - 3 || head.length < encodingHead);
  if (real.length === 0 || sequences >= 4 * real.length) {
    return { label: 'utf-8', mark: 0, guessed: false, doubtful: false, open: sequences === 0 };
  }
  return windows1252(head);
}

/** What a file is read as when nothing else fits: ISO-8859-1 is a part of it. */
export function windows1252(head: Uint8Array): Encoding {
  const doubtful = [0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => head.includes(byte));
  return { label: 'windows-1252', mark: 0, guessed: true, doubtful, open: false };
}

/** The name under which TextDecoder reads `label`; ISO-8859-1 becomes windows-1252. Throws a RangeError for none. */
function canonical(label: string): string {
  return new TextDecoder(label).encoding;
}

function byMark(head: Uint8Array): { label: string; mark: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { label: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be', mark: 2 };
  return null;
}

/** UTF-16 without a mark: zero bytes at every other place, beside every line feed and for much of the rest. */
function byZeroBytes(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(head.length, 65_536) >> 1;
  if (pairs < 2) return null;
  const wide = (high: 0 | 1) => {
    let zeros = 0;
    for (let i = 0; i < pairs * 2; i += 2) {
      const [upper, lower] = [head[i + high], head[i + 1 - high]];
      if (upper === 0 && lower !== 0) zeros++;
      else if (lower === 0 || lower === 10 || upper === 10) return false;
    }
    return zeros > 0.2 * pairs;
  };
  return wide(1) ? 'utf-16le' : wide(0) ? 'utf-16be' : null;
}

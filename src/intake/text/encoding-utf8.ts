import { lookAhead } from '../scan/scan';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Length of the valid UTF-8 sequence at `i`, or 0. */
export function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[i + 1] ?? 0;
  const tail = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return tail(i + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && tail(i + 2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && tail(i + 2) && tail(i + 3) ? 4 : 0;
  }
  return 0;
}

/** Counts of multi-byte sequences and the indexes of bytes that are in none. */
export function inspectUtf8(bytes: Uint8Array): { sequences: number; bad: number[] } {
  const bad: number[] = [];
  let sequences = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) bad.push(i);
    else if (length > 1) sequences++;
    i += length || 1;
  }
  return { sequences, bad };
}

/** Finds bytes that are no UTF-8 in a file that is read piece by piece, forwards or again from an earlier place. */
export class Utf8Check {
  #through = 0;

  /** File offsets of bad bytes among those of this piece that no piece before it held. */
  bad(bytes: Uint8Array, base: number, limit: number): number[] {
    const from = this.#through - base;
    // The scan may step over the limit, so that the next piece begins behind it; and a sequence is not cut.
    const least = Math.min(bytes.length, limit + lookAhead - 4);
    let to = least;
    while (to < bytes.length && to < least + 3 && ((bytes[to] ?? 0) & 0xc0) === 0x80) to++;
    if (to <= from) return [];
    this.#through = base + to;
    const part = bytes.subarray(from, to);
    if (isAscii(part) || isUtf8(part)) return [];
    return inspectUtf8(part).bad.map((at) => base + from + at);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Four bytes a step where they are aligned: a whole file passes through here. */
function isAscii(bytes: Uint8Array): boolean {
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const count = Math.max(0, bytes.length - lead) >> 2;
  const words = count > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset + lead, count) : new Uint32Array(0);
  let any = 0;
  for (let i = 0; i < count; i++) any |= words[i]!;
  for (let i = 0; i < Math.min(lead, bytes.length); i++) any |= bytes[i]!;
  for (let i = lead + count * 4; i < bytes.length; i++) any |= bytes[i]!;
  return (any & 0x80808080) === 0;
}

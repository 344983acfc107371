import { Utf8Check } from '../text/encoding-utf8';
import { lookAhead, Scanner, type ScanSpec } from './scan';
import { oddFrom, type OddRecords, type Scan } from './scan-odd';

export const blockSize = 4 * 1024 * 1024;

export interface Reading {
  onBytes?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** While the scan goes on: where the records end that are final, and the odd ones among them that are new. */
  onRecords?: ((through: number, odd: OddRecords) => void) | undefined;
  /** Bytes a piece; the result does not depend on it. */
  pieceSize?: number | undefined;
}

/** Scans UTF-8 bytes from the first to the last, holding two pieces at a time. Rejects when the file cannot be read. */
export async function scanFile(blob: Blob, spec: ScanSpec, reading: Reading = {}): Promise<Scan> {
  const { onBytes, onRecords, signal, pieceSize = blockSize } = reading;
  const scanner = new Scanner(spec);
  const utf8 = new Utf8Check();
  const pieces = new Pieces(blob, pieceSize);
  let at = 0;
  let told = 0;
  for (;;) {
    while (at < blob.size) {
      signal?.throwIfAborted();
      const bytes = await pieces.from(at);
      const limit = at + bytes.length >= blob.size ? bytes.length : bytes.length - lookAhead;
      scanner.addBad(utf8.bad(bytes, at, limit));
      at = scanner.feed(bytes, at, limit);
      onBytes?.(Math.min(at, blob.size));
      if (onRecords) {
        onRecords(scanner.through, oddFrom(scanner.scan.odd, told));
        told = scanner.scan.odd.start.length;
      }
    }
    const back = scanner.finish(blob.size);
    if (back === null) return scanner.scan;
    at = back;
  }
}

/** Newer than the types that we build with, and than some browsers. */
interface Releasable {
  transfer?: (length: number) => ArrayBuffer;
}

/** Reads a file piece by piece, each while the one before it is scanned: waiting for the disk costs more than scanning. */
class Pieces {
  #held: ArrayBuffer & Releasable = new ArrayBuffer(0);
  #ahead: { start: number; bytes: Promise<ArrayBuffer> } = { start: -1, bytes: Promise.resolve(new ArrayBuffer(0)) };

  constructor(
    readonly blob: Blob,
    readonly size: number,
  ) {}

  /** More than `lookAhead` bytes from file offset `at`, or all that there are. */
  async from(at: number): Promise<Uint8Array<ArrayBuffer>> {
    // The scan may have stepped a little over the end of the last piece, or back.
    const isNext = this.#ahead.start <= at && at < this.#ahead.start + this.size;
    const { start, bytes } = isNext ? this.#ahead : this.#read(at);
    const piece = await bytes;
    // Left to itself, the memory of some sixteen pieces is kept before it is looked through.
    this.#held.transfer?.(0);
    this.#held = piece;
    this.#ahead = this.#read(start + this.size);
    return new Uint8Array(piece).subarray(at - start);
  }

  #read(start: number): { start: number; bytes: Promise<ArrayBuffer> } {
    const bytes = this.blob.slice(start, start + this.size + lookAhead).arrayBuffer();
    // A fault is told to who asks for the piece; nobody may.
    bytes.catch(() => undefined);
    return { start, bytes };
  }
}

/** The records of bytes in memory. `complete` false leaves out a last record that the bytes may cut. */
export function scanBytes(bytes: Uint8Array, spec: ScanSpec, complete: boolean): Scan {
  const scanner = new Scanner(spec);
  scanner.addBad(new Utf8Check().bad(bytes, 0, bytes.length));
  if (!complete) {
    // What the last bytes mean shows only behind them.
    scanner.feed(bytes, 0, Math.max(0, bytes.length - lookAhead));
    return scanner.scan;
  }
  let at = 0;
  for (;;) {
    while (at < bytes.length) at = scanner.feed(bytes.subarray(at), at, bytes.length - at);
    const back = scanner.finish(bytes.length);
    if (back === null) return scanner.scan;
    at = back;
  }
}

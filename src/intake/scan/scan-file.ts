import { Utf8Check } from '../text/encoding-utf8';
import { lookAhead, Scanner, type ScanSpec } from './scan';
import type { Scan } from './scan-odd';

export const blockSize = 4 * 1024 * 1024;

export interface Reading {
  onBytes?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes a piece; the result does not depend on it. */
  pieceSize?: number | undefined;
}

/** Scans UTF-8 bytes from the first to the last, holding one piece at a time. Rejects when the file cannot be read. */
export async function scanFile(blob: Blob, spec: ScanSpec, reading: Reading = {}): Promise<Scan> {
  const { onBytes, signal, pieceSize = blockSize } = reading;
  const scanner = new Scanner(spec);
  const utf8 = new Utf8Check();
  let at = 0;
  for (;;) {
    while (at < blob.size) {
      signal?.throwIfAborted();
      const bytes = new Uint8Array(await blob.slice(at, at + pieceSize + lookAhead).arrayBuffer());
      const limit = at + bytes.length >= blob.size ? bytes.length : pieceSize;
      scanner.addBad(utf8.bad(bytes, at, limit));
      at = scanner.feed(bytes, at, limit);
      onBytes?.(Math.min(at, blob.size));
    }
    const back = scanner.finish(blob.size);
    if (back === null) return scanner.scan;
    at = back;
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

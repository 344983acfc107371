import { crcOf } from '../intake/container/archive-inflate';

/** A member of a workspace file, packed. */
export interface Packed {
  blob: Blob;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  /** CRC-32 and length of what was packed. */
  crc: number;
  bytes: number;
}

/** Bytes that are gathered before they become a Blob: few Blobs for large files, and never all of one in the heap. */
const gathered = 4 * 1024 * 1024;

const kept = new WeakMap<Blob, Promise<Packed>>();

/** Deflates as a stream, once for each Blob. Rejects where it cannot be read any more. */
export function pack(content: Blob): Promise<Packed> {
  const known = kept.get(content);
  if (known) return known;
  const packing = deflate(content);
  kept.set(content, packing);
  // Another try may find the file readable again.
  packing.catch(() => kept.delete(content));
  return packing;
}

/** Text as it stands, so that a person who opens the file with other tools can read it. */
export function store(text: string): Packed {
  const bytes = new TextEncoder().encode(text);
  return { blob: new Blob([bytes]), method: 0, crc: crcOf(bytes, 0), bytes: bytes.length };
}

async function deflate(content: Blob): Promise<Packed> {
  let at = 0;
  let crc = 0;
  // Piece by piece: of a file that is gone, the stream of a Blob tells nothing but a network error.
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      const piece = new Uint8Array(await content.slice(at, at + gathered).arrayBuffer());
      if (piece.length === 0) return stream.close();
      crc = crcOf(piece, crc);
      at += piece.length;
      stream.enqueue(piece);
    },
  });
  const blob = await gather(pieces.pipeThrough(new CompressionStream('deflate-raw')));
  return { blob, method: 8, crc, bytes: at };
}

async function gather(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob([...parts, ...pending]);
    pending.push(value);
    waiting += value.length;
    if (waiting < gathered) continue;
    parts.push(new Blob(pending));
    pending = [];
    waiting = 0;
  }
}

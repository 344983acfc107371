/** What one file may hold unpacked: more is no export, and less than what the engine can hold. */
export const mostUnpacked = 2 * 1024 ** 3;

export class Damaged extends Error {}
export class TooLarge extends Error {}

const crcTable = new Uint32Array(256).map((_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of bytes that follow others whose CRC-32 is `before`; 0 where none came before. */
export function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/**
 * Unpacks as a stream and checks length and CRC-32 where they are known. Rejects with Damaged for anything that does
 * not fit, with TooLarge at more than `most` bytes: the unpacked size that an archive claims is not believed.
 */
export async function inflate(
  packed: Blob,
  format: 'gzip' | 'deflate-raw' | 'stored',
  most: number,
  expected?: { crc: number; size: number },
  signal?: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let waiting = 0;
  let crc = 0;
  const limit = Math.min(most, expected?.size ?? most);
  for await (const bytes of unpacked(packed, format)) {
    signal?.throwIfAborted();
    size += bytes.length;
    if (size > limit) throw size > most ? new TooLarge() : new Damaged('longer than announced');
    if (expected) crc = crcOf(bytes, crc);
    pending.push(bytes);
    waiting += bytes.length;
    if (waiting < 4 * 1024 * 1024) continue;
    parts.push(new Blob(pending));
    pending = [];
    waiting = 0;
  }
  if (expected && (size !== expected.size || crc !== expected.crc)) throw new Damaged('does not match its checksum');
  return new Blob([...parts, ...pending]);
}

async function* unpacked(
  packed: Blob,
  format: 'gzip' | 'deflate-raw' | 'stored',
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const stream = packed.stream();
  const reader = (format === 'stored' ? stream : stream.pipeThrough(new DecompressionStream(format))).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((fault: unknown) => {
        throw fault instanceof TypeError || isZlib(fault) ? new Damaged('does not unpack') : fault;
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Stops the source as well when the consumer has had enough.
    await reader.cancel().catch(() => undefined);
  }
}

/** Node rejects with zlib's own errors where browsers give a TypeError. */
function isZlib(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');
}

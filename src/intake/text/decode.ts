import type { Encoding } from './encoding';
import { blockSize, type Reading } from '../scan/scan-file';

/** The file as UTF-8 without a mark: itself where it is that already, else transcoded piece by piece. */
export async function toUtf8(blob: Blob, encoding: Encoding, { signal }: Reading = {}): Promise<Blob> {
  if (encoding.label === 'utf-8') return encoding.mark > 0 ? blob.slice(encoding.mark) : blob;
  const decoder = new TextDecoder(encoding.label, { ignoreBOM: true });
  const parts: Blob[] = [];
  for (let at = encoding.mark; at < blob.size; at += blockSize) {
    signal?.throwIfAborted();
    const bytes = await blob.slice(at, at + blockSize).arrayBuffer();
    // Always as a stream: in one piece, Node 20 reads windows-1252 as ISO-8859-1.
    parts.push(new Blob([decoder.decode(bytes, { stream: true })]));
  }
  parts.push(new Blob([decoder.decode()]));
  return new Blob(parts);
}

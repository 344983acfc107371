import { decodeMixed } from './encoding-mixed';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text of one record, without its line end. Bytes that are no UTF-8 are read as windows-1252, the rest stands: the
 * usual cause is one cell pasted from elsewhere.
 */
export function decodeRecord(bytes: Uint8Array): string {
  const content = bytes.subarray(0, contentEnd(bytes));
  try {
    return strict.decode(content);
  } catch {
    return decodeMixed(content);
  }
}

function contentEnd(bytes: Uint8Array): number {
  const last = bytes[bytes.length - 1];
  if (last === 0x0d) return bytes.length - 1;
  if (last !== 0x0a) return bytes.length;
  return bytes[bytes.length - 2] === 0x0d ? bytes.length - 2 : bytes.length - 1;
}

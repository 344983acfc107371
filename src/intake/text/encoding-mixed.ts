import { sequenceLength } from './encoding-utf8';

const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

/** UTF-8 where the bytes are UTF-8, windows-1252 where they are not. */
export function decodeMixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let from = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      const byte = bytes[i] ?? 0;
      text += decoder.decode(bytes.subarray(from, i)) + (windows1252[byte - 0x80] ?? String.fromCharCode(byte));
      from = i + 1;
    }
    i += length || 1;
  }
  return text + decoder.decode(bytes.subarray(from));
}

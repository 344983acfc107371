import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes `rows` records, every cell quoted, below a header. `spoil` may give what stands in a line's place, its line end
 * included.
 */
export async function write(path, header, rows, record, spoil = (_row, line) => `${line}\n`) {
  const out = createWriteStream(path);
  let text = `${header.map((name) => `"${name}"`).join(',')}\n`;
  for (let row = 0; row < rows; row++) {
    const cells = record(row);
    text += spoil(
      row,
      `"${cells.map((cell) => (cell.includes('"') ? cell.replaceAll('"', '""') : cell)).join('","')}"`,
    );
    if (text.length < 4_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

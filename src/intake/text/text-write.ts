import type { Dialect } from '../prepared';

/** One record, quoted where the engine could read it otherwise, without a line end. */
export function writeRecord(cells: readonly string[], { delimiter, quote }: Dialect): string {
  if (cells.length === 1 && cells[0] === '') return quote + quote;
  return cells.map((cell) => writeCell(cell, delimiter, quote)).join(delimiter);
}

const edge = /^\s|\s$/;

function writeCell(cell: string, delimiter: string, quote: string): string {
  if (cell === '') return cell;
  const plain =
    !cell.includes(delimiter) &&
    !cell.includes(quote) &&
    !cell.includes('\n') &&
    !cell.includes('\r') &&
    // Most cells begin and end in ASCII; whole files are written through here.
    ((isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(cell.length - 1))) || !edge.test(cell));
  return plain ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
}

function isInk(letter: number): boolean {
  return letter > 0x20 && letter < 0x7f;
}

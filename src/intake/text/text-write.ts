import type { Dialect } from '../prepared';

/** One record, quoted where the engine could read it otherwise, without a line end. */
export function writeRecord(cells: readonly string[], { delimiter, quote }: Dialect): string {
  if (cells.length === 1 && cells[0] === '') return quote + quote;
  return cells.map((cell) => writeCell(cell, delimiter, quote)).join(delimiter);
}

function writeCell(cell: string, delimiter: string, quote: string): string {
  if (cell === '') return cell;
  const plain =
    !cell.includes(delimiter) &&
    !cell.includes(quote) &&
    !cell.includes('\n') &&
    !cell.includes('\r') &&
    !/^\s|\s$/.test(cell);
  return plain ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
}

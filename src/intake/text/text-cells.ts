import type { Written } from './dialect';

export interface Cells {
  cells: string[];
  /** Quotes were used in a way that leaves doubt: stray in a cell, or never closed. */
  doubt: 'none' | 'quote' | 'open-quote';
}

type Rescue = 'next closing quote' | 'plain text' | 'rest of the line';
const rescues: Rescue[] = ['next closing quote', 'plain text', 'rest of the line'];

/**
 * Cells of one record without its line end. A quoted cell that does not close properly is read in three ways, and the
 * first that gives `width` cells is taken; with none, its text up to the next quote that could close it.
 */
export function cellsOf(record: string, written: Written, width: number): Cells {
  const first = split(record, written, 'next closing quote');
  if (!first.malformed || first.cells.length === width) return first;
  for (const rescue of rescues) {
    const other = split(record, written, rescue);
    if (other.cells.length === width) return other;
  }
  return first;
}

function split(record: string, written: Written, rescue: Rescue): Cells & { malformed: boolean } {
  const { delimiter, quote } = written;
  const cells: string[] = [];
  let doubt: Cells['doubt'] = 'none';
  let malformed = false;
  for (let at = 0; ;) {
    let from = at;
    if (written.spaced) while (record[from] === ' ') from++;
    if (record[from] === quote) {
      const closing = closingQuote(record, from + 1, written, rescue === 'next closing quote');
      if (closing.malformed) {
        malformed = true;
        if (doubt !== 'open-quote') doubt = record.indexOf(quote, from + 1) < 0 ? 'open-quote' : 'quote';
      }
      if (closing.at >= 0) {
        cells.push(unquoted(record.slice(from + 1, closing.at), written));
        if (closing.next >= record.length) return { cells, doubt, malformed };
        at = closing.next + 1;
        continue;
      }
      if (rescue === 'rest of the line') {
        cells.push(record.slice(from));
        return { cells, doubt, malformed };
      }
    }
    const end = record.indexOf(delimiter, at);
    const cell = end < 0 ? record.slice(at) : record.slice(at, end);
    if (doubt === 'none' && cell.includes(quote)) doubt = 'quote';
    cells.push(cell);
    if (end < 0) return { cells, doubt, malformed };
    at = end + 1;
  }
}

/** Where the quoted cell ends (-1: nowhere) and the delimiter or end behind it. `goOn` passes over quotes inside. */
function closingQuote(record: string, from: number, written: Written, goOn: boolean) {
  const { delimiter, quote, backslash } = written;
  let malformed = false;
  for (let at = from; ; at++) {
    const next = record.indexOf(quote, at);
    if (next < 0) return { at: -1, next: -1, malformed: true };
    const slash = backslash ? record.indexOf('\\', at) : -1;
    if (slash >= 0 && slash < next) {
      at = slash + 1;
      continue;
    }
    if (record[next + 1] === quote) {
      at = next + 1;
      continue;
    }
    let behind = next + 1;
    if (delimiter !== ' ') while (record[behind] === ' ' && behind < next + 32) behind++;
    if (behind >= record.length || record[behind] === delimiter) return { at: next, next: behind, malformed };
    malformed = true;
    if (!goOn) return { at: -1, next: -1, malformed };
    at = next;
  }
}

function unquoted(cell: string, { quote, backslash }: Written): string {
  if (!backslash) return cell.includes(quote) ? cell.replaceAll(quote + quote, quote) : cell;
  let text = '';
  for (let at = 0; at < cell.length; at++) {
    const pair = cell[at] === '\\' || cell[at] === quote;
    const next = cell[at + 1];
    if (pair && (next === quote || (cell[at] === '\\' && next === '\\'))) at++;
    text += cell[at] ?? '';
  }
  return text;
}

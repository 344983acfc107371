import type { Written } from './dialect';
import { isValue, kindOf } from './text-kinds';
import type { TextRecord } from './text-records';

export interface Score {
  written: Written;
  points: number;
  /** Cells of most records. */
  width: number;
  /** Share of records as wide as that. */
  alike: number;
  quoted: number;
  malformed: number;
  values: number;
  /** In some column every cell but the header is quoted. */
  quotedColumn: boolean;
}

/**
 * How well records fit together: alike in width, of cells that look like something. After van den Burg, Nazábal and
 * Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019), much shortened.
 */
export function scoreOf(records: TextRecord[], written: Written): Score {
  const width = commonWidth(records.map((record) => record.cells.length));
  const alike = records.filter((record) => record.cells.length === width).length / Math.max(1, records.length);
  let clean = 0;
  let cells = 0;
  let quoted = 0;
  let values = 0;
  for (const record of records) {
    const opens = openings(record.text, written);
    quoted += opens;
    clean += Math.min(opens, record.cells.length);
    cells += record.cells.length;
    for (const cell of record.cells) {
      if (kindOf(cell) !== 'text') clean++;
      if (isValue(cell)) values++;
    }
  }
  const malformed = records.filter((record) => record.doubt !== 'none').length;
  const fitting = Math.min(1, clean / Math.max(1, cells)) * (1 - malformed / Math.max(1, records.length) / 2);
  const points = width < 2 ? 0.01 : alike * alike * (0.2 + fitting) * (1 - 1 / width) * headStart(records, width);
  return { written, points, width, alike, quoted, malformed, values, quotedColumn: hasQuotedColumn(records, written) };
}

/** A table's first records have its delimiter too, or are titles with none. */
function headStart(records: TextRecord[], width: number): number {
  const first = records.find((record) => record.cells.length > 1);
  return first?.cells.length === width ? 1.2 : 1;
}

/** The most frequent number of cells; among equals the larger. One only if nothing else occurs. */
export function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}

function openings(text: string, { delimiter, quote }: Written): number {
  let count = text.startsWith(quote) ? 1 : 0;
  for (let at = text.indexOf(delimiter + quote); at >= 0; at = text.indexOf(delimiter + quote, at + 2)) count++;
  return count;
}

function hasQuotedColumn(records: TextRecord[], { delimiter, quote }: Written): boolean {
  const rows = records.slice(1).map((record) => record.text.split(delimiter));
  if (rows.length < 2) return false;
  return (rows[0] ?? []).some((_, column) =>
    rows.every(
      (row) => (row[column] ?? '').length > 1 && row[column]?.startsWith(quote) && row[column]?.endsWith(quote),
    ),
  );
}

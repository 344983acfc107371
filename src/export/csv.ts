/** What stands in a table: numbers leave exactly as they are. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, or skips to find one. Full-width forms are read alike. */
const lead = '=+\\-@\\t\\0＝＋－＠';
const begins = new RegExp(`^[${lead}\\r\\n]`);
const lineBegins = new RegExp(`([\\r\\n])(?=[${lead}])`, 'g');
/** Numbers and phone numbers stay as they are: what they compute is harmless, and people read them. */
const readable = /^[+-]?[\d(][\d ().,/\u00a0\u202f-]*%?$/;

/** A cell's text, with an apostrophe before what a spreadsheet would run, also after a line end inside it. */
export function defused(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number' || readable.test(value)) return String(value);
  const text = value.replace(lineBegins, "$1'");
  return begins.test(text) ? `'${text}` : text;
}

/** How many cells are other than their exact copy. */
export function defusedCount(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => defused(cell) !== exact(cell)).length, 0);
}

/** A cell as CSV text, defused. */
export function csvCell(value: Cell): string {
  return quoted(defused(value));
}

function exact(value: Cell): string {
  return value === null ? '' : String(value);
}

/** Quotes too what other readers would take for a delimiter. */
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A header and rows as CSV: UTF-8 with a BOM, so that spreadsheets read it, and CRLF. Cells are defused, unless whoever
 * asks wants the exact copy.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[], asIs = false): Blob {
  const cell = asIs ? (value: Cell) => quoted(exact(value)) : csvCell;
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** What a spreadsheet takes for the beginning of a formula, or skips to find one. Full-width forms are read alike. */
const lead = '=+\\-@\\t\\0＝＋－＠';
const begins = new RegExp(`^[${lead}\\r\\n]`);
const lineBegins = new RegExp(`([\\r\\n])(?=[${lead}])`, 'g');
/** Numbers and phone numbers stay as they are: what they compute is harmless, and people read them. */
const readable = /^[+-]?[\d(][\d ().,/\u00a0\u202f-]*%?$/;

/** A cell as CSV text, defused with an apostrophe where a spreadsheet would run it, also after a line end inside it. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number' || readable.test(value)) return quoted(String(value));
  const text = value.replace(lineBegins, "$1'");
  return quoted(begins.test(text) ? `'${text}` : text);
}

/** Quotes too what other readers would take for a delimiter. */
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A header and rows as CSV: UTF-8 with a BOM, so that spreadsheets read it, and CRLF. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Blob {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Cells that a spreadsheet would take for a formula: also after line ends inside a cell, also in full-width forms. */
const formula = /(^|[\r\n])[=+\-@\t\0＝＋－＠]/;
const plainNumber = /^[+-]?[\d\s().,/-]*\d[\d\s().,/-]*%?$/;

/** A cell as CSV text, defused with an apostrophe where a spreadsheet would run it; numbers and phone numbers stay. */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value !== 'number' && formula.test(text) && !plainNumber.test(text) ? defuse(text) : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function defuse(text: string): string {
  return text.replace(/(^|[\r\n])(?=[=+\-@\t\0＝＋－＠])/g, "$1'");
}

/** A header and rows as CSV: UTF-8 with a BOM, so that spreadsheets read it, and CRLF. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Blob {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

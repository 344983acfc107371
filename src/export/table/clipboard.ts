import { defused, type Cell } from '../csv';
import { html } from '../html';

/** The two forms in which a table is copied: for spreadsheets and for documents. */
export interface Copied {
  text: string;
  html: string;
}

/** A table as tab-separated text and as HTML, its cells defused as in a file of ours. */
export function copied(columns: readonly string[], rows: readonly (readonly Cell[])[]): Copied {
  const lines = [columns, ...rows].map((row) => row.map(defused));
  const [head = [], ...body] = lines;
  const table = html`<meta charset="utf-8" />
    <table>
      <tr>
        ${head.map((cell) => html`<th>${cell}</th>`)}
      </tr>
      ${body.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </table>`;
  return {
    text: lines.map((row) => row.map(tabbed).join('\t')).join('\r\n'),
    html: table.text,
  };
}

/**
 * Puts a table on the clipboard once it is read: asking before that keeps the click's permission. Rejects where the
 * browser does not let the page, or the table cannot be read.
 */
export function copy(table: Promise<Copied>): Promise<void> {
  const form = (type: string, of: keyof Copied) => table.then((forms) => new Blob([forms[of]], { type }));
  const item = new ClipboardItem({ 'text/plain': form('text/plain', 'text'), 'text/html': form('text/html', 'html') });
  return navigator.clipboard.write([item]);
}

/** Quoted where a tab or a line end would begin another cell. */
function tabbed(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

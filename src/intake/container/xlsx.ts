import { writeRecord } from '../text/text-write';
import { plainWriting, dialectOf } from '../text/dialect';

export interface Sheet {
  name: string;
  csv: Blob;
}

/** The sheets of an Excel workbook that hold anything, as CSV. Rejects where the workbook cannot be read. */
export async function readWorkbook(blob: Blob): Promise<Sheet[]> {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  const sheets = await readXlsxFile(blob, { trim: false, parseNumber: (text) => text });
  return sheets.filter(({ data }) => data.length > 0).map(({ sheet, data }) => ({ name: sheet, csv: toCsv(data) }));
}

function toCsv(rows: readonly (readonly unknown[])[]): Blob {
  const dialect = dialectOf(plainWriting);
  const parts: string[] = [];
  for (const row of rows) {
    // A row without anything stands as a blank line, as it would in a file saved as CSV.
    const empty = row.every((cell) => cell === null || cell === '');
    parts.push(empty ? '\n' : `${writeRecord(row.map(textOf), dialect)}\n`);
  }
  const blocks: Blob[] = [];
  for (let at = 0; at < parts.length; at += 50_000) blocks.push(new Blob([parts.slice(at, at + 50_000).join('')]));
  return new Blob(blocks);
}

/** Dates as ISO days, or with their time where they have one: Excel has no zones. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

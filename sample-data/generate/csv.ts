export type Cell = string | number | null;

/** A table of an export: its file name and its columns, each a function of the row. */
export interface Sheet {
  name: string;
  text: string;
}

/** Builds one file: every cell through `write`, records ended by LF. */
export function sheet<T>(
  name: string,
  rows: readonly T[],
  columns: Record<string, (row: T, at: number) => Cell>,
  write: { cell: (value: string) => string; delimiter: string },
): Sheet {
  const headers = Object.keys(columns);
  const line = (cells: Cell[]): string =>
    cells.map((value) => write.cell(value === null ? '' : String(value))).join(write.delimiter);
  const body = rows.map((row, at) => line(headers.map((header) => columns[header]?.(row, at) ?? null)));
  return { name, text: [line(headers), ...body, ''].join('\n') };
}

export const always = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Quotes only where the cell would otherwise be misread. */
export const whereNeeded =
  (delimiter: string) =>
  (value: string): string =>
    value.includes(delimiter) || /["\r\n]/.test(value) ? always(value) : value;

/** ISO-8859-1 without its control range; a letter outside of it is a bug of the generator. */
export function latin1(text: string): Uint8Array {
  const wrong = /[^\n\x20-\x7e\xa0-\xff]/.exec(text);
  if (wrong)
    throw new Error(`Not Latin-1: ${JSON.stringify(text.slice(Math.max(0, wrong.index - 40), wrong.index + 10))}`);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Cents with two decimals. */
export const money = (cents: number): string => (cents / 100).toFixed(2);

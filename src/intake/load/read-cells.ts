import Papa from 'papaparse';
import type { Table } from '../prepared';

/** Every row of a table in memory, read by Papa Parse: for the command line, tests and the way out when the engine fails. */
export async function readCells(table: Pick<Table, 'data' | 'dialect'>): Promise<string[][]> {
  const { delimiter, quote, escape, lineEnd: newline = '\n' } = table.dialect;
  const text = await table.data.text();
  const parsed = Papa.parse<string[]>(text, { delimiter, quoteChar: quote, escapeChar: escape, newline });
  const rows = parsed.data;
  // Papa Parse takes the end of the last line for the beginning of one more.
  if (text === '' || text.endsWith(newline)) rows.pop();
  return rows;
}

import Papa from 'papaparse';
import type { Table } from '../prepared';

type Data = Pick<Table, 'data' | 'dialect'>;

/** Bytes parsed at once: their cells take many times as much. */
const blockSize = 1024 * 1024;

/** Every row of a table in memory, read by Papa Parse: for the command line and tests. */
export async function readCells(table: Data): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const some of rowsOf(table)) for (const row of some) rows.push(row);
  return rows;
}

/** The rows of a table block by block, read by Papa Parse: it is given text, and the row that a block cuts once more. */
export async function* rowsOf({ data, dialect }: Data): AsyncGenerator<string[][]> {
  const { delimiter, quote, escape, lineEnd: newline = '\n' } = dialect;
  const parser = new Papa.Parser({ delimiter, quoteChar: quote, escapeChar: escape, newline });
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; at < data.size; at += blockSize) {
    const isLast = at + blockSize >= data.size;
    const bytes = await data.slice(at, at + blockSize).arrayBuffer();
    const text = rest + decoder.decode(bytes, { stream: !isLast });
    const { data: rows, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    rest = text.slice(meta.cursor);
    // Papa Parse takes the end of the last line for the beginning of one more.
    if (isLast && text.endsWith(newline)) rows.pop();
    yield rows;
  }
}

import { readCells } from './read-cells';
import type { Dialect, Table } from '../prepared';
import { writeRecord } from '../text/text-write';

const rowsAPart = 20_000;

/**
 * The same table with data written anew by Papa Parse and our own writer: the way out when the engine does not count the
 * rows that the scan counted. Holds the whole file in memory. The result has the rows that Papa Parse finds.
 */
export async function rewriteWhole(table: Table): Promise<Table> {
  const rows = await readCells(table);
  const dialect: Dialect = { ...table.dialect, escape: table.dialect.quote, lineEnd: '\n' };
  const parts: Blob[] = [];
  for (let at = 0; at < rows.length; at += rowsAPart) {
    const lines = rows.slice(at, at + rowsAPart).map((row) => {
      const cells = table.columns.map((_, column) => row[column] ?? '');
      return `${writeRecord(cells, dialect)}\n`;
    });
    parts.push(new Blob([lines.join('')]));
  }
  return { ...table, dialect, data: new Blob(parts), rows: rows.length };
}

import { rowsOf } from './read-cells';
import type { Dialect, Table } from '../prepared';
import { writeRecord } from '../text/text-write';

/**
 * The same table with data written anew by Papa Parse and our own writer: the way out when the engine does not count the
 * rows that the scan counted. Holds one block of the file in memory. The result has the rows that Papa Parse finds.
 */
export async function rewriteWhole(table: Table): Promise<Table> {
  const dialect: Dialect = { ...table.dialect, escape: table.dialect.quote, lineEnd: '\n' };
  const width = table.columns.length;
  const parts: Blob[] = [];
  let rows = 0;
  for await (const some of rowsOf(table)) {
    const lines = some.map((cells) => {
      cells.length = Math.min(cells.length, width);
      while (cells.length < width) cells.push('');
      return writeRecord(cells, dialect) + '\n';
    });
    parts.push(new Blob([lines.join('')]));
    rows += some.length;
  }
  return { ...table, dialect, data: new Blob(parts), rows };
}

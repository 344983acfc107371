import type { Db } from '../../db/db';
import { literal } from '../../db/sql';
import { changesRows, type Edits } from '../edits/edits';
import type { Table } from '../prepared';
import { isNullWord } from '../values/nulls';

const batch = 2000;

/**
 * Makes `read_<no>`, as it was read, into what the user says: cells mended, records taken in below the last row. Gives
 * the view that holds the rows that count, each with its `rowid`. `columns` are those of `read_<no>`.
 */
export async function applyEdits(
  db: Db,
  no: number,
  { rows }: Pick<Table, 'rows'>,
  columns: readonly number[],
  edits: Edits,
): Promise<string> {
  await db.exec(`drop view if exists rows_${no}`);
  if (!changesRows(edits)) return `text_${no}`;
  for (const column of columns) await mendColumn(db, no, column, edits);
  const taken = await insertTaken(db, no, columns, edits);
  const own =
    taken.length === 0 ? 'true' : `(rowid < ${rows} or rowid in (${taken.map((at) => rows + at).join(', ')}))`;
  const left = edits.aside.length === 0 ? 'true' : `rowid not in (${edits.aside.map((row) => row - 1).join(', ')})`;
  await db.exec(`create or replace view rows_${no} as select * from text_${no} where ${own} and ${left}`);
  return `rows_${no}`;
}

async function mendColumn(db: Db, no: number, column: number, { cells }: Edits): Promise<void> {
  const mended = Object.entries(cells).flatMap(([row, own]) => {
    const text = own[column];
    return text === undefined ? [] : [`(${Number(row) - 1}, ${cellSql(text)})`];
  });
  for (let at = 0; at < mended.length; at += batch) {
    await db.exec(
      `update read_${no} set c${column} = mended.cell from (values ${mended.slice(at, at + batch).join(', ')}) mended(place, cell)
       where read_${no}.rowid = mended.place`,
    );
  }
}

/** Puts in a row for every record up to the last taken one, so that the row of each is always the same. */
async function insertTaken(db: Db, no: number, columns: readonly number[], { taken }: Edits): Promise<number[]> {
  const indexes = Object.keys(taken).map(Number);
  const count = indexes.length === 0 ? 0 : Math.max(...indexes) + 1;
  for (let at = 0; at < count; at += batch) {
    const values = Array.from({ length: Math.min(batch, count - at) }, (_, i) => {
      const record = taken[at + i];
      return `(${columns.map((column) => cellSql(record?.[column] ?? '')).join(', ')})`;
    });
    await db.exec(`insert into read_${no} values ${values.join(', ')}`);
  }
  return indexes;
}

/** A cell that says that there is nothing is null, as where the file is read. */
function cellSql(text: string): string {
  return isNullWord(text) ? 'null::varchar' : literal(text);
}

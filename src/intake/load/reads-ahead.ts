import type { Db } from '../../db/db';
import type { Ahead, AheadTable, Opened } from '../ahead';
import { keptColumns } from './read-csv';
import { TableAhead } from './table-ahead';

/**
 * Reads large tables into the engine while their files are still being scanned. A table that turns out to be what was
 * read need not be read again; whatever goes wrong here is forgotten, and read in its turn.
 */
export class ReadsAhead implements Ahead {
  readonly #tables = new Map<Blob, TableAhead>();
  #next = 1;

  /** `columnsOf` gives the columns of a file that will be wanted; null where the file will not. */
  constructor(
    readonly db: Db,
    readonly columnsOf: (opened: Opened) => readonly number[] | null,
  ) {}

  open(opened: Opened): AheadTable | null {
    const columns = this.columnsOf(opened);
    if (!columns) return null;
    const table = new TableAhead(this.db, `ahead_${this.#next++}`, opened, keptColumns(columns), (data) => {
      if (data) this.#tables.set(data, table);
    });
    return table;
  }

  /** SQL of the rows of `data`, as `TableAhead.rows` gives it; null where they are not there. */
  async rows(data: Blob, columns: readonly number[], count: number): Promise<string | null> {
    return (await this.#tables.get(data)?.rows(columns, count)) ?? null;
  }

  /** Takes the rows of `data` out of the engine: they are read anew. */
  async drop(data: Blob): Promise<void> {
    const table = this.#tables.get(data);
    this.#tables.delete(data);
    await table?.drop();
  }

  /** Takes out what is none of these: files that were left out, or of which nothing is left. */
  async keepOnly(datas: ReadonlySet<Blob>): Promise<void> {
    for (const data of this.#tables.keys()) if (!datas.has(data)) await this.drop(data);
  }
}

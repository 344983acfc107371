import { coerce, object } from 'zod';
import type { Db } from '../../db/db';
import { importPath } from '../../db/lockdown';
import type { AheadTable, Opened } from '../ahead';
import { cellList, readCsv, usualReach } from './read-csv';

const countRow = object({ count: coerce.number() });
/** Bytes worth a part, and the share of all bytes before it: few parts, and the first one soon. */
const leastPart = 8 * 1024 * 1024;
const leastShare = 0.25;

/** A table that is read into the engine in parts, each as soon as the engine is free and enough has come. */
export class TableAhead implements AheadTable {
  readonly #parts: { name: string; rows: number }[] = [];
  #pending: Blob[] = [];
  #waiting = 0;
  #read = 0;
  #end = false;
  #failed = false;
  #work: Promise<void> | null = null;

  /** `name` is that of no other table in the engine; `columns` are those that are read. */
  constructor(
    readonly db: Db,
    readonly name: string,
    readonly opened: Opened,
    readonly columns: readonly number[],
    readonly onClose: (data: Blob | null) => void,
  ) {}

  add(stretch: Blob): void {
    this.#pending.push(stretch);
    this.#waiting += stretch.size;
    this.#goOn();
  }

  close(data: Blob | null): void {
    this.#end = true;
    if (data === null) void this.drop();
    else this.#goOn();
    this.onClose(data);
  }

  /**
   * SQL of all rows with these columns and their `rowid`, from 0; null where they are not what the file holds: the engine
   * refused them, was lost, or counts other rows.
   */
  async rows(columns: readonly number[], count: number): Promise<string | null> {
    while (this.#work) await this.#work;
    const rows = this.#parts.reduce((sum, part) => sum + part.rows, 0);
    if (this.#failed || rows !== count || columns.some((column) => !this.columns.includes(column))) return null;
    let before = 0;
    const selects = this.#parts.map((part) => {
      const select = `select rowid + ${before} as rowid, ${cellList(columns)} from ${part.name}`;
      before += part.rows;
      return select;
    });
    return selects.join(' union all ');
  }

  /** Takes everything out of the engine again. */
  async drop(): Promise<void> {
    this.#failed = true;
    this.#pending = [];
    while (this.#work) await this.#work;
    const drops = this.#parts.splice(0).map(({ name }) => `drop table if exists ${name}`);
    if (drops.length > 0) await this.db.exec(drops.join('; ')).catch(() => undefined);
  }

  #goOn(): void {
    if (this.#failed) return;
    const least = this.#end ? 1 : Math.max(leastPart, this.#read * leastShare);
    if (this.#work || this.#waiting < least) return;
    const part = new Blob(this.#pending);
    this.#pending = [];
    this.#waiting = 0;
    this.#work = this.#readPart(part)
      // What cannot be read ahead is read in its turn, and what is wrong is said then.
      .catch(() => void this.drop())
      .then(() => {
        this.#read += part.size;
        this.#work = null;
        this.#goOn();
      });
  }

  async #readPart(part: Blob): Promise<void> {
    const name = `${this.name}_${this.#parts.length}`;
    const file = `${name}.csv`;
    await this.db.addFile(file, part);
    try {
      // Parts stand side by side: rows that are put into a table that holds some take three times as long.
      const select = `select ${cellList(this.columns)} from ${readCsv(importPath(file), this.opened, usualReach)}`;
      await this.db.exec(`create or replace table ${name} as ${select}`);
      const counted = await this.db.query(`select count(*)::double as count from ${name}`, countRow);
      this.#parts.push({ name, rows: counted[0]?.count ?? 0 });
    } finally {
      await this.db.dropFile(file);
    }
  }
}

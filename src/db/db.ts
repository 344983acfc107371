import type { ZodType } from 'zod';

export type Param = string | number | boolean | null;

/** What can go wrong with the engine: a bad query, a cancelled one, a lost engine (start again), one that the host blocks. */
export type EngineFault = 'query' | 'cancelled' | 'lost' | 'blocked';

export class EngineError extends Error {
  override name = 'EngineError';
  constructor(
    readonly fault: EngineFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The database, as the rest of the program sees it. Every call rejects with an EngineError and never hangs. */
export interface Db {
  /** Runs one or more statements separated by semicolons. */
  exec(sql: string): Promise<void>;
  /** Plain rows, each checked against a row schema. Parameters fill `?`. */
  query<T>(sql: string, row: ZodType<T>, params?: readonly Param[]): Promise<T[]>;
  /** Makes a file readable as `import/<name>`. Names are ours (`file_1.csv`), never the user's. */
  addFile(name: string, data: Blob): Promise<void>;
  dropFile(name: string): Promise<void>;
  /** Ends what runs now; pending calls reject with fault `cancelled`. The engine starts anew at the next use, empty. */
  cancel(): Promise<void>;
  close(): Promise<void>;
  /** Of a view on a database: that database. */
  readonly base?: Db;
}

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Db } from './db';
import { EngineDb, type Engine } from './engine-db';
import { startWorker } from './engine-worker';
import { fetchWasm, type OnProgress } from './fetch-wasm';
import type { Life } from './life';
import { lockdown } from './lockdown';

/**
 * Milliseconds that each step of a start may take. A worker that dies before it has its lock dies unnoticed, so the
 * first attempt is impatient with exactly that step; the second one leaves a slow machine its time.
 */
export interface Patience {
  firstSign: readonly [first: number, second: number];
  step: number;
}

const usual: Patience = { firstSign: [5_000, 60_000], step: 180_000 };

/** The engine in the browser, fetched and started at the first use. */
export function wasmDb(onProgress: OnProgress = () => undefined, patience: Patience = usual): Db {
  return new EngineDb((life, attempt) => launch(life, attempt, onProgress, patience));
}

async function launch(life: Life, attempt: number, onProgress: OnProgress, patience: Patience): Promise<Engine> {
  const step = <T>(work: Promise<T>) => life.until(work, patience.step);
  const program = URL.createObjectURL(await life.until(fetchWasm(onProgress)));
  life.onEnd(() => URL.revokeObjectURL(program));
  const worker = await startWorker(life, patience.firstSign[attempt === 1 ? 0 : 1], patience.step);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  life.onEnd(() => db.detach());
  await step(db.instantiate(program));
  await step(db.open({ path: ':memory:' }));
  const connection = await step(db.connect());
  for (const statement of lockdown) await step(connection.query(statement));
  return {
    async run(sql, params) {
      if (params.length === 0) return connection.query(sql);
      const statement = await connection.prepare(sql);
      try {
        return await statement.query(...params);
      } finally {
        await statement.close();
      }
    },
    async addFile(path, data) {
      await db.dropFile(path);
      await db.registerFileHandle(path, data, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    },
    async dropFile(path) {
      await db.dropFile(path);
    },
  };
}

import { createRequire } from 'node:module';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { Db } from './db';
import { EngineDb, type Engine } from './engine-db';
import { lockdown } from './lockdown';

/** The shipped engine in Node, for tests and the command line. It blocks the thread while a query runs. */
export async function openNodeDb(): Promise<Db> {
  const db = new EngineDb(launch);
  await db.exec('select 1');
  return db;
}

async function launch(): Promise<Engine> {
  const mainModule = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const bindings = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await bindings.instantiate(() => undefined);
  bindings.open({ path: ':memory:' });
  const connection = bindings.connect();
  for (const statement of lockdown) connection.query(statement);
  return {
    async run(sql, params) {
      if (params.length === 0) return connection.query(sql);
      const statement = connection.prepare(sql);
      try {
        return statement.query(...params);
      } finally {
        statement.close();
      }
    },
    async addFile(path, data) {
      const bytes = new Uint8Array(await data.arrayBuffer());
      bindings.dropFile(path);
      bindings.registerFileBuffer(path, bytes);
    },
    async dropFile(path) {
      bindings.dropFile(path);
    },
  };
}

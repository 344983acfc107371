import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// `FOLDER`: runs FOLDER/statements.json on native DuckDB, one thread, and prints the milliseconds.
const folder = process.argv[2] ?? '';
const { DuckDBInstance } = createRequire(join(folder, 'native', 'package.json'))('@duckdb/node-api');
const statements = JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8'));
process.chdir(folder);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const began = performance.now();
for (const [sql, params] of statements) {
  if (params.length > 0) await connection.run(sql, params);
  else await connection.run(sql);
}
console.log(performance.now() - began);

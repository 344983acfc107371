import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// `FOLDER`: runs each list of statements in FOLDER/statements.json on native DuckDB, one thread, one list after the other,
// and prints the milliseconds of each as a JSON array.
const folder = process.argv[2] ?? '';
const { DuckDBInstance } = createRequire(join(folder, 'native', 'package.json'))('@duckdb/node-api');
const lists = JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8'));
process.chdir(folder);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const times = [];
for (const statements of lists) {
  const began = performance.now();
  for (const [sql, params] of statements) {
    if (params.length > 0) await connection.run(sql, params);
    else await connection.run(sql);
  }
  times.push(performance.now() - began);
}
console.log(JSON.stringify(times));

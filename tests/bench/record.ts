import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as flow } from 'node:stream/promises';
import type { ZodType } from 'zod';
import type { Db, Param } from '../../src/db/db';
import { openNodeDb } from '../../src/db/node';
import { guessMeanings } from '../../src/model/values';
import { loadFiles, readFiles, takeIn, valuesOf } from '../../src/pipeline';
import { audit, establish } from '../../src/pipeline-audit';

/** A database that writes down every statement, and keeps every file under `folder`/import. */
function recording(db: Db, folder: string, statements: [string, readonly Param[]][]): Db {
  return {
    exec: (sql) => {
      statements.push([sql, []]);
      return db.exec(sql);
    },
    query: <T>(sql: string, row: ZodType<T>, params: readonly Param[] = []) => {
      statements.push([sql, params]);
      return db.query(sql, row, params);
    },
    addFile: async (name, data) => {
      const file = createWriteStream(join(folder, 'import', name));
      await flow(Readable.fromWeb(data.stream() as Parameters<typeof Readable.fromWeb>[0]), file);
      await db.addFile(name, data);
    },
    dropFile: (name) => db.dropFile(name),
    cancel: () => db.cancel(),
    close: () => db.close(),
  };
}

/**
 * `FOLDER ZONE FILE…`: audits the files as the page does, then one rep alone, and writes what SQL each of the two took to
 * FOLDER/statements.json.
 */
async function main(): Promise<void> {
  const [folder = '', zone = 'UTC', ...paths] = process.argv.slice(2);
  await mkdir(join(folder, 'import'), { recursive: true });
  const statements: [string, readonly Param[]][] = [];
  const inner = await openNodeDb();
  const db = recording(inner, folder, statements);
  const given = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs: lastModified } = await stat(path);
      return new File([await openAsBlob(path)], basename(path), { lastModified });
    }),
  );
  const quiet = () => undefined;
  const { files } = takeIn(await readFiles(given, quiet, new AbortController().signal), 0);
  await loadFiles(db, files, {}, zone, quiet);
  const info = await establish(db, guessMeanings(await valuesOf(db)), files);
  const look = { asOf: info.asOf, windowDays: 365, thresholds: {}, rep: null };
  const results = await audit(db, look);
  const first = statements.splice(0);
  const computed = results.filter((one) => one.kind === 'computed');
  // The first by name, as the page lists them.
  const reps = computed.flatMap((one) => one.reps).toSorted((a, b) => a.name.localeCompare(b.name));
  const rep = reps[0]?.rep ?? null;
  await audit(db, { ...look, rep });
  await writeFile(join(folder, 'statements.json'), JSON.stringify([first, statements]));
  console.log(
    `${first.length} statements; ${computed.length} of ${results.length} habits computed; ${statements.length} for one rep`,
  );
  await inner.close();
}

await main();

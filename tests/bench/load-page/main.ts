import { wasmDb } from '../../../src/db/wasm';
import { importPath } from '../../../src/db/lockdown';
import { noEdits } from '../../../src/intake/edits/edits';
import { loadTable } from '../../../src/intake/load/load';
import { cellList, readCsv, usualReach } from '../../../src/intake/load/read-csv';
import { rewriteWhole } from '../../../src/intake/load/rewrite';
import { columnsOf, sourcesOf } from '../../../src/intake/load/sources';
import { prepareFile } from '../../../src/intake/prepare';
import { recognise } from '../../../src/intake/recognise/recognise';
import { decideFormats } from '../../../src/intake/values/formats';
import { readsAhead } from '../../../src/pipeline';

const db = wasmDb();

/** The engine is there before the clock starts, as it is when a user drops a file. */
async function start(): Promise<void> {
  await db.exec('select 1');
}

const chosen = (): File => {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
  if (!file) throw new Error('No file is chosen');
  return file;
};

/** Milliseconds of the engine's own read of these columns of the file, with nothing found out about it. */
async function bare(columns: readonly number[]): Promise<number> {
  const file = chosen();
  const [header] = (await file.slice(0, 65_536).text()).split('\n', 1);
  const dialect = { delimiter: ',', quote: '"', escape: '"', lineEnd: '\n' } as const;
  const data = file.slice(new Blob([`${header}\n`]).size);
  const began = performance.now();
  await db.addFile('bare.csv', data);
  const read = readCsv(importPath('bare.csv'), { columns: header?.split(',') ?? [], dialect }, usualReach);
  await db.exec(`create table bare as select ${cellList(columns)} from ${read}`);
  return performance.now() - began;
}

/**
 * Loads the file that is chosen as the page does; `rewritten` sends all of it through Papa Parse. Times are milliseconds,
 * `columns` those that were loaded; `formats` is the part of `load` that finds out how dates and numbers are written,
 * measured a second time.
 */
async function load(rewritten: boolean) {
  const file = chosen();
  const began = performance.now();
  const ahead = rewritten ? undefined : readsAhead(db);
  const [table] = await prepareFile(file, { ahead });
  if (table?.outcome !== 'table') throw new Error('The file is no table');
  const prepared = performance.now();
  const { mapping } = recognise(table);
  const whole = rewritten ? await rewriteWhole(table) : table;
  const loaded = await loadTable(db, 1, whole, mapping, {}, 'UTC', noEdits, ahead);
  const ended = performance.now();
  const { raw } = loaded;
  const sources = sourcesOf(mapping, whole.columns, (column) => `c${column}`);
  await decideFormats(db, { no: 1, name: whole.name, raw, delimiter: whole.dialect.delimiter }, sources, {});
  const again = performance.now();
  const mended = table.problems.reduce((sum, { count }) => sum + count, 0);
  return {
    rows: loaded.table.rows,
    mended,
    columns: columnsOf(mapping),
    prepare: prepared - began,
    load: ended - prepared,
    formats: again - ended,
  };
}

Object.assign(window, { bench: { start, load, bare } });

import { wasmDb } from '../../../src/db/wasm';
import { noEdits } from '../../../src/intake/edits/edits';
import { loadTable } from '../../../src/intake/load/load';
import { rewriteWhole } from '../../../src/intake/load/rewrite';
import { columnsOf } from '../../../src/intake/load/sources';
import { prepareFile } from '../../../src/intake/prepare';
import { recognise } from '../../../src/intake/recognise/recognise';
import { readsAhead } from '../../../src/pipeline';

const db = wasmDb();

/** The engine is there before the clock starts, as it is when a user drops a file. */
async function start(): Promise<void> {
  await db.exec('select 1');
}

/**
 * Loads the file that is chosen as the page does; `rewritten` sends all of it through Papa Parse. Times are milliseconds,
 * `columns` those that were loaded.
 */
async function load(rewritten: boolean) {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
  if (!file) throw new Error('No file is chosen');
  const began = performance.now();
  const ahead = rewritten ? undefined : readsAhead(db);
  const [table] = await prepareFile(file, { ahead });
  if (table?.outcome !== 'table') throw new Error('The file is no table');
  const prepared = performance.now();
  const { mapping } = recognise(table);
  const whole = rewritten ? await rewriteWhole(table) : table;
  const { rows } = (await loadTable(db, 1, whole, mapping, {}, 'UTC', noEdits, ahead)).table;
  const ended = performance.now();
  const mended = table.problems.reduce((sum, { count }) => sum + count, 0);
  return {
    rows,
    mended,
    columns: columnsOf(mapping),
    prepare: prepared - began,
    load: ended - prepared,
  };
}

Object.assign(window, { bench: { start, load } });

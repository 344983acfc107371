import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLoadPage } from './load-page.mjs';
import { generateLoads } from './odd-rows.mjs';
import { against, installNative, measure, median, megabytes, seconds } from './shared.mjs';
import { taskHeader } from './tasks.mjs';

/** Times native; none for what has no target. */
const cases = [
  { words: 'clean', file: 'clean', rewritten: false, target: 2.3 },
  { words: '100 odd rows', file: 'odd', rewritten: false, target: 2.6 },
  { words: 'wholly through Papa Parse', file: 'clean', rewritten: true, target: 12 },
  { words: 'every row odd', file: 'every', rewritten: false, target: null },
];
const heapTarget = 200e6;

/** An explicit read of the columns that the page loads, into a table. */
function writeNative(folder, path, columns) {
  const types = taskHeader.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const options = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${types}}`;
  const select = columns.map((column) => `c${column}`).join(', ');
  const sql = `create table activities as select ${select} from read_csv('${path}', ${options})`;
  writeFileSync(join(folder, 'statements.json'), JSON.stringify([[[sql, []]]]));
}

/**
 * Scan and load of a million activities in the browser, clean, with 100 odd rows, wholly through Papa Parse and with every
 * row odd, against native DuckDB's explicit read of the same columns of the clean file on one thread.
 */
export async function benchLoad(folder, rounds, share) {
  console.log('Writing the files …');
  const paths = await generateLoads(folder, share);
  for (const [name, path] of Object.entries(paths)) console.log(`  ${name}: ${megabytes(statSync(path).size, 1)}`);
  installNative(folder);
  const page = await openLoadPage(join(folder, 'dist'));
  const runs = cases.map(() => []);
  const [native, bare] = [[], []];
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const [at, { file, rewritten }] of cases.entries()) runs[at].push(await page.run(paths[file], rewritten));
      const [{ columns }] = runs[0];
      writeNative(folder, paths.clean, columns);
      native.push(measure('native.mjs', folder)[0]);
      bare.push(await page.bare(paths.clean, columns));
      const words = cases.map(({ words }, at) => `${words} ${seconds(timeOf(runs[at].at(-1)))}`);
      console.log(`  round ${round}: native ${seconds(native.at(-1))}, ${words.join(', ')}`);
    }
  } finally {
    await page.close();
  }
  report(runs, median(native), median(bare));
}

const rewrittenAt = cases.findIndex(({ rewritten }) => rewritten);
const timed = (own, native) => `${seconds(own)} (${(own / native).toFixed(2)} × native)`;
const timeOf = ({ prepare, load }) => prepare + load;

function report(runs, native, bare) {
  console.log(`Native DuckDB, one thread, explicit read of ${runs[0][0].columns.length} columns: ${seconds(native)}`);
  const scan = median(runs[rewrittenAt].map((run) => run.prepare));
  console.log(`Each by itself: the engine's bare read ${timed(bare, native)}, the scan ${timed(scan, native)}`);
  console.log('The engine reads while the scan goes on, so that "scan" holds most of the reading too.');
  console.log('Heap: JavaScript heaps and buffers of page and workers at once, the highest of all rounds');
  for (const [at, { words, target }] of cases.entries()) {
    const own = runs[at];
    const [time, prepare, load] = [timeOf, (run) => run.prepare, (run) => run.load].map((of) => median(own.map(of)));
    const ratio = target === null ? (time / native).toFixed(2) : against(time / native, target, (x) => x.toFixed(2));
    console.log(`${words}: ${own[0].rows} rows, ${own[0].mended} mended`);
    const formats = seconds(median(own.map((run) => run.formats)));
    console.log(`  ${seconds(time)} = scan ${seconds(prepare)} + load ${seconds(load)} (${formats} of it for formats)`);
    console.log(`  times native: ${ratio}`);
    const heap = own.map((run) => run.heap).reduce((a, b) => (a.all > b.all ? a : b));
    const parts = Object.entries(heap.each).map(([name, bytes]) => `${name} ${megabytes(bytes)}`);
    console.log(`  heap ${against(heap.all, heapTarget, megabytes)}; by itself: ${parts.join(', ')}`);
  }
}

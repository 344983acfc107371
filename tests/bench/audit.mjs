import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, run } from '../../src/cli/install.mjs';
import { generate } from './generate.mjs';
import { openPage } from './page.mjs';
import { against, here, installNative, measure, median, megabytes, seconds } from './shared.mjs';

const targets = { audit: 2.2, filter: 2.0 };
const zone = 'Europe/Berlin';

/** The SQL that the page's own pipeline runs on the files, and the files as the engine is given them. */
async function record(folder, files) {
  const outDir = join(root, 'node_modules', '.cache', 'rainmaker', `bench-${process.pid}`);
  const output = { format: 'es' };
  const options = {
    ssr: here('record.ts'),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: { output },
  };
  await build({ root, logLevel: 'error', build: options });
  const done = run(process.execPath, [join(outDir, 'record.js'), folder, zone, ...files]);
  rmSync(outDir, { recursive: true, force: true });
  if (!done) throw new Error('The pipeline failed');
}

/**
 * All habits on a million activities and a hundred thousand deals, in the browser with a warm engine and a confirmed
 * mapping, against the same SQL on the same files in native DuckDB on one thread: from the drop to the charts, and from the
 * choice of one rep to the audit drawn anew.
 */
export async function benchAudit(folder, rounds, share) {
  let page = null;
  try {
    console.log('Writing the files …');
    const paths = await generate(folder, share);
    for (const path of paths) console.log(`  ${path.slice(folder.length + 1)}: ${megabytes(statSync(path).size, 1)}`);
    installNative(folder);
    await record(folder, paths);
    const dist = join(folder, 'dist');
    await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
    page = await openPage(dist, paths, zone);
    const times = { page: [], native: [], filter: [], 'native filter': [], papa: [] };
    let peak = 0;
    for (let round = 1; round <= rounds; round++) {
      const one = await page.run();
      peak = Math.max(peak, one.peak);
      times.page.push(one.milliseconds);
      times.filter.push(await page.filter());
      const [first, filter] = measure('native.mjs', folder);
      times.native.push(first);
      times['native filter'].push(filter);
      times.papa.push(measure('papa.mjs', paths.at(-1)));
      const words = Object.entries(times).map(([name, list]) => `${name} ${seconds(list.at(-1))}`);
      console.log(`  round ${round}: ${words.join(', ')}`);
    }
    report(times, peak, rounds);
  } finally {
    await page?.close();
  }
}

function report(times, peak, rounds) {
  const own = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  const ratio = (ours, native, target) => against(ours / native, target, (one) => `${one.toFixed(2)} ×`);
  console.log(`Medians of ${rounds}; native is DuckDB on one thread with the same SQL`);
  console.log(`Drop to charts: ${seconds(own.page)}, native ${seconds(own.native)}`);
  console.log(`  ${ratio(own.page, own.native, targets.audit)}`);
  console.log(`Another rep to the audit drawn anew: ${seconds(own.filter)}, native ${seconds(own['native filter'])}`);
  console.log(`  ${ratio(own.filter, own['native filter'], targets.filter)}`);
  console.log(`Papa Parse and one group-by, Node: ${seconds(own.papa)}`);
  console.log(`Peak JavaScript heap of the page: ${megabytes(peak)}`);
}

import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, run } from '../../src/cli/install.mjs';
import { generate } from './generate.mjs';
import { openPage } from './page.mjs';
import { against, here, installNative, measure, median, megabytes, seconds } from './shared.mjs';

const target = 2.2;
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
 * From the drop to the charts on a million activities, in the browser with a warm engine and a confirmed mapping, against
 * the same SQL on the same files in native DuckDB on one thread.
 */
export async function benchAudit(folder, rounds, share) {
  let page = null;
  try {
    console.log('Writing the files …');
    const paths = Object.values(await generate(folder, share));
    for (const path of paths) console.log(`  ${path.slice(folder.length + 1)}: ${megabytes(statSync(path).size, 1)}`);
    installNative(folder);
    await record(folder, paths);
    const dist = join(folder, 'dist');
    await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
    page = await openPage(dist, paths, zone);
    const times = { page: [], native: [], papa: [] };
    let peak = 0;
    for (let round = 1; round <= rounds; round++) {
      const one = await page.run();
      peak = Math.max(peak, one.peak);
      times.page.push(one.milliseconds);
      times.native.push(measure('native.mjs', folder));
      times.papa.push(measure('papa.mjs', paths.at(-1)));
      const words = Object.entries(times).map(([name, list]) => `${name} ${seconds(list.at(-1))}`);
      console.log(`  round ${round}: ${words.join(', ')}`);
    }
    const [ours, native, papa] = [times.page, times.native, times.papa].map(median);
    console.log(`Rainmaker in the browser, drop to charts: ${seconds(ours)} (median of ${rounds})`);
    console.log(`Native DuckDB, one thread, same SQL:       ${seconds(native)}`);
    console.log(`Papa Parse and one group-by, Node:         ${seconds(papa)}`);
    console.log(`Peak JavaScript heap of the page:          ${megabytes(peak)}`);
    console.log(`Ratio to native: ${against(ours / native, target, (ratio) => ratio.toFixed(2))}`);
  } finally {
    await page?.close();
  }
}

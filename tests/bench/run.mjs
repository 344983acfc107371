import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root, run } from '../../src/cli/install.mjs';
import { needBrowser } from '../browser/harness/find-browser.mjs';
import { generate } from './generate.mjs';
import { openPage } from './page.mjs';

const rounds = Number(process.argv[2] ?? 5);
/** Of the full size: a small share tries the bench itself. */
const share = Number(process.argv[3] ?? 1);
const target = 2.2;
const zone = 'Europe/Berlin';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A script's last line, as a number. */
function measure(script, ...args) {
  const out = execFileSync(process.execPath, [here(script), ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  return Number(out.trim().split('\n').at(-1));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Native DuckDB of the version that the page ships, installed beside the data and not in the repository. */
function installNative(folder) {
  const native = join(folder, 'native');
  mkdirSync(native);
  writeFileSync(join(native, 'package.json'), '{ "private": true }');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '@duckdb/node-api@1.4.3-r.3'];
  if (!run('npm', args, { cwd: native, shell: process.platform === 'win32' })) throw new Error('npm install failed');
}

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
 * `npm run bench [-- ROUNDS [SHARE]]`: from the drop to the charts on a million activities, in the browser with a warm engine and a
 * confirmed mapping, against the same SQL on the same files in native DuckDB on one thread.
 */
async function bench() {
  await needBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'rainmaker-bench-'));
  let page = null;
  try {
    console.log('Writing the files …');
    const paths = Object.values(await generate(folder, share));
    for (const path of paths)
      console.log(`  ${path.slice(folder.length + 1)}: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
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
      const words = Object.entries(times).map(([name, list]) => `${name} ${(list.at(-1) / 1000).toFixed(2)} s`);
      console.log(`  round ${round}: ${words.join(', ')}`);
    }
    const [ours, native, papa] = [times.page, times.native, times.papa].map(median);
    console.log(`Rainmaker in the browser, drop to charts: ${(ours / 1000).toFixed(2)} s (median of ${rounds})`);
    console.log(`Native DuckDB, one thread, same SQL:       ${(native / 1000).toFixed(2)} s`);
    console.log(`Papa Parse and one group-by, Node:         ${(papa / 1000).toFixed(2)} s`);
    console.log(`Peak JavaScript heap of the page:          ${(peak / 1e6).toFixed(0)} MB`);
    console.log(`Ratio to native: ${(ours / native).toFixed(2)} (target at most ${target})`);
    process.exitCode = ours / native <= target ? 0 : 1;
  } finally {
    await page?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

bench().catch((error) => {
  console.error(error instanceof Error ? error.message.slice(0, 2000) : error);
  process.exitCode = 1;
});

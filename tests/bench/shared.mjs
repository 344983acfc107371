import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/install.mjs';

/** The path of a file of the bench. */
export const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A script's last line, as JSON. */
export function measure(script, ...args) {
  const out = execFileSync(process.execPath, [here(script), ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(out.trim().split('\n').at(-1));
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
export const megabytes = (bytes, digits = 0) => `${(bytes / 1e6).toFixed(digits)} MB`;

/** A figure beside its target, and plainly whether it is met: a shared machine is no reason to fail. */
export function against(figure, target, words = String) {
  return `${words(figure)} (target at most ${words(target)}${figure <= target ? '' : ': OVER THE TARGET'})`;
}

/** Native DuckDB of the version that the page ships, installed beside the data and not in the repository. */
export function installNative(folder) {
  const native = join(folder, 'native');
  mkdirSync(native);
  writeFileSync(join(native, 'package.json'), '{ "private": true }');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '@duckdb/node-api@1.4.3-r.3'];
  if (!run('npm', args, { cwd: native, shell: process.platform === 'win32' })) throw new Error('npm install failed');
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, its output shown. True where it succeeded.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}

/**
 * Runs the program of an installed package: `tool('vite', 'bin/vite.js', ['build'])`. True where it succeeded.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function tool(name, script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', name, script), ...args], options);
}

/** Installs the packages where they are missing or older than the lock file. Throws where that fails. */
export function install() {
  const locked = changed('package-lock.json');
  if (changed('node_modules/.package-lock.json') >= locked) return;
  console.log('Installing packages …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // npm's own path spares a shell, which Windows would need to find npm.cmd.
  const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args, { shell: process.platform === 'win32' });
  if (!done) throw new Error('npm ci failed: the packages could not be installed.');
}

/** @param {string} path */
function changed(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

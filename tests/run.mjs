import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, tool } from '../src/cli/install.mjs';
import { needBrowser } from './browser/harness/find-browser.mjs';

/**
 * `npm test [-- --verify] [vitest's arguments]`: everything that a bare clone needs, then all tests. With `--verify` the
 * style, the types and unused code are checked as well, each counted as one test. The last line is
 * `N passed, N failed`, with `, N skipped` where some were.
 */
async function main() {
  const args = process.argv.slice(2);
  install();
  const checked = args.includes('--verify') ? verify() : [];
  const built = check('build', () => tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn']));
  const tested = await vitest(args.filter((arg) => arg !== '--verify'));
  const total = [...checked, built, tested].reduce(add);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {Count} a
 * @param {Count} b
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * @param {string} name
 * @param {() => boolean} work
 * @returns {Count}
 */
function check(name, work) {
  const ok = work();
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function verify() {
  return [
    check('eslint', () => tool('eslint', 'bin/eslint.js', ['.', '--max-warnings', '0'])),
    check('prettier', () => tool('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
    check('svelte-check', () =>
      tool('svelte-check', 'bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
    ),
    check('knip', () => tool('knip', 'bin/knip.js', [])),
  ];
}

/**
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function vitest(args) {
  const env = { ...process.env, RAINMAKER_BROWSER: await needBrowser() };
  const folder = mkdtempSync(join(tmpdir(), 'rainmaker-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ok = tool('vitest', 'vitest.mjs', ['run', ...reporters, ...args], { env });
    return count(report, ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that cannot even be read holds no failed test, and an error outside of all tests fails none: both count as one.
 * @param {string} report
 * @param {boolean} ok
 * @returns {Count}
 */
function count(report, ok) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = result.testResults;
    const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = result.numFailedTests + broken;
    const skipped = result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: ok ? failed : Math.max(failed, 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});

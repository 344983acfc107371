import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, tool } from '../src/cli/install.mjs';
import { needBrowser } from './browser/harness/find-browser.mjs';
import { add, countOf, readReport, toRunAgain, withAgain, wordsForAgain } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const reporter = fileURLToPath(new URL('./report.mjs', import.meta.url));

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
 * All tests; once more those few browser test files that failed where nothing else did. Whoever asks for certain tests
 * gets their first answer.
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function vitest(args) {
  const env = { ...process.env, RAINMAKER_BROWSER: await needBrowser() };
  const first = runVitest(args, env);
  const names = args.length === 0 ? toRunAgain(first) : [];
  if (names.length === 0) return countOf(first);
  console.log(`Running again from the beginning: ${names.join(', ')}`);
  const report = withAgain(
    first,
    names.map((name) => runVitest(['--project', 'browser', name], env)),
  );
  for (const words of wordsForAgain(names, report)) console.log(words);
  return countOf(report);
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function runVitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'rainmaker-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', `--reporter=${reporter}`, `--outputFile.json=${file}`];
    const ok = tool('vitest', 'vitest.mjs', ['run', ...reporters, ...args], { env });
    return readReport(existsSync(file) ? readFileSync(file, 'utf8') : '', ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});

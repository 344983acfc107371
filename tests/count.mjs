/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What a run of vitest came to: whether it was content, its files as in its JSON report, and how many errors came outside
 * of all tests.
 * @typedef {{ ok: boolean, files: FileReport[], outside: number }} Report
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileReport
 */

/** More files than these fail for a reason of their own, and not for a machine that stalls. */
const mostAgain = 3;

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * The report as `report.mjs` wrote it; one without files where nothing was written.
 * @param {string} text
 * @param {boolean} ok
 * @returns {Report}
 */
export function readReport(text, ok) {
  try {
    const { testResults, outsideErrors } = JSON.parse(text);
    return { ok, files: testResults, outside: outsideErrors };
  } catch {
    return { ok: false, files: [], outside: 0 };
  }
}

/**
 * Whatever vitest was not content with counts as one failure at least.
 * @param {Report} report
 * @returns {Count}
 */
export function countOf({ ok, files, outside }) {
  const count = files.map(countOfFile).reduce(add, { passed: 0, failed: outside, skipped: 0 });
  return { ...count, failed: ok ? count.failed : Math.max(count.failed, 1) };
}

/**
 * A file that cannot be read, or fails before or after its tests, holds no failed test: it counts as one.
 * @param {FileReport} file
 * @returns {Count}
 */
function countOfFile({ status, assertionResults: tests }) {
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return {
    passed,
    failed: status === 'failed' ? Math.max(failed, 1) : failed,
    skipped: tests.length - passed - failed,
  };
}

/**
 * The browser test files to run once more: their waits fail on a machine that stalls for minutes. None where anything else
 * failed, too.
 * @param {Report} report
 * @returns {string[]}
 */
export function toRunAgain({ files, outside }) {
  const names = files.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const isStalled =
    outside === 0 && names.length <= mostAgain && names.every((name) => /\/tests\/browser\//.test(name));
  return isStalled ? names : [];
}

/**
 * The first report with the files that were run again in the place of the same ones before. One that left no report of
 * its second run failed.
 * @param {Report} first
 * @param {readonly Report[]} again of every file that failed
 * @returns {Report}
 */
export function withAgain(first, again) {
  const files = new Map(again.flatMap((report) => report.files).map((file) => [file.name, file]));
  return {
    ok: again.every(({ ok }) => ok),
    files: first.files.map((file) => files.get(file.name) ?? file),
    outside: again.reduce((sum, { outside }) => sum + outside, first.outside),
  };
}

/**
 * What is said of the files that were run again, a line for those that passed and one for those that failed.
 * @param {readonly string[]} names
 * @param {Report} report with their second runs
 * @returns {string[]}
 */
export function wordsForAgain(names, { files }) {
  const failed = files.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const lines = [
    { of: names.filter((name) => !failed.includes(name)), words: 'failed at first and passed when run again' },
    { of: names.filter((name) => failed.includes(name)), words: 'failed, and failed again' },
  ];
  return lines
    .filter(({ of }) => of.length > 0)
    .map(({ of, words }) => {
      const called = of.map((name) => name.replace(/^.*\/tests\//, 'tests/')).join(', ');
      return `${of.length} browser ${of.length === 1 ? 'file' : 'files'} ${words}: ${called}`;
    });
}

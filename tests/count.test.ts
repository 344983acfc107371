import { describe, expect, it } from 'vitest';
import { countOf, readReport, toRunAgain, withAgain, wordsForAgain } from './count.mjs';

const browser = (name: string) => `/somewhere/tests/browser/${name}.test.ts`;

/** A file of the JSON report: `p` for each test that passed, `f` failed, `s` skipped, `t` still to be written. */
function file(name: string, tests: string, status = tests.includes('f') ? 'failed' : 'passed') {
  const words: Record<string, string> = { p: 'passed', f: 'failed', s: 'skipped', t: 'todo' };
  return { name, status, assertionResults: [...tests].map((one) => ({ status: words[one] ?? '' })) };
}

function report(files: ReturnType<typeof file>[], outsideErrors = 0) {
  const ok = outsideErrors === 0 && files.every(({ status }) => status === 'passed');
  return readReport(JSON.stringify({ testResults: files, outsideErrors }), ok);
}

describe('a run of the tests', () => {
  it('counts every test once', () => {
    expect(countOf(report([file('a', 'pps'), file('b', 'pft')]))).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be read, and one that fails around its tests, as one failure', () => {
    const broken = [file('a', 'p'), file('broken', '', 'failed'), file('cleaned up badly', 'pp', 'failed')];
    expect(countOf(report(broken))).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('counts errors outside of all tests, and a run that failed without a word', () => {
    expect(countOf(report([file('a', 'p')], 2))).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(countOf({ ...report([file('a', 'p')]), ok: false })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it.each(['', '{"testResults":'])('fails where its report is “%s”', (text) => {
    expect(countOf(readReport(text, true))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('browser files that failed', () => {
  const [audit, me, today, tags] = ['audit', 'me', 'today', 'tags'].map(browser) as [string, string, string, string];

  it('are run again where they are few, and nothing else failed', () => {
    expect(
      toRunAgain(report([file('unit', 'p'), file(audit, 'pf'), file(me, 'p'), file(today, '', 'failed')])),
    ).toEqual([audit, today]);
    expect(toRunAgain(report([file('unit', 'p'), file(audit, 'p')]))).toEqual([]);
    expect(toRunAgain(report([file('/somewhere/tests/unit.test.ts', 'f'), file(audit, 'f')]))).toEqual([]);
    expect(toRunAgain(report([file(audit, 'f')], 1))).toEqual([]);
    expect(toRunAgain(report([audit, me, today, tags].map((name) => file(name, 'f'))))).toEqual([]);
  });

  const first = report([file('unit', 'pps'), file(audit, 'pff'), file(me, 'pp'), file(today, '', 'failed')]);

  it('count as what their second run came to', () => {
    const passed = withAgain(first, [report([file(audit, 'ppp')]), report([file(today, 'pp')])]);
    expect(countOf(passed)).toEqual({ passed: 2 + 3 + 2 + 2, failed: 0, skipped: 1 });
    expect(wordsForAgain([audit, today], passed)).toEqual([
      '2 browser files failed at first and passed when run again: tests/browser/audit.test.ts, tests/browser/today.test.ts',
    ]);

    const failed = withAgain(first, [report([file(audit, 'ppf')]), report([file(today, 'pp')])]);
    expect(countOf(failed)).toEqual({ passed: 2 + 2 + 2 + 2, failed: 1, skipped: 1 });
    expect(wordsForAgain([audit, today], failed)).toEqual([
      '1 browser file failed at first and passed when run again: tests/browser/today.test.ts',
      '1 browser file failed, and failed again: tests/browser/audit.test.ts',
    ]);
  });

  it('have failed where the second run breaks off, or errs outside of its tests', () => {
    const brokenOff = withAgain(first, [readReport('', false), report([file(today, 'pp')])]);
    expect(countOf(brokenOff)).toEqual({ passed: 2 + 1 + 2 + 2, failed: 2, skipped: 1 });
    const erred = withAgain(first, [report([file(audit, 'ppp')], 1), report([file(today, 'pp')])]);
    expect(countOf(erred)).toEqual({ passed: 2 + 3 + 2 + 2, failed: 1, skipped: 1 });
  });
});

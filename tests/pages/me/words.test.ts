import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import type { Habit } from '../../../src/habits';
import { shareOf, valueOf } from '../../../src/habits/estimate';
import { landingOf } from '../../../src/pages/landing';
import { beforeWords, dayHere, leftOutWords, sureWords, taggedWords, titleOf } from '../../../src/pages/me/words';
import type { Earlier } from '../../../src/rep/earlier';
import type { Own } from '../../../src/rep/own';
import type { Verdict } from '../../../src/rep/verdict';
import { Codes } from '../../../src/ui/codes';
import { resultOf } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

const habit = { caseWords: { one: 'deal', many: 'deals' } } as Habit;
const share = (hits: number, n: number) => shareOf({ hits, misses: n - hits, unknown: 0 });
const own = (earlier: Partial<Earlier> | null): Own =>
  ({ habit, result: {}, done: null, earlier: earlier && { number: share(20, 50), isFound: true, ...earlier } }) as Own;

describe('a rep’s page', () => {
  it('announces only what is a finding', () => {
    const [good, bad, chance] = [own({ side: 'good' }), own({ side: 'bad' }), own({ side: 'bad', isFound: false })];
    expect(titleOf('Ann', [good, bad, bad, chance])).toBe('Ann: better than before in one habit, worse in 2 habits');
    expect(titleOf('Ann', [good])).toBe('Ann: better than before in one habit');
    expect(titleOf('Ann', [bad, own(null)])).toBe('Ann: worse than before in one habit');
    expect(titleOf('Ann', [chance])).toBe('Ann: nothing stands out against your own time before');
    expect(titleOf('Ann', [own(null)])).toContain('no time before');
    expect(titleOf('Ann', [])).toContain('no case');
  });

  it('says a number with its interval and cases, and where they are too few', () => {
    expect(sureWords(share(12, 50), habit)).toBe('24%, 14% to 37%, 12 of 50 deals');
    expect(sureWords(share(2, 4), habit)).toBe('2 of 4 deals');
    expect(sureWords(valueOf({ hits: 3, misses: 0, unknown: 0 }, 'hours', 2, null), habit)).toBe(
      '3 deals: too few for a number',
    );
  });

  it('says what was before, and that it may be chance', () => {
    expect(beforeWords(own({ side: 'bad' }), 365)).toBe('40% in the 365 days before: worse now');
    expect(beforeWords(own({ side: 'good', isFound: false }), 365)).toContain('may be chance');
    expect(beforeWords(own({ side: 'context', number: share(1, 3) }), 91)).toBe(
      '1 of 3 in the 91 days before: no clear difference',
    );
    expect(beforeWords(own(null), 365)).toBe('');
  });

  it('counts what was tagged and left out', () => {
    const kinds = ['fair', 'learn', 'learn', 'mis-logged'].map((kind) => ({ kind }) as Verdict);
    expect(taggedWords(kinds)).toBe('4 cases tagged: 1 fair, 1 mis-logged, 2 to learn from');
    expect(taggedWords(kinds.slice(0, 1))).toBe('One case tagged: 1 fair');
    expect(taggedWords([])).toBe('No case tagged');
    expect(leftOutWords(1)).toBe('One mis-logged case left out by you');
    expect(leftOutWords(3)).toBe('3 mis-logged cases left out by you');
  });

  it('dates a self-check by the day here', () => {
    expect(dayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the first page of an audit', () => {
  const codes = new Codes();
  const look = { asOf: null, windowDays: 365, rep: null, segment: {} };
  const counts = (n: number) => Array.from({ length: n }, () => ({ hits: 5, n: 10 }));
  const landing = (page: 'audit' | 'check', n: number) =>
    landingOf(page, look, false, codes, [resultOf('no-rate', 'context', counts(n))]);

  it('is the rep’s own where there is one only', () => {
    expect(landing('audit', 1)).toBe(`#/me/${codes.of('rep 0')}`);
    expect(landing('check', 1)).toBe('#/check');
    expect(landing('audit', 2)).toBe('#/audit');
    expect(landing('audit', 0)).toBe('#/audit');
  });
});

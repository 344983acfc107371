import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { contrastOf, shareOf } from '../../../src/habits/estimate';
import { groups } from '../../../src/habits/habit';
import { groupWords } from '../../../src/pages/audit/group-words';
import { numberWords, scaleWords, stripOf } from '../../../src/pages/audit/habit-row';
import { repsOf } from '../../../src/pages/audit/reps';
import { auditTitle, powerWords, worthALookWords } from '../../../src/pages/audit/title';
import { contrastResult, resultOf } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

describe('the title', () => {
  it('counts what stands out, and calls silence no praise', () => {
    expect([0, 1, 3, 12].map((found) => auditTitle(found, true, { computed: 4, cases: 90 }))).toEqual([
      'Nothing stands out beyond chance',
      'One thing stands out',
      'Three things stand out',
      '12 things stand out; the clearest three come first',
    ]);
    expect(auditTitle(0, false, { computed: 4, cases: 90 })).toBe('Nothing here stands out beyond chance');
    expect(auditTitle(0, true, { computed: 0, cases: 0 })).toBe('These files answer none of the questions yet');
    expect(auditTitle(0, true, { computed: 4, cases: 0 })).toMatch(/no case/);
  });

  it('says what else is worth a look', () => {
    expect(worthALookWords(1)).toBe('One dot lies outside its 95% band without standing out: worth a look');
    expect(worthALookWords(6)).toMatch(/^6 dots lie .* their 95% bands/);
  });

  it('says what could have been found', () => {
    expect(powerWords(0, 6)).toMatch(/^No rep and no period has 20 known cases/);
    expect(powerWords(1, 1)).toMatch(/^One comparison was made/);
    const words = powerWords(380, 6);
    expect(words).toMatch(/^380 comparisons were made/);
    expect(words).toMatch(
      /With 30 cases a rep, a true difference of 35 points is found about 4 times in 10; with 60, /,
    );
    expect(powerWords(2000, 2)).toMatch(/30 cases .* about once in 10 times; with 60, /);
  });
});

describe('a row', () => {
  const share = (hits: number, misses: number) => numberWords(shareOf({ hits, misses, unknown: 0 }));

  it('has a number, or counts where no more may be said', () => {
    expect([share(3, 1), share(6, 4), share(0, 0)]).toEqual(['3 of 4', '60%', 'none']);
    const side = (hits: number, misses: number) => ({ hits, misses, unknown: 0 });
    expect(numberWords(contrastOf(side(30, 10), side(10, 30), 0))).toBe('+50 points');
    expect(numberWords(contrastOf(side(3, 1), side(10, 30), 0))).toBe('too few');
  });

  it('has a dot for every rep with a share, by its side', () => {
    const even = Array.from({ length: 4 }, () => ({ hits: 12, n: 60 }));
    const result = resultOf('Price', 'lower', [
      { hits: 50, n: 60 },
      { hits: 0, n: 60 },
      { hits: 3, n: 10 },
      { hits: 1, n: 2 },
      ...even,
    ]);
    const { dots, domain, team } = stripOf(result);
    expect(domain).toEqual([0, 1]);
    expect(dots.slice(0, 3).map(({ side, hollow }) => [side, hollow])).toEqual([
      ['bad', false],
      ['good', false],
      [null, true],
    ]);
    expect(dots).toHaveLength(7);
    expect(team.value).toBeCloseTo(102 / 372, 9);
    expect(stripOf({ ...result, better: 'context' }).dots[0]?.side).toBe('context');
  });

  it('has its own scale', () => {
    const contrast = contrastResult('Referrals', { hits: 20, n: 40 }, { hits: 20, n: 40 });
    expect(stripOf(contrast).domain).toEqual([-1, 1]);
    expect(scaleWords(contrast)).toEqual(['−100', '+100 points']);
    expect(scaleWords(resultOf('Price', 'lower', []))).toEqual(['0%', '100%']);
  });
});

it('every group says what it asks', () => {
  for (const group of groups) expect(groupWords[group]).toMatch(/\?$/);
});

it('the reps to choose from are those with a case in any habit, by name', () => {
  const one = resultOf('Price', 'lower', [{ hits: 1, n: 2 }], ['Zoë']);
  const two = resultOf(
    'Wins',
    'higher',
    [
      { hits: 1, n: 2 },
      { hits: 1, n: 2 },
    ],
    ['Ann', 'Zoë'],
  );
  expect(repsOf([one, two, { id: 'x', kind: 'missing', columns: [], words: '' }])).toEqual([
    { rep: 'ann', name: 'Ann' },
    { rep: 'zoë', name: 'Zoë' },
  ]);
});

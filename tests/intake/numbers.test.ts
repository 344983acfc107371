import { expect, test } from 'vitest';
import { numberRegex, signVotes } from '../../src/intake/values/number-shapes';
import { likelySign, numberSurvey, signIsOpen, signOf } from '../../src/intake/values/numbers';

/** As the survey writes them: every digit a 9, but for the 0 of `0.5`. */
const shapes = (...cells: string[]) =>
  cells.map((cell) => ({
    shape: /^[^0-9]*0[.,]/.test(cell) ? cell.replace(/\d/g, '9').replace('9', '0') : cell.replace(/\d/g, '9'),
    count: 1,
    example: cell,
  }));

const decided: [string, string[], 'point' | 'comma' | null][] = [
  ['whole numbers', ['5', '1200'], null],
  ['two places', ['12.34'], 'point'],
  ['two places after a comma', ['12,34'], 'comma'],
  ['four digits in front', ['1234.567'], 'point'],
  ['a zero in front', ['0,123'], 'comma'],
  ['both signs', ['1.234,5'], 'comma'],
  ['both signs, English', ['1,234.5'], 'point'],
  ['two groups', ['1.234.567'], 'comma'],
  ['three places alone', ['1.234', '12,345'], null],
  ['a quarrel', ['1.5', '1,5'], null],
];
test.each(decided)('%s', (_, cells, sign) => {
  expect(signOf(signVotes(shapes(...cells)))).toBe(sign);
});

test('only what reads both ways is open', () => {
  const open = (...cells: string[]) => signIsOpen(signVotes(shapes(...cells)));
  expect(open('5', '1200')).toBe(false);
  expect(open('1,234')).toBe(true);
  expect(open('1,234', '1.5')).toBe(false);
  expect(open('1.5', '1,5')).toBe(true);
});

test('what nothing decides is taken for a point, in semicolon files for a comma', () => {
  const votes = signVotes(shapes('1,234'));
  expect([likelySign(votes, ','), likelySign(votes, ';')]).toEqual(['point', 'comma']);
});

test.each(['1.5M', '12k', '1,23,4', '5 6', '10 min', '--5', '', 'EUR', '1.2.3', '2024-05-20', '10 000 00'])(
  '"%s" is no number with either sign',
  (cell) => {
    expect(cell).not.toMatch(new RegExp(`^${numberRegex('point')}$`, 'u'));
    expect(cell).not.toMatch(new RegExp(`^${numberRegex('comma')}$`, 'u'));
  },
);

test('the survey knows percent signs and plain numbers', () => {
  expect(numberSurvey(shapes('5%', '7'))).toMatchObject({ percent: true, plain: false });
  expect(numberSurvey(shapes('0:42:10'))).toMatchObject({ plain: false });
  expect(numberSurvey(shapes('-5', '7.25', '1e5', 'N/A'))).toMatchObject({ plain: true, percent: false });
});

import { afterEach, describe, expect, it } from 'vitest';
import { count, day, inUnit, percent, setLocale } from '../../src/charts/format';

afterEach(() => setLocale('en-GB'));

/** Languages put different blanks before a unit; here any will do. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe.each([
  ['en-GB', '37%', '0.4%', '1,213', '7 Mar 2026', '+39 points', '540K'],
  ['en-US', '37%', '0.4%', '1,213', 'Mar 7, 2026', '+39 points', '540K'],
  ['de-DE', '37 %', '0,4 %', '1.213', '07.03.2026', '+39 points', '540.000'],
])('in %s', (locale, share, small, whole, date, points, money) => {
  it('writes numbers and days as its readers do', () => {
    setLocale(locale);
    expect(plain(percent(0.374))).toBe(share);
    expect(plain(percent(0.004))).toBe(small);
    expect(count(1213)).toBe(whole);
    expect(day('2026-03-07T23:59:00')).toBe(date);
    expect(inUnit(0.39, 'points')).toBe(points);
    expect(plain(inUnit(540_000, 'money'))).toBe(money);
  });
});

it('says which way a difference goes, and nothing where there is none', () => {
  setLocale('en-GB');
  expect(inUnit(-0.05, 'points')).toBe('-5 points');
  expect(inUnit(0, 'points')).toBe('0 points');
  expect(inUnit(112, 'days')).toBe('112 d');
  expect(percent(0)).toBe('0%');
});

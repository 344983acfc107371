import { describe, expect, test } from 'vitest';
import { datePattern } from '../../src/intake/values/date-shapes';
import { dateSurvey, likelyOrder, orderOf } from '../../src/intake/values/dates';
import { monthNumber } from '../../src/intake/values/month-words';

const shape = (cell: string) => cell.replace(/\d/g, '9');
const shapes = (...cells: string[]) => cells.map((cell) => ({ shape: shape(cell), count: 1, example: cell }));

const read: [string, string, { open?: boolean; timed?: boolean; utc?: boolean }][] = [
  ['2024-05-20', 'yyyy-MM-dd', {}],
  ['2024/5/2', 'yyyy/MM/dd', {}],
  ['2024-05-20T07:42:01.123Z', 'yyyy-MM-ddTHH:mm:ss.f UTC', { timed: true, utc: true }],
  ['2024-05-20T07:42:01+0200', 'yyyy-MM-ddTHH:mm:ss z', { timed: true, utc: true }],
  ['20.05.2024', 'd.M.yyyy', {}],
  ['5/20/2024', 'd/M/yyyy', { open: true }],
  ['5-20-24', 'd-M-yy', { open: true }],
  ['5/20/2024, 7:42 p. m.', 'd/M/yyyy, h:mm a', { open: true, timed: true }],
  ['Monday, May 20, 2024', 'MMM d yyyy', {}],
  ['20 de mayo de 2024', 'd MMM yyyy', {}],
  ['1716190921', 'seconds since 1970', { timed: true, utc: true }],
];

test.each(read)('%s is %s', (cell, name, { open = false, timed = false, utc = false }) => {
  const pattern = datePattern(shape(cell));
  expect(pattern).toMatchObject({ name, open, timed, utc });
  expect(cell).toMatch(new RegExp(`^${pattern?.regex}$`, 'u'));
});

test.each([
  '',
  'soon',
  '2024',
  '05/2024',
  '7:42',
  '20 Foo 2024',
  '1/2/3',
  '2024-05-20 maybe',
  '+1 555 123 4567',
  'Q3 2024',
])('"%s" is no date', (cell) => {
  expect(datePattern(shape(cell))).toBeNull();
});

test('no cell follows two patterns', () => {
  const cells = [
    ...read.map(([cell]) => cell),
    '20-May-24',
    '20-May-2024',
    '2024-05-20T07:42:01.1234567',
    '45432',
    '45432.5',
  ];
  const patterns = [
    ...new Map(
      cells.map((cell) => [datePattern(shape(cell))?.regex, new RegExp(`^${datePattern(shape(cell))?.regex}$`, 'u')]),
    ),
  ];
  for (const cell of cells) expect(patterns.filter(([, regex]) => regex.test(cell))).toHaveLength(1);
});

describe('the survey of a column', () => {
  test('one pattern is plain, two are mixed, and so is one beside a word', () => {
    expect(dateSurvey(shapes('2024-05-20', '2023-01-02')).mixed).toBe(false);
    expect(dateSurvey(shapes('2024-05-20', '20.05.2024')).mixed).toBe(true);
    expect(dateSurvey(shapes('2024-05-20', 'soon')).mixed).toBe(true);
    expect(dateSurvey(shapes('2024-05-20', 'N/A')).mixed).toBe(false);
  });

  test('votes for both orders decide nothing, and the majority is the likelier', () => {
    expect(orderOf({ day: 3, month: 0 })).toBe('day-first');
    expect(orderOf({ day: 0, month: 1 })).toBe('month-first');
    expect(orderOf({ day: 3, month: 1 })).toBeNull();
    expect(likelyOrder({ day: 3, month: 1 }, [], ',')).toBe('day-first');
  });

  test('a 12-hour clock suggests month first, dashes and semicolons day first', () => {
    const none = { day: 0, month: 0 };
    const likely = (cell: string, delimiter: string) => likelyOrder(none, dateSurvey(shapes(cell)).patterns, delimiter);
    expect(likely('5/6/2024 7:42 PM', ';')).toBe('month-first');
    expect(likely('5/6/2024', ',')).toBe('month-first');
    expect(likely('5/6/2024', ';')).toBe('day-first');
    expect(likely('5-6-2024', ',')).toBe('day-first');
  });
});

test('every month that Intl writes in five languages is known', () => {
  for (const locale of ['en', 'de', 'de-AT', 'fr', 'es', 'pt']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const word = format.format(Date.UTC(2024, at, 15)).replace('.', '');
        expect([word, monthNumber(word)]).toEqual([word, at + 1]);
      }
    }
  }
  expect(monthNumber('Montag')).toBeUndefined();
});

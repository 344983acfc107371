import { describe, expect, test } from 'vitest';
import { answerKey } from '../../src/intake/values/questions';
import { readColumn } from './intake-column';

const day = (text: string) => `${text}T00:00:00`;

/** Column texts and the moment that each says; `false` in the end where the column gives days alone. */
const columns: [string, string[], string[], boolean][] = [
  ['ISO days', ['2024-05-20', '2023-01-02', ''], [day('2024-05-20'), day('2023-01-02')], false],
  [
    'ISO with T and a fraction',
    ['2024-05-20T07:42:01.5', '2024-05-20T07:42:01.25'],
    ['2024-05-20T07:42:01.500', '2024-05-20T07:42:01.250'],
    true,
  ],
  ['ISO with seven digits of a second', ['2024-05-20T07:42:01.1234567'], ['2024-05-20T07:42:01.123'], true],
  [
    'a blank for T',
    ['2024-05-20 07:42:01', '2024-12-31 23:59:59'],
    ['2024-05-20T07:42:01', '2024-12-31T23:59:59'],
    true,
  ],
  ['HubSpot', ['2024-05-20 7:42', '2024-05-20 17:42'], ['2024-05-20T07:42:00', '2024-05-20T17:42:00'], true],
  ['Z', ['2024-05-20T07:42:01Z', '2024-05-20T00:00:00Z'], ['2024-05-20T07:42:01', day('2024-05-20')], true],
  [
    'an offset without a colon',
    ['2024-07-11T21:22:07.000+0000', '2024-07-11T23:22:07.000+0200'],
    ['2024-07-11T21:22:07', '2024-07-11T21:22:07'],
    true,
  ],
  [
    'an offset with a colon',
    ['2024-07-11T21:22:07-05:00', '2024-07-11T21:22:07+05:30'],
    ['2024-07-12T02:22:07', '2024-07-11T15:52:07'],
    true,
  ],
  [
    'Z and offsets in one column',
    ['2024-07-11T21:22:07Z', '2024-07-11T23:22:07+02:00'],
    ['2024-07-11T21:22:07', '2024-07-11T21:22:07'],
    true,
  ],
  ['UTC as a word', ['2024-07-11 21:22:07 UTC'], ['2024-07-11T21:22:07'], true],
  [
    'midnight everywhere',
    ['2024-05-20 00:00:00', '2024-05-21 00:00:00'],
    [day('2024-05-20'), day('2024-05-21')],
    false,
  ],
  ['dots', ['05.06.2024', '1.2.2024'], [day('2024-06-05'), day('2024-02-01')], false],
  ['dots and two digits', ['05.06.24', '01.02.99'], [day('2024-06-05'), day('1999-02-01')], false],
  ['day first', ['13/02/2024', '03/02/2024'], [day('2024-02-13'), day('2024-02-03')], false],
  ['month first', ['02/13/2024', '02/03/2024'], [day('2024-02-13'), day('2024-02-03')], false],
  ['day first with dashes', ['13-02-2024', '03-02-2024'], [day('2024-02-13'), day('2024-02-03')], false],
  [
    'month first, two digits, 12 hours',
    ['02/23/26 08:55 PM', '02/03/26 12:05 AM'],
    ['2026-02-23T20:55:00', '2026-02-03T00:05:00'],
    true,
  ],
  ['without leading zeros', ['5/20/2024 7:42', '5/2/2024 17:42'], ['2024-05-20T07:42:00', '2024-05-02T17:42:00'], true],
  ['a narrow blank before PM', ['5/20/2024, 7:42:10\u202fPM'], ['2024-05-20T19:42:10'], true],
  ['Spanish p. m.', ['20/05/2024 7:42:10 p.\u00a0m.'], ['2024-05-20T19:42:10'], true],
  [
    'English month names',
    ['20 May 2024', '3 Sept 2024', '20-Sep-24'],
    [day('2024-05-20'), day('2024-09-03'), day('2024-09-20')],
    false,
  ],
  [
    'English, month in front',
    ['May 20, 2024', 'Sep 3, 2024 4:05 PM'],
    [day('2024-05-20'), '2024-09-03T16:05:00'],
    true,
  ],
  [
    'German month names',
    ['20. Mai 2024', '3. März 2024', '1. Dez. 2024'],
    [day('2024-05-20'), day('2024-03-03'), day('2024-12-01')],
    false,
  ],
  [
    'French month names',
    ['20 mai 2024', '1er août 2024', '3 févr. 2024 à 07:42'],
    [day('2024-05-20'), day('2024-08-01'), '2024-02-03T07:42:00'],
    true,
  ],
  ['Spanish month names', ['20 de mayo de 2024', '3 sept 2024'], [day('2024-05-20'), day('2024-09-03')], false],
  ['Portuguese month names', ['20 de março de 2024', '3 fev 2024'], [day('2024-03-20'), day('2024-02-03')], false],
  ['spreadsheet days', ['45432', '45433.5'], [day('2024-05-20'), '2024-05-21T12:00:00'], true],
  ['seconds since 1970', ['1716190921', '1716190922'], ['2024-05-20T07:42:01', '2024-05-20T07:42:02'], true],
  ['milliseconds since 1970', ['1716190921250'], ['2024-05-20T07:42:01.250'], true],
  ['eight digits', ['20240520', '20231231'], [day('2024-05-20'), day('2023-12-31')], false],
  ['a formula guard and blanks', [' 2024-05-20', '2024-05-21\u00a0'], [day('2024-05-20'), day('2024-05-21')], false],
];

describe('a column of moments', () => {
  test.each(columns)('%s', async (_, cells, expected, timed) => {
    const { values, loaded } = await readColumn('deals', 'created_at', cells);
    expect(values.slice(0, expected.length)).toEqual(expected);
    expect(values.slice(expected.length).every((value) => value === null)).toBe(true);
    expect(loaded.unread).toEqual([]);
    expect(loaded.questions).toEqual([]);
    const flags = await readColumn('deals', 'created_at', cells, { as: 'created_at_timed' });
    expect(flags.values.some((flag) => flag === true)).toBe(timed);
  });

  test('what is no moment is null, counted and shown, and takes nothing else with it', async () => {
    const cells = ['2024-02-28', '2024-02-30', 'soon', '13/13/2024', '2024-02-29', 'N/A', '0024-01-01', '9999-12-31'];
    const { values, loaded } = await readColumn('deals', 'closed_on', cells);
    expect(values).toEqual([day('2024-02-28'), null, null, null, day('2024-02-29'), null, null, null]);
    expect(loaded.unread).toEqual([
      {
        field: 'closed_on',
        column: 0,
        count: 5,
        rows: [2, 3, 4, 7, 8],
        examples: ['2024-02-30', 'soon', '13/13/2024', '0024-01-01', '9999-12-31'],
      },
    ]);
  });

  test('a strange cell after thousands of good ones is still not guessed', async () => {
    const cells = [...Array.from({ length: 3000 }, () => '05/23/2024'), '01/02/24', '2024-03-04', 'never'];
    const { values, loaded } = await readColumn('deals', 'closed_on', cells);
    expect(values.slice(-3)).toEqual([day('2024-01-02'), day('2024-03-04'), null]);
    expect(loaded.unread[0]?.rows).toEqual([3003]);
  });

  test('an order that nothing decides is asked, and the answer is followed', async () => {
    const cells = ['05/06/2024', '01/02/2024'];
    const asked = await readColumn('deals', 'closed_on', cells, { header: 'Close Date' });
    expect(asked.values).toEqual([day('2024-05-06'), day('2024-01-02')]);
    expect(asked.loaded.questions).toMatchObject([
      { kind: 'day-order', header: 'Close Date', column: 0, assumed: 'month-first', file: 'deals.csv' },
    ]);
    expect(new Set(asked.loaded.questions[0]?.examples)).toEqual(new Set(cells));
    const answers = { [answerKey('deals.csv', 'Close Date', 'day-order')]: 'day-first' as const };
    const told = await readColumn('deals', 'closed_on', cells, { header: 'Close Date', answers });
    expect(told.values).toEqual([day('2024-06-05'), day('2024-02-01')]);
    expect(told.loaded.questions).toEqual([]);
  });

  test('a semicolon file is taken for day first until the user says otherwise', async () => {
    const { values, loaded } = await readColumn('deals', 'closed_on', ['05/06/2024'], { delimiter: ';' });
    expect(values).toEqual([day('2024-06-05')]);
    expect(loaded.questions).toMatchObject([{ assumed: 'day-first' }]);
  });

  test('UTC goes onto the clock of the team, over both changes of the year, days do not', async () => {
    const cells = ['2024-03-31T00:59:59Z', '2024-03-31T01:00:00Z', '2024-10-27T00:59:59Z', '2024-10-27T01:00:00Z'];
    const { values } = await readColumn('deals', 'created_at', cells, { zone: 'Europe/Berlin' });
    expect(values).toEqual([
      '2024-03-31T01:59:59',
      '2024-03-31T03:00:00',
      '2024-10-27T02:59:59',
      '2024-10-27T02:00:00',
    ]);
    const local = await readColumn('deals', 'created_at', ['2024-03-31 07:00:00'], { zone: 'Europe/Berlin' });
    expect(local.values).toEqual(['2024-03-31T07:00:00']);
    const days = await readColumn('deals', 'created_at', ['2024-03-31T00:00:00Z'], { zone: 'America/New_York' });
    expect(days.values).toEqual([day('2024-03-31')]);
  });
});

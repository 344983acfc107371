import { describe, expect, test } from 'vitest';
import { readColumn } from '../engine/intake-column';

/** A way in which some CRM writes a value: what is known of it, a column of it, and what the column says. */
type Quirk = [line: string, object: 'deals' | 'activities', field: string, cells: string[], expected: unknown[]];

const dates: Quirk[] = [
  ['Pipedrive: 15/11/2026', 'deals', 'closed_on', ['15/11/2026', '01/02/2026'], ['2026-11-15', '2026-02-01']],
  [
    'Zoho: ids and dates re-import as MM/dd/yyyy',
    'deals',
    'closed_on',
    ['05/20/2024', '01/02/2024'],
    ['2024-05-20', '2024-01-02'],
  ],
  [
    'Close: original, with microseconds and offset',
    'deals',
    'created_at',
    ['2024-05-20T07:42:01.123456+00:00', '2024-05-20 07:42:01.5+00:00'],
    ['2024-05-20 07:42:01.123456', '2024-05-20 07:42:01.5'],
  ],
  ['Close: iso8601', 'deals', 'created_at', ['2024-05-20T07:42:01Z'], ['2024-05-20 07:42:01']],
  [
    'Close: excel, 12-hour UTC',
    'deals',
    'created_at',
    ['5/20/2024 7:42:01 PM', '05/02/2024 12:05:00 AM'],
    ['2024-05-20 19:42:01', '2024-05-02 00:05:00'],
  ],
  [
    'SFDMU and SOQL: no colon in the offset',
    'deals',
    'created_at',
    ['2024-07-11T21:22:07.000+0000', '2024-07-11T23:22:07.000+0200'],
    ['2024-07-11 21:22:07', '2024-07-11 21:22:07'],
  ],
  [
    'Excel-resaved SOQL: 02/23/26 08:55 PM',
    'deals',
    'created_at',
    ['02/23/26 08:55 PM', '02/03/26 12:15 AM'],
    ['2026-02-23 20:55:00', '2026-02-03 00:15:00'],
  ],
  [
    'Bitrix24: ISO with offset',
    'deals',
    'created_at',
    ['2024-05-20T07:42:01+03:00', '2024-01-20T02:42:01+03:00'],
    ['2024-05-20 04:42:01', '2024-01-19 23:42:01'],
  ],
  [
    '5/20/2024 7:42',
    'activities',
    'done_at',
    ['5/20/2024 7:42', '1/2/2024 17:05'],
    ['2024-05-20 07:42:00', '2024-01-02 17:05:00'],
  ],
  ['MySQL: \\N for null', 'deals', 'closed_on', ['\\N', '2024-05-20'], [null, '2024-05-20']],
  ['HubSpot reports: (No value)', 'deals', 'closed_on', ['(No value)', '2024-05-20'], [null, '2024-05-20']],
];

const numbers: Quirk[] = [
  ['Pipedrive: 12 500,50', 'deals', 'amount', ['12 500,50', '900', '1 000'], [12500.5, 900, 1000]],
  ['Dynamics: $7,450,000.00 with a trailing space', 'deals', 'amount', ['$7,450,000.00 ', '$0.00 '], [7450000, 0]],
  ['$22,700.00 and $40,000', 'deals', 'amount', ['$22,700.00', '$40,000'], [22700, 40000]],
  ['guards against formulas: an apostrophe before = + - @', 'deals', 'amount', ["'-1200", "'+5", '7'], [-1200, 5, 7]],
  ['MySQL: \\N for null', 'deals', 'amount', ['\\N', '12.5'], [null, 12.5]],
  ['HubSpot reports: (No value)', 'deals', 'amount', ['(No value)', '12.5'], [null, 12.5]],
  ['probability 0 to 100', 'deals', 'probability', ['0', '25', '100'], [0, 0.25, 1]],
  ['probability 0 to 1 (HubSpot)', 'deals', 'probability', ['0', '0.25', '1'], [0, 0.25, 1]],
  ['HubSpot: cumulative time in seconds', 'activities', 'seconds', ['86400', '90.5'], [86400, 90.5]],
];

const flags: Quirk[] = [
  ['SFDMU: TRUE as 1 and FALSE as empty', 'deals', 'is_won', ['1', '', '1'], [true, false, true]],
  ['Salesforce reports: 1 and 0', 'deals', 'is_closed', ['1', '0'], [true, false]],
  ['HubSpot: Is Deal Closed? true and false', 'deals', 'is_closed', ['true', 'false'], [true, false]],
  ['Odoo: Active False', 'deals', 'is_active', ['True', 'False'], [true, false]],
  ['Pipedrive in German: Ja and Nein', 'activities', 'is_done', ['Ja', 'Nein'], [true, false]],
];

const texts: Quirk[] = [
  [
    'Salesforce: the empty lookup',
    'deals',
    'account_id',
    ['000000000000000AAA', '001bm00000LKJNN'],
    [null, '001bm00000LKJNN'],
  ],
  ['Zoho: zcrm_123', 'deals', 'account_id', ['zcrm_123', 'zcrm_0124'], ['zcrm_123', 'zcrm_0124']],
  [
    'guards against formulas',
    'deals',
    'name',
    ["'=Acme", "'@home", "'s-Hertogenbosch"],
    ['=Acme', '@home', "'s-Hertogenbosch"],
  ],
  ['HubSpot: id;id;id', 'deals', 'contact_id', ['11;12;13', '14'], ['11;12;13', '14']],
  ['HubSpot reports: (No value)', 'deals', 'loss_reason', ['(No value)', 'No'], [null, 'No']],
];

describe.each([
  ['dates', dates, 'varchar'],
  ['numbers', numbers, 'double'],
  ['flags', flags, 'boolean'],
  ['texts', texts, 'varchar'],
] as const)('%s', (_, quirks, type) => {
  test.each(quirks)('%s', async (_line, object, field, cells, expected) => {
    const { values, loaded } = await readColumn(object, field, cells, { as: `${field}::${type}` });
    expect(values.map((value) => String(value).replace(/ 00:00:00$/, ''))).toEqual(expected.map(String));
    expect(loaded.unread).toEqual([]);
    expect(loaded.questions).toEqual([]);
  });
});

test('02/03/24, which is 2 March as well as 3 February, is asked and not guessed in silence', async () => {
  const { loaded } = await readColumn('deals', 'closed_on', ['02/03/24', '04/05/24'], { header: 'Closed' });
  expect(loaded.questions).toMatchObject([{ kind: 'day-order', header: 'Closed' }]);
});

test('probability in words is no share, and counted', async () => {
  const { values, loaded } = await readColumn('deals', 'probability', ['High', 'Medium', 'Low']);
  expect(values).toEqual([null, null, null]);
  expect(loaded.unread).toMatchObject([{ field: 'probability', count: 3 }]);
});

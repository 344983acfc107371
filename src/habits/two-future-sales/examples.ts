import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function win(
  deal_id: string,
  account_id: string | null,
  closed_on: string,
  more: Record<string, string | number> = {},
) {
  return { deal_id, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100, ...more };
}

const value = (case_id: string, later: number, more = {}) => ({ case_id, hit: null, value: later, ...more });

export const examples: Example[] = [
  {
    name: 'counts repeat wins and referred wins, each credited to the latest win that explains it',
    asOf,
    given: {
      people,
      accounts: ['acme', 'beta', 'gamma', 'delta'].map((account_id) => ({ account_id, name: account_id })),
      contacts: [{ contact_id: 'carl', account_id: 'acme', name: 'Carl' }],
      deals: [
        win('a1', 'acme', '2023-01-10'),
        win('a2', 'acme', '2023-06-10'),
        // Credited to acme's second win, the latest before it.
        win('b1', 'beta', '2023-08-01', { referred_by_contact_id: 'carl' }),
        // Beta's own win is later than acme's: credited there.
        win('b2', 'beta', '2024-02-01', { referred_by_account_id: 'acme' }),
        // 366 days after acme's second win.
        win('g1', 'gamma', '2024-06-10', { referred_by_account_id: 'acme' }),
        win('lost', 'delta', '2024-01-01', { status: 'lost', referred_by_account_id: 'acme' }),
        win('late', 'gamma', '2025-06-10'),
      ],
    },
    expect: {
      cases: [
        value('acme|2023-01-10', 1, { subject_kind: 'account', deal_id: 'a1', happened_on: '2023-01-10' }),
        value('acme|2023-06-10', 1),
        value('beta|2023-08-01', 1),
        value('beta|2024-02-01', 0),
        value('gamma|2024-06-10', 1),
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 4 / 5 },
    },
  },
  {
    name: 'wins of one account on one day are one, of the owner of the largest; wins without an account are for themselves',
    asOf,
    given: {
      people,
      accounts: [{ account_id: 'acme', name: 'Acme' }],
      deals: [
        win('small', 'acme', '2023-06-10', { amount_base: 10 }),
        win('large', 'acme', '2023-06-10', { amount_base: 90, owner: 'ben' }),
        win('again', 'acme', '2024-06-09', { referred_by_account_id: 'other' }),
        win('again too', 'acme', '2024-06-09'),
        win('alone', null, '2023-06-10'),
        win('alone too', null, '2023-07-10', { referred_by_account_id: 'acme' }),
        win('alone at last', null, '2023-08-10'),
      ],
    },
    expect: {
      cases: [
        // The pair of 2024 is one win, a year less a day later; the win without an account was referred by acme.
        value('acme|2023-06-10', 2, { rep: 'ben', deal_id: 'large', amount: 100, note: '2 deals won that day' }),
        value('acme|2024-06-09', 0, { rep: 'ann', amount: 200 }),
        value('alone', 0, { subject_kind: 'deal', subject_id: 'alone', account_id: null }),
        value('alone at last', 0),
        value('alone too', 0),
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 2 / 5 },
    },
  },
  {
    name: 'of two accounts that won on one day, the first by name has the credit; takes wins of 365 to 1,095 days ago',
    asOf,
    given: {
      people,
      accounts: [
        { account_id: '1', name: 'Zeta' },
        { account_id: '2', name: 'Acme' },
      ],
      contacts: [{ contact_id: 'carl', account_id: '1', name: 'Carl' }],
      deals: [
        win('z', '1', '2024-06-30'),
        win('a', '2', '2024-06-30'),
        win('n', '3', '2024-09-01', { referred_by_contact_id: 'carl', referred_by_account_id: '2' }),
        win('1095 days', '4', '2022-07-01'),
        win('1096 days', '5', '2022-06-30'),
        win('364 days', '6', '2024-07-01'),
      ],
    },
    expect: {
      cases: [value('1|2024-06-30', 0), value('2|2024-06-30', 1), value('4|2022-07-01', 0)],
      number: { hits: 3, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'without referrers repeat wins are a floor',
    asOf,
    given: {
      people,
      deals: [
        win('1', 'acme', '2023-01-10'),
        win('2', 'acme', '2024-01-10'),
        win('3', 'acme', '2025-01-10'),
        win('4', 'beta', '2024-01-10'),
        win('5', null, '2024-01-10'),
        win('6', null, '2024-02-10'),
      ],
    },
    expect: {
      cases: [
        value('5', 0),
        value('6', 0),
        // 365 days after, and 366 days after, as 2024 is a leap year.
        value('acme|2023-01-10', 1),
        value('acme|2024-01-10', 0),
        value('beta|2024-01-10', 0),
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 1 / 5 },
    },
  },
  {
    name: 'is empty where every win is younger than a year',
    asOf,
    given: { people, deals: [win('1', 'acme', '2024-12-01'), win('2', 'acme', '2025-02-01')] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

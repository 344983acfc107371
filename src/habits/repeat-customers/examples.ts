import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string | null, closed_on: string, more: Record<string, string | number> = {}) {
  const deal_id = `${account_id} ${closed_on}`;
  return { deal_id, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100, ...more };
}

export const examples: Example[] = [
  {
    name: 'another win from the day after the first to the 365th; the same day, a loss or an open deal is none',
    asOf,
    given: {
      people,
      accounts: [
        ...['same day', 'next day', 'day 365', 'day 366', 'lost'].map((id) => account(id)),
        account('max’s', 'max'),
      ],
      deals: [
        ...['same day', 'next day', 'day 365', 'day 366', 'lost', 'max’s'].map((id) => win(id, '2023-07-01')),
        { ...win('same day', '2023-07-01'), deal_id: 'second' },
        win('next day', '2023-07-02', { amount_base: 30 }),
        win('next day', '2023-08-01', { amount_base: 40 }),
        win('next day', '2025-01-01'),
        win('day 365', '2024-06-30'),
        win('day 366', '2024-07-01'),
        win('lost', '2023-08-01', { status: 'lost' }),
        win('lost', '2023-09-01', { status: 'open' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'day 365', hit: true, value: 365 },
        { case_id: 'day 366', hit: false, value: null, amount: null },
        { case_id: 'lost', hit: false },
        { case_id: 'max’s', hit: false, rep: null },
        { case_id: 'next day', hit: true, value: 1, amount: 70, happened_on: '2023-07-01', rep: 'ann' },
        { case_id: 'same day', hit: false },
      ],
      number: { hits: 2, misses: 4, unknown: 0, value: 2 / 6 },
    },
  },
  {
    name: 'a renewal alone is no second sale, and marked; a renewal before one does no harm',
    asOf,
    given: {
      people,
      accounts: ['renewed', 'both', 'verlängert'].map((id) => account(id)),
      deals: [
        ...['renewed', 'both', 'verlängert'].map((id) => win(id, '2023-07-01', { deal_kind: 'New Business' })),
        win('renewed', '2024-06-01', { deal_kind: 'Renewal' }),
        win('both', '2024-05-01', { deal_kind: 'Renewal' }),
        win('both', '2024-06-01', { deal_kind: 'Upsell' }),
        win('verlängert', '2024-06-01', { deal_kind: 'Verlängerung' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'both', hit: true, value: 336, note: null },
        { case_id: 'renewed', hit: false, note: 'renewed' },
        { case_id: 'verlängert', hit: false, note: 'renewed' },
      ],
      number: { hits: 1, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'takes accounts first won 365 to 1,095 days ago, both days included',
    asOf,
    given: {
      people,
      accounts: ['365', '364', '1095', '1096', 'earlier'].map((id) => account(id)),
      deals: [
        win('365', '2024-06-30'),
        win('364', '2024-07-01'),
        win('1095', '2022-07-01'),
        win('1096', '2022-06-30'),
        win('earlier', '2020-01-01'),
        win('earlier', '2024-01-01'),
        win(null, '2024-01-01'),
      ],
    },
    expect: {
      cases: [
        { case_id: '1095', hit: false, happened_on: '2022-07-01' },
        { case_id: '365', hit: false, happened_on: '2024-06-30' },
      ],
      number: { hits: 0, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where every customer is new',
    asOf,
    given: { people, accounts: [account('new')], deals: [win('new', '2025-01-01'), win('new', '2025-03-01')] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

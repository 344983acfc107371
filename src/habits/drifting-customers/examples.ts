import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function account(account_id: string) {
  return { account_id, name: account_id, owner: 'ann' };
}

function win(account_id: string | null, closed_on: string, amount_base: number | null = 100) {
  return { deal_id: `${account_id} ${closed_on}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base };
}

function open(account_id: string, created_at: string) {
  return { deal_id: `open ${account_id}`, account_id, owner: 'ann', status: 'open', created_at };
}

export const examples: Example[] = [
  {
    name: 'no win in the last 365 days and no open deal; what was won in 1,095 days is its amount',
    asOf,
    given: {
      people,
      accounts: ['gone', 'buys', 'about to', 'lost since', 'opened too late'].map(account),
      deals: [
        win('gone', '2024-06-30', 100),
        win('gone', '2023-01-01', 50),
        win('gone', '2020-01-01', 900),
        win('buys', '2024-01-01'),
        win('buys', '2024-07-01'),
        win('about to', '2024-01-01'),
        open('about to', '2025-06-30 09:00:00'),
        win('lost since', '2024-01-01', null),
        { ...win('lost since', '2025-03-01'), status: 'lost' },
        win('opened too late', '2024-01-01'),
        open('opened too late', '2025-07-01 09:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'about to', hit: false, note: 'open deal', value: 546 },
        { case_id: 'buys', hit: false, value: 364, amount: 200 },
        { case_id: 'gone', hit: true, value: 365, amount: 150, happened_on: '2024-06-30', rep: 'ann', note: null },
        { case_id: 'lost since', hit: true, amount: null },
        { case_id: 'opened too late', hit: true },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'a win 365 and one 1,095 days ago count, a day later or earlier does not; deals without an account never',
    asOf,
    given: {
      people,
      accounts: ['365', '364', '1095', '1096'].map(account),
      deals: [
        win('365', '2024-06-30'),
        win('364', '2024-07-01'),
        win('1095', '2022-07-01'),
        win('1096', '2022-06-30'),
        win(null, '2024-01-01'),
      ],
    },
    expect: {
      cases: [
        { case_id: '1095', hit: true, value: 1095 },
        { case_id: '365', hit: true, value: 365 },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where all who ever bought did so in the last year or over three years ago',
    asOf,
    given: {
      people,
      accounts: ['new', 'long gone'].map(account),
      deals: [win('new', '2025-01-01'), win('long gone', '2021-01-01')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

/** The window of 365 days begins after 30 June 2024; its first half ends 182 days later, on 29 December. */
const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, closed_on: string, amount_base: number | null) {
  const deal_id = `${account_id} ${closed_on}`;
  return { deal_id, account_id, owner: 'ann', status: 'won', closed_on, amount: amount_base, amount_base };
}

function calls(account_id: string, day: string, n = 1) {
  return Array.from({ length: n }, (_, at) => ({
    activity_id: `${account_id} ${day} ${at}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  }));
}

const recorded = [...calls('elsewhere', '2024-06-15'), ...calls('elsewhere', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'ranks touches and what was won after them; one size, since all won the same before',
    asOf,
    given: {
      people,
      accounts: ['a', 'b', 'c', 'd', 'e'].map((id) => account(id)),
      deals: [
        ...['a', 'b', 'c', 'd', 'e'].map((id) => win(id, '2024-03-01', 100)),
        win('b', '2024-12-30', 10),
        win('c', '2025-02-01', 20),
        win('d', '2025-03-01', 40),
        win('e', '2025-04-01', 30),
        win('a', '2024-12-29', 500),
      ],
      activities: [
        ...recorded,
        ...calls('a', '2024-12-30', 9),
        ...calls('b', '2024-07-01', 1),
        ...calls('c', '2024-12-29', 2),
        ...calls('d', '2024-10-01', 3),
        ...calls('e', '2024-10-01', 4),
      ],
    },
    expect: {
      // Touches 0 1 2 3 4, won 0 10 20 40 30: ρ = 1 − 6 × (1 + 1) ÷ (5 × 24) = 0.9.
      cases: [
        { case_id: 'a', hit: null, value: 0.1, x: 0.1, part: 'third', note: '0 touches, then 0 wins', amount: 100 },
        { case_id: 'b', hit: null, value: 0.3, x: 0.3, note: '1 touch, then 1 win' },
        { case_id: 'c', hit: null, value: 0.5, x: 0.5, note: '2 touches, then 1 win' },
        { case_id: 'd', hit: null, value: 0.7, x: 0.9 },
        { case_id: 'e', hit: null, value: 0.9, x: 0.7, rep: 'ann' },
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 0.9 },
    },
  },
  {
    name: 'compares customers of like size; equal ones share their place; who bought first in the window is none',
    asOf,
    given: {
      people,
      accounts: ['small', 'small too', 'large', 'large too', 'late'].map((id) => account(id)),
      deals: [
        win('small', '2023-03-01', 900),
        win('small too', '2023-07-01', 900),
        win('large', '2023-07-02', 500),
        win('large too', '2024-06-30', 500),
        win('late', '2024-07-01', 500),
        win('too old', '2021-07-01', 500),
        win('large', '2025-03-01', 10),
      ],
      activities: [...recorded, ...calls('small', '2024-08-01', 2), ...calls('large', '2024-08-01', 1)],
    },
    expect: {
      // Two won nothing in the year before: places 0.25; two won 500: places 0.75. Among two, alone stands at 0.25 or 0.75.
      cases: [
        { case_id: 'large', hit: null, part: 'largest', value: 0.75, x: 0.75, amount: 500 },
        { case_id: 'large too', hit: null, part: 'largest', value: 0.25, x: 0.25 },
        { case_id: 'small', hit: null, part: 'second', value: 0.75, x: 0.5, amount: 0 },
        { case_id: 'small too', hit: null, part: 'second', value: 0.25, x: 0.5 },
      ],
      number: { hits: 4, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'does not know accounts whose owner’s touches began within the first half',
    asOf,
    given: {
      people: [...people, { person_id: 'ben', name: 'Ben', kind: 'rep' }],
      accounts: [account('ann’s'), account('ben’s', 'ben')],
      deals: [win('ann’s', '2024-03-01', 1), win('ben’s', '2024-03-01', 1)],
      activities: [...recorded, ...calls('ben’s', '2024-09-01').map((call) => ({ ...call, owner: 'ben' }))],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: null, value: 0.5 },
        { case_id: 'ben’s', hit: null, value: null, note: '0 wins' },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where nobody bought before the window',
    asOf,
    given: { people, accounts: [account('a')], deals: [win('a', '2024-07-01', 10)], activities: recorded },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

/** The quarters of 365 days end on 30 June and 31 March 2025, 30 December and 30 September 2024; the first begins on 2 July 2024. */
const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, amount_base = 100, closed_on = '2024-01-10') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base };
}

function touch(account_id: string, day: string, kind = 'call', owner = 'ann') {
  return {
    activity_id: `${kind} ${account_id} ${day}`,
    kind,
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner,
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

const recorded = [touch('elsewhere', '2024-06-15'), touch('elsewhere', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'a touch in each of the four quarters, on their first and last days too; kinds are counted apart',
    asOf,
    given: {
      people,
      accounts: ['ends', 'begins', 'three', 'too early', 'none'].map((id) => account(id)),
      deals: ['ends', 'begins', 'three', 'too early', 'none'].map((id) => win(id)),
      activities: [
        ...recorded,
        touch('ends', '2025-06-30'),
        touch('ends', '2025-03-31', 'email'),
        touch('ends', '2024-12-30'),
        touch('ends', '2024-09-30', 'meeting', 'ben'),
        touch('begins', '2025-04-01'),
        touch('begins', '2024-12-31'),
        touch('begins', '2024-10-01'),
        touch('begins', '2024-07-02'),
        ...['2025-06-30', '2025-06-29', '2025-03-31', '2024-12-30'].map((day) => touch('three', day)),
        ...['2025-06-30', '2025-03-31', '2024-12-30', '2024-07-01'].map((day) => touch('too early', day)),
      ],
    },
    expect: {
      cases: [
        { case_id: 'begins', hit: true, x: 4, value: 1, happened_on: '2025-04-01' },
        { case_id: 'ends', hit: true, x: 4, value: 3, rep: 'ann', amount: 100 },
        { case_id: 'none', hit: false, x: 0, value: 0, happened_on: null },
        { case_id: 'three', hit: false, x: 3 },
        { case_id: 'too early', hit: false, x: 3 },
      ],
      number: { hits: 2, misses: 3, unknown: 0, value: 0.4 },
    },
  },
  {
    name: 'takes as many as set; a gap is unknown where the owner’s touches begin later, none is a hit',
    asOf,
    windowDays: 190,
    thresholds: { rhythm_accounts: 2 },
    given: {
      people,
      accounts: [
        ...['first', 'second', 'third'].map((id) => account(id)),
        ...['gap', 'no gap'].map((id) => account(id, 'ben')),
      ],
      deals: [win('first', 300), win('second', 200), win('third', 100), win('gap'), win('no gap')],
      activities: [
        ...recorded,
        touch('first', '2025-01-05'),
        touch('gap', '2025-06-01', 'call', 'ben'),
        touch('no gap', '2025-06-01', 'call', 'ben'),
        touch('no gap', '2025-02-01', 'email', 'ann'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'first', hit: false, x: 1 },
        { case_id: 'gap', hit: null, x: 1 },
        { case_id: 'no gap', hit: true, x: 2, value: 2 },
        { case_id: 'second', hit: false, x: 0 },
      ],
      number: { hits: 1, misses: 2, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where no rep owns a customer',
    asOf,
    given: { people, accounts: [account('max’s', 'max')], deals: [win('max’s')], activities: recorded },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function win(deal_id: string, closed_on = '2025-01-31', more: Record<string, string | null> = {}) {
  return { deal_id, account_id: `at ${deal_id}`, owner: 'ann', status: 'won', closed_on, amount_base: 100, ...more };
}

function call(deal_id: string | null, day: string, more: Record<string, string | null> = {}) {
  return {
    activity_id: `${deal_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    account_id: deal_id && `at ${deal_id}`,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const recorded = [call(null, '2024-01-02'), call(null, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'a touch in days 1 to 30 and another in days 31 to 90, by anybody',
    asOf,
    given: {
      people,
      deals: ['both', 'edges', 'day 0', 'soon', 'later', 'day 91', 'none'].map((id) => win(id)),
      activities: [
        ...recorded,
        call('both', '2025-02-10'),
        call('both', '2025-03-20', { owner: 'ben' }),
        call('edges', '2025-03-02'),
        call('edges', '2025-03-03'),
        call('day 0', '2025-01-31'),
        call('day 0', '2025-03-10'),
        call('soon', '2025-02-01'),
        call('soon', '2025-02-20'),
        call('later', '2025-05-01'),
        call('day 91', '2025-02-10'),
        call('day 91', '2025-05-02'),
        call('none', '2025-03-03', { direction: 'incoming' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'both', hit: true, value: 10, note: null, happened_on: '2025-01-31', rep: 'ann', amount: 100 },
        { case_id: 'day 0', hit: false, value: 38, note: 'no touch in days 1 to 30' },
        { case_id: 'day 91', hit: false, note: 'no touch in days 31 to 90' },
        { case_id: 'edges', hit: true, value: 30 },
        { case_id: 'later', hit: false, value: 90, note: 'no touch in days 1 to 30' },
        { case_id: 'none', hit: false, value: null, note: 'no touch in 90 days' },
        { case_id: 'soon', hit: false, value: 1 },
      ],
      number: { hits: 2, misses: 5, unknown: 0, value: 2 / 7 },
    },
  },
  {
    name: 'takes wins of 90 to 365 days ago; no account is unknown',
    asOf,
    given: {
      people,
      deals: [
        win('90', '2025-04-01'),
        win('89', '2025-04-02'),
        win('365', '2024-06-30'),
        win('366', '2024-06-29'),
        win('lost', '2025-01-31', { status: 'lost' }),
        win('no account', '2025-01-31', { account_id: null }),
      ],
      activities: [...recorded, call('365', '2024-07-01'), call('365', '2024-08-01')],
    },
    expect: {
      cases: [
        { case_id: '365', hit: true, value: 1 },
        { case_id: '90', hit: false },
        { case_id: 'no account', hit: null, note: 'no account' },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'what is not found is unknown where the rep’s touches do not reach over these days',
    asOf,
    given: {
      people,
      deals: [
        win('found', '2025-01-31', { owner: 'ben' }),
        win('not found', '2025-01-31', { owner: 'ben' }),
        win('in his time', '2025-02-09', { owner: 'ben' }),
      ],
      activities: [
        ...recorded,
        call('found', '2025-02-10', { owner: 'ben' }),
        call('found', '2025-03-10', { owner: 'ben' }),
        call('elsewhere', '2025-06-30', { owner: 'ben' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'found', hit: true },
        { case_id: 'in his time', hit: false },
        { case_id: 'not found', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where every win is young',
    asOf,
    given: { people, deals: [win('young', '2025-06-01')], activities: recorded },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

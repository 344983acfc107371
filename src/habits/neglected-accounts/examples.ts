import type { Example } from '../example';

const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];
const asOf = '2025-06-30';

function account(account_id: string, owner: string | null = 'ann', more: Record<string, string> = {}) {
  return { account_id, name: account_id, owner, ...more };
}

function win(account_id: string, closed_on = '2024-06-01', amount_base = 100) {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base };
}

function call(account_id: string | null, day: string, owner = 'ann') {
  return {
    activity_id: `${owner} ${account_id} ${day}`,
    kind: 'call',
    direction: 'outgoing',
    state: 'done',
    outside: true,
    owner,
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    has_time: true,
  };
}

/** Ann's touches reach from January to as-of. */
const recorded = [call('elsewhere', '2025-01-02'), call('elsewhere', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'a touch by anybody within 90 days is enough; on the 90th day before it is not',
    asOf,
    given: {
      people,
      accounts: [account('89'), account('90'), account('colleague'), account('never'), account('planned')],
      deals: ['89', '90', 'colleague', 'never', 'planned'].map((id) => win(id)),
      activities: [
        ...recorded,
        call('89', '2025-04-02'),
        call('90', '2025-04-01'),
        call('90', '2025-02-01'),
        call('colleague', '2025-06-01', 'ben'),
        { ...call('planned', '2025-06-20'), state: 'open', done_at: null },
        call('planned', '2025-07-02'),
      ],
    },
    expect: {
      cases: [
        { case_id: '89', hit: false, value: 89, amount: 100, rep: 'ann', happened_on: '2025-04-02' },
        { case_id: '90', hit: true, value: 90 },
        { case_id: 'colleague', hit: false, value: 29 },
        { case_id: 'never', hit: true, value: null, happened_on: null },
        { case_id: 'planned', hit: true, value: null },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'new customers, old ones, prospects and accounts without an owner are no cases',
    asOf,
    given: {
      people,
      accounts: [
        account('won 90 days ago'),
        account('won 89 days ago'),
        account('won 3 years ago'),
        account('prospect'),
        account('no owner', null),
        account('typed', 'max', { kind_meaning: 'customer' }),
      ],
      deals: [
        win('won 90 days ago', '2025-04-01'),
        win('won 89 days ago', '2025-04-02'),
        win('won 3 years ago', '2022-06-30'),
        win('no owner'),
      ],
      activities: recorded,
    },
    expect: {
      cases: [
        { case_id: 'won 90 days ago', hit: true },
        { case_id: 'typed', hit: true, rep: null, amount: 0 },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'silence before the owner’s own touches begin is unknown',
    asOf,
    given: {
      people,
      accounts: [account('ann’s'), account('ben’s', 'ben'), account('ben’s too', 'ben')],
      deals: [win('ann’s'), win('ben’s'), win('ben’s too')],
      activities: [...recorded, call('elsewhere', '2025-04-03', 'ben'), call('ben’s too', '2025-06-01', 'ben')],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: true },
        { case_id: 'ben’s', hit: null },
        { case_id: 'ben’s too', hit: null },
      ],
      number: { hits: 1, misses: 0, unknown: 2, value: null },
    },
  },
  {
    name: 'silence after the owner’s own touches end is unknown',
    asOf,
    given: {
      people,
      accounts: [account('ann’s'), account('ben’s', 'ben')],
      deals: [win('ann’s'), win('ben’s')],
      activities: [...recorded, call('elsewhere', '2025-01-02', 'ben'), call('elsewhere', '2025-06-01', 'ben')],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: true },
        { case_id: 'ben’s', hit: null },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'an owner who records no touch at all is seen through the team’s',
    asOf,
    given: {
      people,
      accounts: [account('ann’s'), account('ben’s', 'ben')],
      deals: [win('ann’s'), win('ben’s')],
      activities: recorded,
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: true },
        { case_id: 'ben’s', hit: true },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'looks from the end of an activity file that ends more than a week early',
    asOf,
    given: {
      people,
      accounts: [account('a'), account('b')],
      deals: [win('a', '2024-01-01'), win('b', '2024-01-01')],
      activities: [
        call('elsewhere', '2024-09-01'),
        call('a', '2025-01-05'),
        call('b', '2024-12-02'),
        call('elsewhere', '2025-03-31'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: false, value: 85 },
        { case_id: 'b', hit: true, value: 119 },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'without activities takes the last activity date, unless it lies after as-of; another threshold',
    asOf,
    thresholds: { neglect_days: 30 },
    given: {
      people,
      accounts: [
        account('a', 'ann', { last_activity_on: '2025-05-31' }),
        account('b', 'ann', { last_activity_on: '2025-06-01' }),
        account('c', 'ann', { last_activity_on: '2025-07-01' }),
        account('d'),
      ],
      deals: ['a', 'b', 'c', 'd'].map((id) => win(id)),
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true, value: 30 },
        { case_id: 'b', hit: false, value: 29 },
        { case_id: 'c', hit: null, value: null },
        { case_id: 'd', hit: null, value: null },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
  {
    name: 'is empty without customers',
    asOf,
    given: {
      people,
      accounts: [account('prospect')],
      deals: [{ ...win('prospect'), status: 'lost' }],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

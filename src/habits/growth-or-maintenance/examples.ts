import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
  { pipeline: 'Sales', stage: 'Lost', stage_meaning: 'lost', position: 3 },
];

function account(account_id: string) {
  return { account_id, name: account_id, owner: 'ann' };
}

function win(account_id: string, closed_on = '2024-01-10') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on };
}

function open(account_id: string, created: string) {
  return {
    deal_id: `open ${account_id}`,
    account_id,
    owner: 'ann',
    status: 'open',
    pipeline: 'Sales',
    stage: 'Offer',
    created_at: `${created} 09:00:00`,
  };
}

function call(account_id: string, day: string) {
  return {
    activity_id: `${account_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

function moved(account_id: string, day: string, before = 'Demo', after = 'Offer') {
  return { entity: 'deal', id: `open ${account_id}`, changed_at: `${day} 12:00:00`, field: 'stage', before, after };
}

export const examples: Example[] = [
  {
    name: 'a new deal or a further stage counts from the day after the month’s first touch to the 30th',
    asOf,
    given: {
      people,
      stages,
      accounts: ['day 0', 'day 1', 'day 30', 'day 31', 'stage', 'back', 'lost'].map(account),
      deals: [
        ...['day 0', 'day 1', 'day 30', 'day 31', 'stage', 'back', 'lost'].map((id) => win(id)),
        open('day 0', '2025-03-05'),
        open('day 1', '2025-03-06'),
        open('day 30', '2025-04-04'),
        open('day 31', '2025-04-05'),
        open('stage', '2025-01-05'),
        open('back', '2025-01-05'),
        open('lost', '2025-01-05'),
      ],
      changes: [
        moved('stage', '2025-03-20'),
        moved('back', '2025-03-20', 'Offer', 'Demo'),
        moved('lost', '2025-03-20', 'Offer', 'Lost'),
      ],
      activities: [
        ...['day 0', 'day 1', 'day 30', 'day 31', 'stage', 'back', 'lost'].map((id) => call(id, '2025-03-05')),
        call('day 31', '2025-03-20'),
        call('elsewhere', '2025-06-30'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'back|2025-03-01', hit: false },
        { case_id: 'day 0|2025-03-01', hit: false },
        { case_id: 'day 1|2025-03-01', hit: true, note: 'new deal', happened_on: '2025-03-05', rep: 'ann' },
        { case_id: 'day 30|2025-03-01', hit: true },
        { case_id: 'day 31|2025-03-01', hit: false, value: 2, note: null },
        { case_id: 'lost|2025-03-01', hit: false },
        { case_id: 'stage|2025-03-01', hit: true, note: 'stage advance', value: 1 },
      ],
      number: { hits: 3, misses: 4, unknown: 0, value: 3 / 7 },
    },
  },
  {
    name: 'takes months of customers only, whose first touch is in the window and 30 days old; no history, no advances',
    asOf,
    given: {
      people,
      accounts: ['acme', 'new', 'old', 'prospect'].map(account),
      deals: [
        { ...win('acme', '2024-01-10'), created_at: '2023-12-01 09:00:00' },
        win('new', '2025-05-20'),
        win('old', '2022-05-01'),
        { ...win('acme', '2025-04-20'), deal_id: 'win again', created_at: '2025-01-01 09:00:00' },
      ],
      activities: [
        call('acme', '2024-06-30'),
        call('acme', '2024-07-01'),
        call('acme', '2025-04-10'),
        call('acme', '2025-05-31'),
        call('acme', '2025-06-30'),
        call('new', '2025-05-10'),
        call('new', '2025-05-25'),
        call('old', '2025-05-10'),
        call('prospect', '2025-05-10'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'acme|2024-07-01', hit: false },
        { case_id: 'acme|2025-04-01', hit: false },
        { case_id: 'acme|2025-05-01', hit: false },
      ],
      number: { hits: 0, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'a month whose first touch lies before the window is not judged by its second',
    asOf,
    windowDays: 100,
    given: {
      people,
      stages,
      accounts: [account('acme'), account('beta')],
      deals: [win('acme'), win('beta'), open('acme', '2025-04-01')],
      changes: [moved('acme', '2025-04-02')],
      // The window begins on 23 March.
      activities: [call('acme', '2025-03-22'), call('acme', '2025-03-25'), call('beta', '2025-03-23'), call('x', asOf)],
    },
    expect: {
      cases: [{ case_id: 'beta|2025-03-01', hit: false }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty without a touch with a customer',
    asOf,
    given: {
      people,
      stages,
      accounts: [account('prospect')],
      deals: [open('prospect', '2025-03-01'), { ...win('prospect'), status: 'lost' }],
      changes: [moved('prospect', '2025-03-10')],
      activities: [call('prospect', '2025-03-05')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'bot', name: 'Sync', kind: 'integration' },
];

function win(account_id: string, closed_on: string) {
  return { deal_id: `${account_id} ${closed_on}`, account_id, owner: 'ann', status: 'won', closed_on };
}

function call(account_id: string | null, day: string, more: Record<string, string | null> = {}) {
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
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'who had bought by the day of the touch is a customer, for 1,095 days',
    asOf,
    given: {
      people,
      deals: [
        win('acme', '2025-05-10'),
        win('old', '2022-05-10'),
        win('twice', '2022-05-10'),
        win('twice', '2025-06-01'),
        { ...win('lost', '2025-05-01'), status: 'lost' },
      ],
      activities: [
        call('acme', '2025-05-09'),
        call('acme', '2025-05-10'),
        call('old', '2025-05-08'),
        call('old', '2025-05-09'),
        call('twice', '2025-05-20'),
        call('twice', '2025-06-30', { owner: 'bot' }),
        call('lost', '2025-06-01'),
        call(null, '2025-06-02'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'acme 2025-05-09', hit: false, part: 'Other accounts' },
        { case_id: 'acme 2025-05-10', hit: true, part: 'Customers', rep: 'ann', note: 'call' },
        { case_id: 'lost 2025-06-01', hit: false },
        { case_id: 'null 2025-06-02', hit: null, part: null },
        { case_id: 'old 2025-05-08', hit: true },
        { case_id: 'old 2025-05-09', hit: false },
        { case_id: 'twice 2025-05-20', hit: false },
        { case_id: 'twice 2025-06-30', hit: true, rep: null },
      ],
      number: { hits: 3, misses: 4, unknown: 1, value: 3 / 7 },
    },
  },
  {
    name: 'accounts typed as customer are customers too; others go by their type; 90 days count, the day before does not',
    asOf,
    given: {
      people,
      accounts: [
        { account_id: 'typed', kind: 'Customer', kind_meaning: 'customer' },
        { account_id: 'former', kind: 'Former customer', kind_meaning: 'former' },
      ],
      deals: [win('elsewhere', '2020-01-01')],
      activities: [
        call('typed', '2025-04-01'),
        call('typed', '2025-04-02'),
        call('former', '2025-06-30'),
        call('typed', '2025-06-30', { direction: 'incoming' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'former 2025-06-30', hit: false, part: 'Former customer' },
        { case_id: 'typed 2025-04-02', hit: true, part: 'Customers' },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'looks from the last touch where the files end more than a week early; another number of days',
    asOf,
    thresholds: { time_days: 30 },
    given: {
      people,
      deals: [win('acme', '2024-01-10')],
      activities: [call('acme', '2025-01-30'), call('acme', '2025-01-31'), call('acme', '2025-03-01')],
    },
    expect: {
      cases: [
        { case_id: 'acme 2025-01-31', hit: true },
        { case_id: 'acme 2025-03-01', hit: true },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where no activity is a touch',
    asOf,
    given: {
      people,
      deals: [win('acme', '2025-01-10')],
      activities: [
        call('acme', '2025-06-01', { state: 'draft' }),
        call('acme', '2025-06-02', { direction: 'internal' }),
        call('acme', '2025-06-03', { kind: 'task' }),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

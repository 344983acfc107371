import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

const account = (account_id: string, created_on = '2025-02-01') => ({ account_id, name: account_id, created_on });

function touch(account_id: string, day: string, more: Record<string, string> = {}) {
  return {
    activity_id: `${account_id} ${day}`,
    kind: 'email',
    state: 'done',
    direction: 'outgoing',
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

function meeting(account_id: string, day: string, booked: string, more: Record<string, string> = {}) {
  return {
    activity_id: `met ${account_id} ${day}`,
    kind: 'meeting',
    state: 'done',
    owner: 'ann',
    account_id,
    created_at: `${booked} 09:00:00`,
    starts_at: `${day} 14:00:00`,
    ...more,
  };
}

const first = touch('elsewhere', '2025-01-02');

export const examples: Example[] = [
  {
    name: 'two earlier days with a touch are enough, whoever touched; the day of the booking is none',
    asOf,
    given: {
      people,
      accounts: [
        account('known'),
        account('booked'),
        account('one day'),
        account('at once'),
        account('by a colleague'),
      ],
      activities: [
        first,
        touch('known', '2025-03-01'),
        touch('known', '2025-03-05'),
        meeting('known', '2025-03-20', '2025-03-10'),
        touch('booked', '2025-03-01'),
        touch('booked', '2025-03-10'),
        meeting('booked', '2025-03-20', '2025-03-10'),
        touch('one day', '2025-03-01'),
        touch('one day', '2025-03-01', { activity_id: 'again', kind: 'call' }),
        touch('one day', '2025-03-20'),
        meeting('one day', '2025-03-20', '2025-03-10'),
        meeting('at once', '2025-03-20', '2025-03-20'),
        touch('by a colleague', '2025-03-01', { owner: 'ben' }),
        touch('by a colleague', '2025-03-02', { owner: 'ben' }),
        meeting('by a colleague', '2025-03-20', '2025-03-10'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'at once', hit: false, value: 0, rep: 'ann', happened_on: '2025-03-20' },
        { case_id: 'booked', hit: false, value: 1 },
        { case_id: 'by a colleague', hit: true, value: 2 },
        { case_id: 'known', hit: true, value: 2 },
        { case_id: 'one day', hit: false, value: 1 },
      ],
      number: { hits: 2, misses: 3, unknown: 0, value: 0.4 },
    },
  },
  {
    name: 'accounts that are as old as the first touch, or were never met, are no cases',
    asOf,
    given: {
      people,
      accounts: [account('old', '2025-01-02'), account('not met'), account('met later'), { account_id: 'undated' }],
      activities: [
        first,
        meeting('old', '2025-03-20', '2025-03-10'),
        touch('not met', '2025-03-01'),
        meeting('met later', '2025-07-01', '2025-03-10'),
        meeting('undated', '2025-03-20', '2025-03-10'),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'only the first meeting counts, a visit as well, and touches after it do not',
    asOf,
    given: {
      people,
      accounts: [account('visited', '2025-01-03')],
      activities: [
        first,
        meeting('visited', '2025-03-20', '2025-03-10', { kind: 'visit', owner: 'ben' }),
        meeting('visited', '2025-04-20', '2025-04-10'),
        touch('visited', '2025-04-01'),
        touch('visited', '2025-04-02'),
      ],
    },
    expect: {
      cases: [{ case_id: 'visited', hit: false, value: 0, rep: 'ben', happened_on: '2025-03-20' }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
];

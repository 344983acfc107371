import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, amount_base = 100, closed_on = '2024-09-01') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base };
}

function meeting(account_id: string | null, day: string, more: Record<string, string | null> = {}) {
  return {
    activity_id: `${account_id} ${day}`,
    kind: 'meeting',
    state: 'done',
    outside: true,
    owner: 'ann',
    account_id,
    starts_at: `${day} 10:00:00`,
    created_at: '2025-01-01 08:00:00',
    place: 'Their office',
    ...more,
  };
}

/** Ann's touches reach over the last 60 days. */
const recorded = [meeting(null, '2025-01-02'), meeting(null, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'met in person in the last 60 days, or booked for the next 60; online or without a place is not in person',
    asOf,
    given: {
      people,
      accounts: ['day 59', 'day 60', 'visited', 'online', 'no place', 'booked', 'booked late', 'video'].map((id) =>
        account(id),
      ),
      deals: ['day 59', 'day 60', 'visited', 'online', 'no place', 'booked', 'booked late', 'video'].map((id) =>
        win(id),
      ),
      activities: [
        ...recorded,
        meeting('day 59', '2025-05-02', { owner: 'ben' }),
        meeting('day 60', '2025-05-01'),
        meeting('visited', '2025-06-15', { kind: 'visit', place: null }),
        meeting('online', '2025-06-15', { place: 'https://zoom.us/j/1' }),
        meeting('no place', '2025-06-15', { place: null }),
        meeting('booked', '2025-08-29', { state: 'open' }),
        meeting('booked late', '2025-08-30', { state: 'open' }),
        meeting('video', '2025-07-10', { state: 'open', place: 'Microsoft Teams' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'booked', hit: true, value: null, note: 'booked for 2025-08-29' },
        { case_id: 'booked late', hit: false },
        { case_id: 'day 59', hit: true, value: 59, happened_on: '2025-05-02', rep: 'ann', amount: 100, note: null },
        { case_id: 'day 60', hit: false, value: 60 },
        { case_id: 'no place', hit: false, value: null },
        { case_id: 'online', hit: false },
        { case_id: 'video', hit: false },
        { case_id: 'visited', hit: true, value: 15 },
      ],
      number: { hits: 3, misses: 5, unknown: 0, value: 3 / 8 },
    },
  },
  {
    name: 'takes the ten largest, ties by name; customers won under 90 days ago are left out',
    asOf,
    given: {
      people,
      accounts: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'new'].map((id) => account(id)),
      deals: [
        win('k', 500),
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => win(id)),
        win('new', 900, '2025-04-02'),
      ],
      activities: recorded,
    },
    expect: {
      cases: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'].map((case_id) => ({ case_id, hit: false })),
      number: { hits: 0, misses: 10, unknown: 0, value: 0 },
    },
  },
  {
    name: 'where no place is told, any meeting counts; silence before the owner’s touches began is unknown',
    asOf,
    given: {
      people,
      accounts: [account('met'), account('not met'), account('ben’s', 'ben'), account('ben’s met', 'ben')],
      deals: ['met', 'not met', 'ben’s', 'ben’s met'].map((id) => win(id)),
      activities: [
        ...recorded.map((one) => ({ ...one, place: null })),
        meeting('met', '2025-06-01', { place: null }),
        meeting('ben’s met', '2025-06-10', { place: null, owner: 'ben' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ben’s', hit: null },
        { case_id: 'ben’s met', hit: true, value: 20 },
        { case_id: 'met', hit: true, value: 29 },
        { case_id: 'not met', hit: false },
      ],
      number: { hits: 2, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where nobody who sells owns a customer',
    asOf,
    given: {
      people,
      accounts: [account('of nobody', 'max'), account('prospect')],
      deals: [win('of nobody')],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function meeting(activity_id: string, starts_at: string, link: Record<string, string> = { deal_id: activity_id }) {
  return {
    activity_id,
    kind: 'meeting',
    state: 'done',
    outside: true,
    owner: 'ann',
    has_time: true,
    created_at: '2025-01-01 09:00:00',
    starts_at,
    done_at: starts_at,
    ...link,
  };
}

function task(of: string, created_at: string, due_on: string, link: Record<string, string> = { deal_id: of }) {
  return {
    activity_id: `task ${of} ${created_at} ${due_on}`,
    kind: 'task',
    state: 'open',
    owner: 'ann',
    created_at,
    due_on,
    ...link,
  };
}

/** A touch on the day looked from: the activities do not end early. */
const recorded = { ...meeting('last', '2025-06-30 10:00:00'), kind: 'call' };

export const examples: Example[] = [
  {
    name: 'counts what was created from the start of the meeting to the end of the second day, and is due on a later day',
    asOf,
    given: {
      people,
      deals: [{ deal_id: 'through the account', account_id: 'acme' }],
      activities: [
        recorded,
        meeting('at once', '2025-06-10 10:00:00'),
        task('at once', '2025-06-10 10:00:00', '2025-06-11'),
        meeting('day 2', '2025-06-10 10:00:00'),
        task('day 2', '2025-06-12 23:59:00', '2025-06-30'),
        meeting('day 3', '2025-06-10 10:00:00'),
        task('day 3', '2025-06-13 00:00:00', '2025-06-30'),
        meeting('before it', '2025-06-10 10:00:00'),
        task('before it', '2025-06-10 09:59:00', '2025-06-30'),
        meeting('due the same day', '2025-06-10 10:00:00'),
        task('due the same day', '2025-06-10 11:00:00', '2025-06-10'),
        meeting('through the account', '2025-06-10 10:00:00'),
        task('else', '2025-06-11 11:00:00', '2025-06-20', { account_id: 'acme' }),
        meeting('linked to a contact alone', '2025-06-10 10:00:00', { contact_id: 'eve' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'at once', hit: true, value: 1, rep: 'ann', happened_on: '2025-06-10' },
        { case_id: 'before it', hit: false },
        { case_id: 'day 2', hit: true, value: 20 },
        { case_id: 'day 3', hit: false },
        { case_id: 'due the same day', hit: false, value: null },
        { case_id: 'linked to a contact alone', hit: null, note: 'Linked to no deal and no account' },
        { case_id: 'through the account', hit: true, value: 10, account_id: 'acme' },
      ],
      number: { hits: 3, misses: 3, unknown: 1, value: 0.5 },
    },
  },
  {
    name: 'is empty where every meeting is under two days or over 90 days old, and calls are none',
    asOf,
    given: {
      people,
      activities: [
        meeting('yesterday', '2025-06-29 10:00:00'),
        meeting('90 days ago', '2025-04-01 10:00:00'),
        { ...meeting('call', '2025-06-10 10:00:00'), kind: 'call' },
        task('yesterday', '2025-06-29 11:00:00', '2025-07-10'),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'takes the first and the last day, and the next meeting for a next step',
    asOf,
    given: {
      people,
      activities: [
        meeting('89 days ago', '2025-04-02 10:00:00'),
        meeting('2 days ago', '2025-06-28 10:00:00'),
        {
          ...meeting('booked', '2025-07-03 10:00:00', { deal_id: '2 days ago' }),
          state: 'open',
          done_at: null,
          created_at: '2025-06-29 10:00:00',
        },
      ],
    },
    expect: {
      cases: [
        { case_id: '2 days ago', hit: true, value: 5 },
        { case_id: '89 days ago', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'a creation without a time of day counts on the day of the meeting',
    asOf,
    given: {
      people,
      activities: [
        recorded,
        meeting('same day', '2025-06-10 10:00:00'),
        task('same day', '2025-06-10 00:00:00', '2025-06-20'),
        meeting('day before', '2025-06-10 10:00:00'),
        task('day before', '2025-06-09 00:00:00', '2025-06-20'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'day before', hit: false },
        { case_id: 'same day', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const long = 'They want to halve the changeover time by the autumn.';

function meeting(activity_id: string, more: Record<string, string | null> = {}) {
  return {
    activity_id,
    kind: 'meeting',
    state: 'done',
    outside: true,
    owner: 'ann',
    account_id: `at ${activity_id}`,
    created_at: '2025-06-01 09:00:00',
    starts_at: '2025-06-10 14:00:00',
    has_time: true,
    ...more,
  };
}

function note(about: string, created_at: string, body: string | null = long, more: Record<string, string | null> = {}) {
  return {
    activity_id: `${about} ${created_at}`,
    kind: 'note',
    state: 'done',
    owner: 'ann',
    account_id: `at ${about}`,
    body,
    created_at,
    done_at: created_at,
    ...more,
  };
}

const last = meeting('last', { kind: 'call', starts_at: '2025-06-30 09:00:00' });

export const examples: Example[] = [
  {
    name: 'a note counts from the meeting’s start to the end of the second day after, on its account or deal',
    asOf,
    given: {
      people,
      deals: [{ deal_id: 'deal', account_id: 'at by deal' }],
      activities: [
        last,
        meeting('at once'),
        note('at once', '2025-06-10 15:00:00'),
        meeting('second day'),
        note('second day', '2025-06-12 23:00:00'),
        meeting('third day'),
        note('third day', '2025-06-13 00:00:00'),
        meeting('before'),
        note('before', '2025-06-10 13:00:00'),
        meeting('only a day'),
        note('only a day', '2025-06-10 00:00:00'),
        meeting('by deal', { account_id: 'at by deal' }),
        note('none', '2025-06-11 09:00:00', long, { account_id: null, deal_id: 'deal' }),
        meeting('linked to nothing', { account_id: null }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'at once', hit: true, value: 53, rep: 'ann', happened_on: '2025-06-10' },
        { case_id: 'before', hit: false, value: null },
        { case_id: 'by deal', hit: true },
        { case_id: 'linked to nothing', hit: null },
        { case_id: 'only a day', hit: true },
        { case_id: 'second day', hit: true },
        { case_id: 'third day', hit: false },
      ],
      number: { hits: 4, misses: 2, unknown: 1, value: 4 / 6 },
    },
  },
  {
    name: 'is empty where every meeting is under two days old or over 90',
    asOf,
    given: {
      people,
      activities: [
        last,
        meeting('young', { starts_at: '2025-06-29 09:00:00' }),
        meeting('old', { starts_at: '2025-04-01 09:00:00' }),
        note('young', '2025-06-29 12:00:00'),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a note needs 50 characters of its own; marks of HTML are none',
    asOf,
    given: {
      people,
      activities: [
        last,
        meeting('50'),
        note('50', '2025-06-10 15:00:00', 'x'.repeat(50)),
        meeting('49'),
        note('49', '2025-06-10 15:00:00', `  ${'x'.repeat(49)} `),
        meeting('marks'),
        note('marks', '2025-06-10 15:00:00', '<div><p>Met them.</p><p>All is well.</p></div><br/><br/><br/>'),
        meeting('a task'),
        note('a task', '2025-06-10 15:00:00', long, { kind: 'task' }),
      ],
    },
    expect: {
      cases: [
        { case_id: '49', hit: false, value: 49 },
        { case_id: '50', hit: true, value: 50 },
        { case_id: 'a task', hit: false, value: null },
        { case_id: 'marks', hit: false },
      ],
      number: { hits: 1, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'without notes in the files, the meeting’s own text counts, join links left out',
    asOf,
    given: {
      people,
      activities: [
        last,
        meeting('told', { body: long }),
        meeting('a link', { body: 'Join Zoom Meeting\nhttps://zoom.example.com/j/1234567890?pwd=abcdefghijklmnop' }),
        meeting('nothing', { account_id: null }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'a link', hit: false },
        { case_id: 'nothing', hit: false, value: 0 },
        { case_id: 'told', hit: true, value: 53 },
      ],
      number: { hits: 1, misses: 2, unknown: 0, value: null },
    },
  },
];

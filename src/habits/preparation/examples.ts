import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function meeting(account_id: string, day: string, more: Record<string, string> = {}) {
  return {
    activity_id: `met ${account_id} ${day}`,
    kind: 'meeting',
    state: 'done',
    owner: 'ann',
    account_id,
    created_at: '2025-01-01 09:00:00',
    starts_at: `${day} 14:00:00`,
    ...more,
  };
}

function written(about: Record<string, string>, day: string, kind = 'note') {
  return {
    activity_id: `${kind} ${Object.values(about)[0]}`,
    kind,
    owner: 'ben',
    created_at: `${day} 10:00:00`,
    ...about,
  };
}

export const examples: Example[] = [
  {
    name: 'a note or a task of an earlier day on the account, its people or its deals',
    asOf,
    given: {
      people,
      accounts: ['note', 'task', 'by deal', 'by contact', 'same day', 'nothing'].map((account_id) => ({ account_id })),
      deals: [{ deal_id: 'deal', account_id: 'by deal' }],
      contacts: [{ contact_id: 'contact', account_id: 'by contact' }],
      activities: [
        meeting('note', '2025-03-20'),
        written({ account_id: 'note' }, '2025-03-19'),
        meeting('task', '2025-03-20'),
        written({ account_id: 'task' }, '2025-03-01', 'task'),
        meeting('by deal', '2025-03-20'),
        written({ deal_id: 'deal' }, '2025-03-19'),
        meeting('by contact', '2025-03-20', { kind: 'visit' }),
        written({ contact_id: 'contact' }, '2025-03-19'),
        meeting('same day', '2025-03-20'),
        written({ account_id: 'same day' }, '2025-03-20'),
        meeting('nothing', '2025-03-20'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'by contact', hit: true },
        { case_id: 'by deal', hit: true },
        { case_id: 'note', hit: true, value: 1, note: 'note', rep: 'ann', happened_on: '2025-03-20' },
        { case_id: 'nothing', hit: false, value: null },
        { case_id: 'same day', hit: false },
        { case_id: 'task', hit: true, value: 19, note: 'task' },
      ],
      number: { hits: 4, misses: 2, unknown: 0, value: 4 / 6 },
    },
  },
  {
    name: 'is empty where the first meetings lie before the window, or none was held',
    asOf,
    given: {
      people,
      activities: [
        meeting('before', '2024-06-30'),
        meeting('before', '2025-03-01'),
        meeting('cancelled', '2025-03-01', { state: 'cancelled' }),
        written({ account_id: 'before' }, '2025-02-01'),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'of two meetings on one day the first by time, then by id; notes without a day tell nothing',
    asOf,
    given: {
      people,
      activities: [
        meeting('twice', '2025-07-01'),
        { ...meeting('twice', '2024-07-01'), activity_id: 'b', owner: 'ben' },
        { ...meeting('twice', '2024-07-01'), activity_id: 'a', subject: 'First' },
        { ...written({ account_id: 'twice' }, '2024-06-01'), created_at: null },
      ],
    },
    expect: {
      cases: [{ case_id: 'twice', hit: false, rep: 'ann', happened_on: '2024-07-01' }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function promise(activity_id: string, more: Record<string, string | null> = {}) {
  return {
    activity_id,
    kind: 'task',
    state: 'done',
    owner: 'ann',
    account_id: 'acme',
    created_at: '2025-05-01 09:00:00',
    due_on: '2025-06-10',
    done_at: '2025-06-10 23:00:00',
    ...more,
  };
}

function moved(id: string, changed_at: string, before: string, after: string) {
  return { entity: 'activity', id, changed_at: `${changed_at} 10:00:00`, field: 'due_on', before, after };
}

export const examples: Example[] = [
  {
    name: 'done by the end of the day is kept; later, or still open, is not',
    asOf,
    given: {
      people,
      activities: [
        promise('on the day'),
        promise('a day late', { done_at: '2025-06-11 00:30:00' }),
        promise('open', { state: 'open', done_at: null }),
        promise('due today', { state: 'open', done_at: null, due_on: '2025-06-30' }),
        promise('done, day unknown', { done_at: null }),
        promise('nobody answered', { kind: 'call', state: 'missed' }),
        promise('cancelled', { state: 'cancelled' }),
        promise('mail', { kind: 'email' }),
        promise('created on its day', { created_at: '2025-06-10 08:00:00' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'a day late', hit: false, value: 1 },
        { case_id: 'done, day unknown', hit: null, value: null, note: 'done, on an unknown day' },
        { case_id: 'due today', hit: false, value: 0, note: 'open' },
        { case_id: 'nobody answered', hit: null, part: 'call' },
        { case_id: 'on the day', hit: true, value: 0, rep: 'ann', part: 'task', happened_on: '2025-06-10' },
        { case_id: 'open', hit: false, value: 20 },
      ],
      number: { hits: 1, misses: 3, unknown: 2, value: null },
    },
  },
  {
    name: 'is empty where nothing was due in the last 90 days, the first of them included',
    asOf,
    given: {
      people,
      activities: [
        promise('90 days ago', { due_on: '2025-04-01', created_at: '2025-03-01 09:00:00' }),
        promise('tomorrow', { due_on: '2025-07-01', state: 'open', done_at: null }),
        promise('no day', { due_on: null }),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'the first day counts: moving it later keeps no promise, and decides in which days it falls',
    asOf,
    given: {
      people,
      activities: [
        promise('moved twice', { due_on: '2025-06-20', done_at: '2025-06-19 10:00:00' }),
        promise('moved, done in time', { due_on: '2025-06-20', done_at: '2025-06-09 10:00:00' }),
        promise('moved into the days', { due_on: '2025-06-20', created_at: '2025-02-01 09:00:00' }),
      ],
      changes: [
        moved('moved twice', '2025-06-12', '2025-06-15', '2025-06-20'),
        moved('moved twice', '2025-06-09', '2025-06-10', '2025-06-15'),
        moved('moved, done in time', '2025-06-01', '2025-06-10', '2025-06-20'),
        moved('moved into the days', '2025-03-01', '2025-03-15', '2025-06-20'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'moved twice', hit: false, value: 9, note: 'done, the day was moved', happened_on: '2025-06-10' },
        { case_id: 'moved, done in time', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'a meeting was done on the day it began; a call without a day of its own is due when it starts',
    asOf,
    given: {
      people,
      activities: [
        promise('held', { kind: 'meeting', due_on: null, starts_at: '2025-06-10 10:00:00', done_at: null }),
        promise('held later', { kind: 'visit', starts_at: '2025-06-12 10:00:00', done_at: null }),
        promise('called', { kind: 'call', due_on: null, starts_at: '2025-06-10 10:00:00' }),
        promise('called, day unknown', { kind: 'call', due_on: null, starts_at: '2025-06-10 10:00:00', done_at: null }),
        promise('task that starts', { due_on: null, starts_at: '2025-06-10 10:00:00' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'called', hit: true, part: 'call' },
        { case_id: 'called, day unknown', hit: null },
        { case_id: 'held', hit: true, part: 'meeting' },
        { case_id: 'held later', hit: false, part: 'meeting', value: 2 },
      ],
      number: { hits: 2, misses: 1, unknown: 1, value: null },
    },
  },
];

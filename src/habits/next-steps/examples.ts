import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function open(deal_id: string, more: Record<string, string> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    status: 'open',
    created_at: '2025-05-01 09:00:00',
    amount_base: 100,
    ...more,
  };
}

function task(activity_id: string, due_on: string, more: Record<string, string>) {
  return { activity_id, kind: 'task', state: 'open', owner: 'ann', created_at: '2025-06-01 09:00:00', due_on, ...more };
}

export const examples: Example[] = [
  {
    name: 'an activity due from tomorrow on is a next step, on the deal or on its account and no other deal',
    asOf,
    given: {
      people,
      deals: [
        open('tomorrow'),
        open('today'),
        open('account'),
        open('other deal', { account_id: 'shared' }),
        open('cancelled'),
        open('done early'),
        open('won', { status: 'won', closed_on: '2025-06-01' }),
      ],
      activities: [
        task('1', '2025-07-01', { deal_id: 'tomorrow' }),
        task('2', '2025-06-30', { deal_id: 'today' }),
        task('3', '2025-07-10', { account_id: 'at account' }),
        task('4', '2025-07-10', { account_id: 'shared', deal_id: 'won' }),
        task('5', '2025-07-10', { deal_id: 'cancelled', state: 'cancelled' }),
        task('6', '2025-07-10', { deal_id: 'done early', state: 'done', done_at: '2025-06-20 09:00:00' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'account', hit: true, value: 10, note: 'planned' },
        { case_id: 'cancelled', hit: false },
        { case_id: 'done early', hit: false },
        { case_id: 'other deal', hit: false },
        { case_id: 'today', hit: false, value: null, note: null },
        { case_id: 'tomorrow', hit: true, value: 1, rep: 'ann', amount: 100, happened_on: '2025-05-01' },
      ],
      number: { hits: 2, misses: 4, unknown: 0, value: 2 / 6 },
    },
  },
  {
    name: 'is empty without an open deal',
    asOf,
    given: {
      people,
      deals: [open('won', { status: 'won', closed_on: '2025-06-01', next_step_on: '2025-07-01' })],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a dated next step counts on its own day still, and a text without a day does not',
    asOf,
    given: {
      people,
      deals: [
        open('on the day', { next_step_on: '2025-06-30' }),
        open('the day before', { next_step_on: '2025-06-29', next_step: 'Call' }),
        open('text', { next_step: 'Call' }),
        open('none'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'none', hit: false, note: null },
        { case_id: 'on the day', hit: true, value: 0, note: 'dated next step' },
        { case_id: 'text', hit: false, note: 'written, without a day' },
        { case_id: 'the day before', hit: false, note: 'the next step’s day has passed' },
      ],
      number: { hits: 1, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'where nothing has a day, what is written counts',
    asOf,
    given: { people, deals: [open('text', { next_step: 'Call' }), open('none')] },
    expect: {
      cases: [
        { case_id: 'none', hit: false },
        { case_id: 'text', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function win(deal_id: string, more: Record<string, string | null> = {}) {
  return {
    deal_id,
    account_id: `account of ${deal_id}`,
    owner: 'ann',
    status: 'won',
    created_at: '2025-01-10 09:00:00',
    closed_on: '2025-03-10',
    ...more,
  };
}

function call(activity_id: string, day: string, more: Record<string, string | null>) {
  return {
    activity_id,
    kind: 'call',
    direction: 'outgoing',
    state: 'done',
    owner: 'ann',
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const asks = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'referral ask' }));
const recorded = [
  call('first', '2024-01-02', { account_id: 'else' }),
  call('last', '2025-06-30', { account_id: 'else' }),
];

export const examples: Example[] = [
  {
    name: 'an ask on the deal or its account counts from the deal’s creation to the day before the win',
    asOf,
    given: {
      people,
      deals: [
        win('eve'),
        win('same day'),
        win('first day'),
        win('too early'),
        win('of another deal'),
        win('undated', { created_at: null }),
        { deal_id: 'another', account_id: 'account of of another deal', owner: 'ann', status: 'open' },
      ],
      activities: [
        ...recorded,
        call('1', '2025-03-09', { deal_id: 'eve' }),
        call('2', '2025-03-10', { deal_id: 'same day' }),
        call('3', '2025-01-10', { account_id: 'account of first day' }),
        call('4', '2025-01-09', { account_id: 'account of too early' }),
        call('5', '2025-02-09', { deal_id: 'another' }),
        call('6', '2024-03-10', { account_id: 'account of undated' }),
      ],
      activity_tags: asks('1', '2', '3', '4', '5', '6'),
    },
    expect: {
      cases: [
        { case_id: 'eve', hit: true, value: 1, rep: 'ann', happened_on: '2025-03-10', note: 'asked on 2025-03-09' },
        { case_id: 'first day', hit: true, value: 59 },
        { case_id: 'of another deal', hit: false },
        { case_id: 'same day', hit: false, value: null },
        { case_id: 'too early', hit: false },
        { case_id: 'undated', hit: true, value: 365 },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'silence is unknown where the touches begin after the deal or end before its win; an ask is not',
    asOf,
    given: {
      people,
      deals: [
        win('before the touches', { created_at: '2025-01-01 00:00:00' }),
        win('asked all the same', { created_at: '2025-01-01 00:00:00' }),
        win('recorded'),
        win('after the touches', { closed_on: '2025-06-30' }),
      ],
      activities: [
        call('first', '2025-01-02', { account_id: 'else' }),
        call('1', '2025-02-01', { deal_id: 'asked all the same' }),
        call('last', '2025-06-21', { account_id: 'else' }),
      ],
      activity_tags: asks('1'),
    },
    expect: {
      cases: [
        { case_id: 'after the touches', hit: null },
        { case_id: 'asked all the same', hit: true },
        { case_id: 'before the touches', hit: null },
        { case_id: 'recorded', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
  {
    name: 'is empty where nothing was won in the window',
    asOf,
    given: {
      people,
      deals: [win('lost', { status: 'lost' }), win('old', { closed_on: '2024-06-30' })],
      activities: recorded,
      activity_tags: asks('last'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

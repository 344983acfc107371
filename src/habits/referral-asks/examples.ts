import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function win(deal_id: string, closed_on: string, account_id: string | null = deal_id) {
  return { deal_id, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

function call(activity_id: string, account_id: string | null, day: string, more: Record<string, string | null> = {}) {
  return {
    activity_id,
    kind: 'call',
    direction: 'outgoing',
    state: 'done',
    outside: true,
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const asks = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'referral ask' }));
const recorded = [call('first', 'else', '2023-01-02'), call('last', 'else', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'an ask counts from the day of the win to the 180th after it, on any deal of the account',
    asOf,
    given: {
      people,
      deals: [
        win('at once', '2024-09-01'),
        win('day 180', '2024-09-01'),
        win('day 181', '2024-09-01'),
        win('before', '2024-09-01'),
        win('other deal', '2024-09-01'),
        { deal_id: 'its other deal', account_id: 'other deal', owner: 'ann', status: 'open' },
        win('never', '2024-09-01'),
      ],
      activities: [
        ...recorded,
        call('1', 'at once', '2024-09-01'),
        call('2', 'day 180', '2025-02-28'),
        call('3', 'day 181', '2025-03-01'),
        call('4', 'before', '2024-08-31'),
        call('5', null, '2024-10-01', { deal_id: 'its other deal' }),
        call('6', 'never', '2024-10-01'),
        { ...call('7', 'never', '2024-10-02'), state: 'cancelled' },
      ],
      activity_tags: asks('1', '2', '3', '4', '5', '7'),
    },
    expect: {
      cases: [
        { case_id: 'at once', hit: true, value: 0, rep: 'ann', happened_on: '2024-09-01', amount: 100 },
        { case_id: 'before', hit: false, value: null },
        { case_id: 'day 180', hit: true, value: 180 },
        { case_id: 'day 181', hit: false },
        { case_id: 'never', hit: false },
        { case_id: 'other deal', hit: true, value: 30, note: 'asked on 2024-10-01' },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'takes wins of 180 to 730 days ago; no account, or no record of the time, is unknown unless asked',
    asOf,
    given: {
      people,
      deals: [
        win('179 days old', '2025-01-02'),
        win('180 days old', '2025-01-01'),
        win('730 days old', '2023-07-01'),
        win('731 days old', '2023-06-30'),
        win('nobody', '2024-09-01', null),
        win('nobody, asked', '2024-09-01', null),
      ],
      activities: [
        call('first', 'else', '2023-07-02'),
        call('1', null, '2024-09-20', { deal_id: 'nobody, asked' }),
        call('last', 'else', '2025-06-30'),
      ],
      activity_tags: asks('1'),
    },
    expect: {
      cases: [
        { case_id: '180 days old', hit: false },
        { case_id: '730 days old', hit: null },
        { case_id: 'nobody', hit: null, note: 'no account' },
        { case_id: 'nobody, asked', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
  {
    name: 'looks from the last touch where the activities end early',
    asOf,
    given: {
      people,
      deals: [win('in time', '2024-10-03'), win('too young there', '2024-10-04')],
      activities: [call('first', 'else', '2023-01-02'), call('last', 'else', '2025-04-01')],
      activity_tags: asks('last'),
    },
    expect: {
      cases: [{ case_id: 'in time', hit: false }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where every win is too young or too old',
    asOf,
    given: {
      people,
      deals: [win('young', '2025-06-01'), win('old', '2021-06-01')],
      activities: recorded,
      activity_tags: asks('last'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

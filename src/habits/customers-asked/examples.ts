import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, closed_on = '2024-01-10') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

function call(account_id: string, day: string, more: Record<string, string | boolean | null> = {}) {
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

const recorded = [call('elsewhere', '2024-07-01'), call('elsewhere', '2025-06-30')];
const asks = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'feedback' }));

export const examples: Example[] = [
  {
    name: 'asked in the window, in person or by a mail of one’s own; notes, surveys and automatic mails are no question',
    asOf,
    given: {
      people,
      accounts: ['call', 'first day', 'too early', 'mail', 'automatic', 'note', 'survey', 'deal', 'new'].map((id) =>
        account(id),
      ),
      deals: [
        ...['call', 'first day', 'too early', 'mail', 'automatic', 'note', 'survey', 'deal'].map((id) => win(id)),
        win('new', '2025-04-02'),
      ],
      activities: [
        ...recorded,
        call('call', '2025-06-01', { owner: 'ben' }),
        call('call', '2025-02-01'),
        call('first day', '2024-07-01'),
        call('too early', '2024-06-30'),
        call('mail', '2025-03-01', { kind: 'email' }),
        call('automatic', '2025-03-01', { kind: 'email', is_automatic: true }),
        call('note', '2025-03-01', { kind: 'note' }),
        call('survey', '2025-03-01', { kind: 'email' }),
        call('deal', '2025-03-01', { account_id: null, deal_id: 'win deal', kind: 'visit' }),
        call('new', '2025-05-01'),
      ],
      activity_tags: [
        ...asks(
          'call 2025-06-01',
          'call 2025-02-01',
          'first day 2024-07-01',
          'too early 2024-06-30',
          'mail 2025-03-01',
          'automatic 2025-03-01',
          'note 2025-03-01',
          'deal 2025-03-01',
          'new 2025-05-01',
        ),
        { activity_id: 'survey 2025-03-01', tag: 'survey' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'automatic', hit: false },
        { case_id: 'call', hit: true, value: 29, happened_on: '2025-06-01', rep: 'ann', amount: 100 },
        { case_id: 'deal', hit: true },
        { case_id: 'first day', hit: true, value: 364 },
        { case_id: 'mail', hit: true },
        { case_id: 'note', hit: false },
        { case_id: 'survey', hit: false, value: null },
        { case_id: 'too early', hit: false },
      ],
      number: { hits: 4, misses: 4, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'not asked is unknown where the owner’s touches do not reach over the whole window',
    asOf,
    windowDays: 91,
    given: {
      people,
      accounts: [account('ann’s'), account('ben’s', 'ben'), account('ben’s, asked', 'ben')],
      deals: ['ann’s', 'ben’s', 'ben’s, asked'].map((id) => win(id)),
      activities: [...recorded, call('ben’s, asked', '2025-04-02', { owner: 'ben' })],
      activity_tags: asks('ben’s, asked 2025-04-02'),
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: false },
        { case_id: 'ben’s', hit: null },
        { case_id: 'ben’s, asked', hit: true, rep: 'ben' },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where every customer was won under 90 days ago',
    asOf,
    given: {
      people,
      accounts: [account('new')],
      deals: [win('new', '2025-05-01')],
      activities: [...recorded, call('new', '2025-06-01')],
      activity_tags: asks('new 2025-06-01'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function account(account_id: string, owner: string | null = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, closed_on = '2024-09-01') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

function meeting(account_id: string | null, day: string, more: Record<string, string | number | null> = {}) {
  return {
    activity_id: `${account_id} ${day}`,
    kind: 'meeting',
    state: 'done',
    outside: true,
    owner: 'ann',
    account_id,
    starts_at: `${day} 10:00:00`,
    created_at: '2025-01-01 08:00:00',
    ...more,
  };
}

const recorded = [meeting(null, '2025-01-02'), meeting(null, '2025-06-30')];
const reviews = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'review' }));

export const examples: Example[] = [
  {
    name: 'a review by anybody within 90 days, of the account or one of its deals, written up in a note too',
    asOf,
    given: {
      people,
      accounts: ['day 89', 'day 90', 'deal', 'note', 'talk', 'planned', 'new'].map((id) => account(id)),
      deals: [
        ...['day 89', 'day 90', 'deal', 'note', 'talk', 'planned'].map((id) => win(id)),
        win('new', '2025-04-02'),
      ],
      activities: [
        ...recorded,
        meeting('day 89', '2025-04-02', { owner: 'ben' }),
        meeting('day 90', '2025-04-01'),
        meeting('day 90', '2025-01-10'),
        meeting(null, '2025-05-01', { activity_id: 'of the deal', deal_id: 'win deal' }),
        meeting('note', '2025-05-31', { kind: 'note', starts_at: null, created_at: '2025-05-31 12:00:00' }),
        meeting('talk', '2025-06-10'),
        meeting('planned', '2025-06-20', { state: 'open' }),
      ],
      activity_tags: reviews(
        'day 89 2025-04-02',
        'day 90 2025-04-01',
        'day 90 2025-01-10',
        'of the deal',
        'note 2025-05-31',
        'planned 2025-06-20',
      ),
    },
    expect: {
      cases: [
        { case_id: 'day 89', hit: true, value: 89, happened_on: '2025-04-02', rep: 'ann', amount: 100 },
        { case_id: 'day 90', hit: false, value: 90 },
        { case_id: 'deal', hit: true, value: 60 },
        { case_id: 'note', hit: true, value: 30 },
        { case_id: 'planned', hit: false, value: null },
        { case_id: 'talk', hit: false, value: null },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'without a review, an owner whose touches began later is unknown; nobody’s customer is seen by the team’s',
    asOf,
    given: {
      people,
      accounts: [account('ben’s', 'ben'), account('ben’s, reviewed', 'ben'), account('nobody’s', null)],
      deals: ['ben’s', 'ben’s, reviewed', 'nobody’s'].map((id) => win(id)),
      activities: [...recorded, meeting('ben’s, reviewed', '2025-05-02', { owner: 'ben' })],
      activity_tags: reviews('ben’s, reviewed 2025-05-02'),
    },
    expect: {
      cases: [
        { case_id: 'ben’s', hit: null, rep: 'ben' },
        { case_id: 'ben’s, reviewed', hit: true },
        { case_id: 'nobody’s', hit: false, rep: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'where no text speaks of reviews, a meeting of 45 minutes or more stands for one',
    asOf,
    given: {
      people,
      accounts: ['45', '44', 'unknown', 'call', 'visit', 'long ago'].map((id) => account(id)),
      deals: ['45', '44', 'unknown', 'call', 'visit', 'long ago'].map((id) => win(id)),
      activities: [
        ...recorded,
        meeting('45', '2025-06-01', { minutes: 45 }),
        meeting('44', '2025-06-01', { minutes: 44 }),
        meeting('unknown', '2025-06-01'),
        meeting('call', '2025-06-01', { kind: 'call', minutes: 60 }),
        meeting('visit', '2025-06-01', { kind: 'visit', minutes: 90 }),
        meeting('long ago', '2025-04-01', { minutes: 60 }),
      ],
    },
    expect: {
      cases: [
        { case_id: '44', hit: false, value: null },
        { case_id: '45', hit: true, value: 29 },
        { case_id: 'call', hit: false },
        { case_id: 'long ago', hit: false, value: 90 },
        { case_id: 'unknown', hit: false },
        { case_id: 'visit', hit: true },
      ],
      number: { hits: 2, misses: 4, unknown: 0, value: 2 / 6 },
    },
  },
  {
    name: 'is empty without a customer',
    asOf,
    given: {
      people,
      accounts: [account('prospect')],
      deals: [{ ...win('prospect'), status: 'lost' }],
      activities: recorded,
      activity_tags: reviews('null 2025-01-02'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

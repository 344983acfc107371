import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];
const stages = [{ pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 1 }];

function open(deal_id: string, more: Record<string, string | number | null> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    status: 'open',
    created_at: '2025-05-01 09:00:00',
    expected_close_on: '2025-09-30',
    amount: 100,
    amount_base: 100,
    ...more,
  };
}

/** Five wins, each of 40 days: deals created before 11 April 2025 are older than twice that. */
const wins = [1, 2, 3, 4, 5].map((at) => ({
  deal_id: `won ${at}`,
  owner: 'ann',
  pipeline: 'Sales',
  status: 'won',
  created_at: '2025-01-01 00:00:00',
  closed_on: '2025-02-10',
}));

function call(deal_id: string | null, day: string, owner = 'ann') {
  return {
    activity_id: `${owner} ${deal_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner,
    deal_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** Ann's touches reach over all that is looked at. */
const recorded = [call(null, '2025-01-02'), call(null, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'two signs make a no, one does not',
    asOf,
    given: {
      people,
      stages,
      deals: [
        ...wins,
        open('fine', { next_step: 'Send the contract' }),
        open('late', { expected_close_on: '2025-06-29', next_step: 'Call' }),
        open('due on the day', { expected_close_on: '2025-06-30', next_step: 'Call' }),
        open('late and silent', { expected_close_on: '2025-06-29', next_step: 'Call' }),
        open('old and stepless', { created_at: '2025-04-10 00:00:00', amount_base: 300 }),
        open('80 days old and stepless', { created_at: '2025-04-11 00:00:00' }),
      ],
      activities: [
        ...recorded,
        ...['fine', 'late', 'due on the day', 'old and stepless', '80 days old and stepless'].map((id) =>
          call(id, '2025-06-15'),
        ),
        call('late and silent', '2025-05-31'),
      ],
    },
    expect: {
      cases: [
        { case_id: '80 days old and stepless', hit: false, value: 1, note: 'no next step' },
        { case_id: 'due on the day', hit: false, value: 0, note: null },
        { case_id: 'fine', hit: false, value: 0, rep: 'ann', amount: 100 },
        { case_id: 'late', hit: false, value: 1, note: 'expected close passed' },
        { case_id: 'late and silent', hit: true, value: 2, note: 'expected close passed, no touch' },
        { case_id: 'old and stepless', hit: true, value: 2, note: 'no next step, older than wins take' },
      ],
      number: { hits: 2, misses: 4, unknown: 0, value: 2 / 6 },
    },
  },
  {
    name: 'is empty without an open deal',
    asOf,
    given: { people, stages, deals: [{ ...wins[0], expected_close_on: '2025-02-01', next_step: 'None' }] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'what is planned on the deal or its account is a next step; a cancelled or past plan is none',
    asOf,
    given: {
      people,
      stages,
      deals: ['deal', 'account', 'cancelled', 'past', 'date', 'date past'].map((id) =>
        open(id, {
          expected_close_on: '2025-06-01',
          ...(id === 'date' && { next_step_on: '2025-06-30' }),
          ...(id === 'date past' && { next_step_on: '2025-06-29' }),
        }),
      ),
      activities: [
        { activity_id: '1', kind: 'task', state: 'open', owner: 'ben', deal_id: 'deal', due_on: '2025-07-01' },
        {
          activity_id: '2',
          kind: 'meeting',
          state: 'open',
          account_id: 'at account',
          starts_at: '2025-07-20 09:00:00',
        },
        { activity_id: '3', kind: 'call', state: 'cancelled', deal_id: 'cancelled', due_on: '2025-07-20' },
        { activity_id: '4', kind: 'call', state: 'open', deal_id: 'past', due_on: '2025-06-30' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'account', hit: false, value: 1 },
        { case_id: 'cancelled', hit: true, value: 2 },
        { case_id: 'date', hit: false, value: 1 },
        { case_id: 'date past', hit: true, value: 2 },
        { case_id: 'deal', hit: false, value: 1 },
        { case_id: 'past', hit: true, value: 2 },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'silence is a sign only while the rep’s touches were recorded, and never on a deal of the last 30 days',
    asOf,
    given: {
      people,
      stages,
      deals: [
        open('ann’s', { expected_close_on: '2025-06-01', next_step: 'Call' }),
        open('new', { expected_close_on: '2025-06-01', next_step: 'Call', created_at: '2025-06-01 00:00:00' }),
        open('ben’s', { owner: 'ben', expected_close_on: '2025-06-01', next_step: 'Call' }),
        open('no day', { expected_close_on: null, created_at: null, next_step: 'Call' }),
      ],
      activities: [...recorded, call(null, '2025-06-20', 'ben'), call('elsewhere', '2025-06-20')],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: true, value: 2 },
        { case_id: 'ben’s', hit: false, value: 1 },
        { case_id: 'new', hit: false, value: 1 },
        { case_id: 'no day', hit: false, value: 1, note: 'no touch' },
      ],
      number: { hits: 1, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'a closing date moved three times is a sign, moved twice it is none; later moves are not known yet',
    asOf,
    given: {
      people,
      stages,
      deals: [
        open('thrice', { next_step: null }),
        open('twice', { next_step: null }),
        open('later', { next_step: null }),
      ],
      activities: [{ activity_id: '1', kind: 'call', state: 'open', deal_id: 'else', due_on: '2025-07-20' }],
      changes: [
        ...['2025-05-02', '2025-05-03', '2025-05-04'].map((day) => move('thrice', day)),
        ...['2025-05-02', '2025-05-03'].map((day) => move('twice', day)),
        ...['2025-05-02', '2025-05-03', '2025-07-01'].map((day) => move('later', day)),
      ],
    },
    expect: {
      cases: [
        { case_id: 'later', hit: false, value: 1 },
        { case_id: 'thrice', hit: true, value: 2, note: 'no next step, close date moved' },
        { case_id: 'twice', hit: false, value: 1 },
      ],
      number: { hits: 1, misses: 2, unknown: 0, value: null },
    },
  },
];

function move(id: string, day: string) {
  return {
    entity: 'deal',
    id,
    changed_at: `${day} 10:00:00`,
    field: 'expected_close_on',
    before: '2025-08-31',
    after: '2025-09-30',
  };
}

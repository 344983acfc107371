import type { Example } from '../example';

/** A Monday. */
const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function call(day: string, about: Record<string, string | null>) {
  return {
    activity_id: `${day} ${Object.values(about).join(' ')}`,
    kind: 'call',
    state: 'done',
    outside: true,
    owner: 'ann',
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...about,
  };
}

function deal(deal_id: string, account_id: string, more: Record<string, string>) {
  return {
    deal_id,
    account_id,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    status: 'open',
    created_at: '2025-06-01 00:00:00',
    ...more,
  };
}

const offered = (id: string, day: string) => {
  return { entity: 'deal', id, changed_at: `${day} 12:00:00`, field: 'stage', before: 'Demo', after: 'Offer' };
};

export const examples: Example[] = [
  {
    name: 'a lead or an account that is new counts, a customer or one at proposal does not',
    asOf,
    given: {
      people,
      stages,
      accounts: ['new', 'customer', 'proposing', 'lost again', 'typed'].map((account_id) => ({
        account_id,
        kind_meaning: account_id === 'typed' ? 'customer' : null,
      })),
      leads: [{ lead_id: 'lead', created_at: '2025-06-01 00:00:00' }],
      deals: [
        deal('bought', 'customer', { status: 'won', closed_on: '2025-06-11', created_at: '2025-06-11 00:00:00' }),
        deal('offered', 'proposing', {}),
        deal('lost', 'lost again', { status: 'lost', closed_on: '2025-06-16', last_open_stage: 'Offer' }),
      ],
      changes: [offered('offered', '2025-06-12'), offered('lost', '2025-06-03')],
      activities: [
        call('2025-06-02', { lead_id: 'lead' }),
        call('2025-06-03', { account_id: 'new' }),
        call('2025-06-03', { account_id: 'typed' }),
        call('2025-06-04', { account_id: 'typed' }),
        call('2025-06-10', { account_id: 'customer' }),
        call('2025-06-11', { account_id: 'customer' }),
        call('2025-06-12', { account_id: 'proposing' }),
        call('2025-06-13', { account_id: 'lost again' }),
        call('2025-06-16', { account_id: 'lost again' }),
        { ...call('2025-06-17', {}), kind: 'note', outside: null },
        call('2025-06-21', { account_id: 'new' }),
        { ...call('2025-06-24', { account_id: 'new' }), state: 'open', done_at: null },
      ],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-06-02', hit: true, value: 1, rep: 'ann', happened_on: '2025-06-02' },
        { case_id: 'ann|2025-06-03', hit: true, value: 1 },
        { case_id: 'ann|2025-06-04', hit: false, value: 0 },
        { case_id: 'ann|2025-06-10', hit: true },
        { case_id: 'ann|2025-06-11', hit: false },
        { case_id: 'ann|2025-06-12', hit: false },
        { case_id: 'ann|2025-06-13', hit: false },
        { case_id: 'ann|2025-06-16', hit: true },
        { case_id: 'ann|2025-06-17', hit: false },
      ],
      number: { hits: 4, misses: 5, unknown: 0, value: 4 / 9 },
    },
  },
  {
    name: 'is empty where nothing was logged on a workday of the last 90 days',
    asOf,
    given: {
      people,
      activities: [call('2025-04-01', { lead_id: 'lead' }), call('2025-06-28', { lead_id: 'lead' })],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'where the day of the proposal is not known, the account is at proposal from the deal’s beginning',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('undated', 'a', { last_open_stage: 'Offer', created_at: '2025-06-03 00:00:00' })],
      activities: [call('2025-06-02', { account_id: 'a' }), call('2025-06-03', { account_id: 'a' })],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-06-02', hit: true },
        { case_id: 'ann|2025-06-03', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'without touches, workdays with a lead or deal created, from the first day in the job on',
    asOf,
    thresholds: { prospecting_days: 8 },
    given: {
      people: [
        { person_id: 'ann', name: 'Ann', kind: 'rep', started_on: '2025-06-25' },
        { person_id: 'ben', name: 'Ben', kind: 'rep' },
      ],
      leads: [{ lead_id: 'lead', owner: 'ann', created_at: '2025-06-26 09:00:00' }],
      deals: [
        deal('a', 'a', { created_at: '2025-06-30 09:00:00' }),
        deal('b', 'b', { created_at: '2025-06-30 10:00:00' }),
        deal('c', 'c', { created_at: '2025-06-24 10:00:00' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-06-25', hit: false, value: 0 },
        { case_id: 'ann|2025-06-26', hit: true, value: 1 },
        { case_id: 'ann|2025-06-27', hit: false },
        { case_id: 'ann|2025-06-30', hit: true, value: 2 },
      ],
      number: { hits: 2, misses: 2, unknown: 0, value: null },
    },
  },
];

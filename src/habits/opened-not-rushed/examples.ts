import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function deal(deal_id: string, more: Record<string, string> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    status: 'open',
    created_at: '2025-02-01 00:00:00',
    ...more,
  };
}

const offered = (id: string, day = '2025-05-01') => {
  return { entity: 'deal', id, changed_at: `${day} 12:00:00`, field: 'stage', before: 'Demo', after: 'Offer' };
};

function met(id: string, day: string, about: Record<string, string> = { deal_id: id }, kind = 'meeting') {
  return {
    activity_id: `${id} ${day} ${kind}`,
    kind,
    state: 'done',
    outside: true,
    owner: 'ann',
    created_at: `${day} 08:00:00`,
    starts_at: `${day} 10:00:00`,
    ...about,
  };
}

const recorded = [met('else', '2025-01-02', {}, 'call'), met('else', '2025-06-30', {}, 'call')];

export const examples: Example[] = [
  {
    name: 'two meetings or visits before the proposal’s day, on the deal or its account; calls and the same day do not count',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('two', { status: 'won', closed_on: '2025-05-20' }), deal('same day'), deal('calls'), deal('old')],
      changes: [offered('two'), offered('same day'), offered('calls'), offered('old')],
      activities: [
        ...recorded,
        met('two', '2025-03-01'),
        met('two', '2025-04-30', { account_id: 'at two' }, 'visit'),
        met('same day', '2025-03-01'),
        met('same day', '2025-05-01'),
        met('calls', '2025-03-01'),
        met('calls', '2025-03-02', { deal_id: 'calls' }, 'call'),
        met('old', '2025-01-20', { account_id: 'at old' }),
        met('old', '2025-01-21', { account_id: 'at old' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'calls', hit: false, value: 1 },
        { case_id: 'old', hit: false, value: 0 },
        { case_id: 'same day', hit: false, value: 1 },
        { case_id: 'two', hit: true, value: 2, part: 'won', rep: 'ann', happened_on: '2025-05-01' },
      ],
      number: { hits: 1, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where no proposal was made in the window',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('old'), deal('no proposal', { stage: 'Demo' })],
      changes: [offered('old', '2024-06-30')],
      activities: [...recorded, met('no proposal', '2025-03-01')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'too few meetings are unknown where touches begin after the deal; enough are enough',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('unknown', { created_at: '2025-01-01 00:00:00' }),
        deal('enough', { created_at: '2025-01-01 00:00:00' }),
        deal('known', { created_at: '2025-01-02 00:00:00' }),
      ],
      changes: [offered('unknown'), offered('enough'), offered('known')],
      activities: [...recorded, met('enough', '2025-03-01'), met('enough', '2025-03-02')],
    },
    expect: {
      cases: [
        { case_id: 'enough', hit: true },
        { case_id: 'known', hit: false },
        { case_id: 'unknown', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'without meetings in the files, the median of days from creation to proposal',
    asOf,
    given: {
      people,
      stages,
      deals: [
        ...[10, 20, 30, 40, 50].map((days) => deal(`${days} days`)),
        deal('created later', { created_at: '2025-06-01 00:00:00' }),
      ],
      changes: [
        offered('10 days', '2025-02-11'),
        offered('20 days', '2025-02-21'),
        offered('30 days', '2025-03-03'),
        offered('40 days', '2025-03-13'),
        offered('50 days', '2025-03-23'),
        offered('created later', '2025-05-01'),
      ],
    },
    expect: {
      cases: [
        { case_id: '10 days', hit: null, value: 10 },
        { case_id: '20 days', hit: null, value: 20 },
        { case_id: '30 days', hit: null, value: 30 },
        { case_id: '40 days', hit: null, value: 40 },
        { case_id: '50 days', hit: null, value: 50 },
        { case_id: 'created later', hit: null, value: null },
      ],
      number: { hits: 5, misses: 0, unknown: 1, value: 30 },
    },
  },
];

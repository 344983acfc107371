import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function deal(deal_id: string, more: Record<string, string | null> = {}) {
  return {
    deal_id,
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

const need = (id: string, day: string, after: string | null, before: string | null = null) => {
  return { entity: 'deal', id, changed_at: `${day} 09:00:00`, field: 'need', before, after };
};

export const examples: Example[] = [
  {
    name: 'filled on the day before is early, on the proposal’s day it is late; what never changed was there from the start',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('day before', { need: 'Speed' }),
        deal('same day', { need: 'Speed' }),
        deal('from the start', { need: 'Speed' }),
        deal('changed later', { need: 'Price' }),
        deal('never'),
      ],
      changes: [
        ...['day before', 'same day', 'from the start', 'changed later', 'never'].map((id) => offered(id)),
        need('day before', '2025-04-30', 'Speed'),
        need('same day', '2025-05-01', 'Speed'),
        need('changed later', '2025-06-01', 'Price', 'Speed'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'changed later', hit: true, value: null, note: 'filled from the start' },
        { case_id: 'day before', hit: true, value: 1, rep: 'ann', happened_on: '2025-05-01' },
        { case_id: 'from the start', hit: true, note: 'filled from the start' },
        { case_id: 'never', hit: false, note: 'never filled' },
        { case_id: 'same day', hit: false, note: 'filled later' },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'is empty where no proposal was made in the window',
    asOf,
    windowDays: 30,
    given: {
      people,
      stages,
      deals: [deal('old', { need: 'Speed' })],
      changes: [offered('old', '2025-05-31'), need('old', '2025-05-01', 'Speed')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'without a history of the need, decided deals that reached a proposal count as it stands',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('filled', { status: 'won', closed_on: '2025-05-20', last_open_stage: 'Offer', need: 'Speed' }),
        deal('blank', { status: 'lost', closed_on: '2025-05-20', last_open_stage: 'Offer' }),
        deal('no proposal', { status: 'lost', closed_on: '2025-05-20', last_open_stage: 'Demo', need: 'Speed' }),
        deal('open', { last_open_stage: 'Offer', need: 'Speed' }),
        deal('before', { status: 'won', closed_on: '2024-06-30', last_open_stage: 'Offer', need: 'Speed' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'blank', hit: false },
        { case_id: 'filled', hit: true, note: 'Speed', happened_on: '2025-05-20' },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'bot', name: 'Sync', kind: 'integration' },
];
const asOf = '2025-06-30';

export const examples: Example[] = [
  {
    name: 'counts the lost among the decided, open deals left out',
    asOf,
    given: {
      people,
      deals: [
        { deal_id: 'a', owner: 'ann', status: 'won', closed_on: '2025-03-01', amount_base: 100 },
        { deal_id: 'b', owner: 'ann', status: 'lost', closed_on: '2025-03-02', loss_reason: 'Timing' },
        { deal_id: 'c', owner: 'ann', status: 'lost', closed_on: '2025-04-02' },
        { deal_id: 'd', owner: 'ann', status: 'lost', closed_on: '2025-05-02' },
        { deal_id: 'e', owner: 'ann', status: 'won', closed_on: '2025-05-09' },
        { deal_id: 'f', owner: 'ann', status: 'open', created_at: '2025-05-09' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: false, rep: 'ann', happened_on: '2025-03-01', amount: 100, subject_kind: 'deal' },
        { case_id: 'b', hit: true, note: 'Timing' },
        { case_id: 'c', hit: true },
        { case_id: 'd', hit: true },
        { case_id: 'e', hit: false },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'has no case where nothing was decided in the window',
    asOf,
    given: {
      people,
      deals: [
        { deal_id: 'a', owner: 'ann', status: 'open', created_at: '2025-05-09' },
        { deal_id: 'b', owner: 'ann', status: 'won', closed_on: '2024-06-30' },
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'takes the first and the last day of the window, no day more, and no decision without a date',
    asOf,
    windowDays: 30,
    given: {
      people,
      deals: [
        { deal_id: 'before', owner: 'ann', status: 'lost', closed_on: '2025-05-31' },
        { deal_id: 'first', owner: 'ann', status: 'lost', closed_on: '2025-06-01' },
        { deal_id: 'last', owner: 'bot', status: 'won', closed_on: '2025-06-30' },
        { deal_id: 'after', owner: 'ann', status: 'lost', closed_on: '2025-07-01' },
        { deal_id: 'undated', owner: 'ann', status: 'lost' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'first', hit: true, rep: 'ann' },
        { case_id: 'last', hit: false, rep: null },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

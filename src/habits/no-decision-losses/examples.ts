import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function loss(deal_id: string, loss_kind: string | null, closed_on: string) {
  return { deal_id, owner: 'ann', status: 'lost', loss_kind, loss_reason: loss_kind, closed_on };
}

export const examples: Example[] = [
  {
    name: 'counts losses to no decision among those with a reason',
    asOf,
    given: {
      people,
      deals: [
        loss('a', 'no decision', '2025-06-30'),
        loss('b', 'price', '2025-05-01'),
        loss('c', 'no decision', '2025-01-01'),
        loss('d', 'timing', '2024-12-01'),
        loss('e', 'fit', '2024-12-01'),
        loss('f', 'blank', '2024-12-02'),
        loss('g', null, '2024-12-03'),
        { ...loss('h', 'no decision', '2025-02-01'), status: 'won' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true, rep: 'ann', happened_on: '2025-06-30' },
        { case_id: 'b', hit: false },
        { case_id: 'c', hit: true },
        { case_id: 'd', hit: false },
        { case_id: 'e', hit: false },
        { case_id: 'f', hit: null },
        { case_id: 'g', hit: null },
      ],
      number: { hits: 2, misses: 3, unknown: 2, value: 0.4 },
    },
  },
  {
    name: 'has no case where every loss is older than the window',
    asOf,
    given: { people, deals: [loss('a', 'price', '2024-06-30')] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'begins on the day after as-of less the window, and ends on as-of',
    asOf,
    windowDays: 30,
    given: {
      people,
      deals: [
        loss('first', 'no decision', '2025-06-01'),
        loss('before', 'no decision', '2025-05-31'),
        loss('last', 'price', '2025-06-30'),
        loss('after', 'price', '2025-07-01'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'first', hit: true },
        { case_id: 'last', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

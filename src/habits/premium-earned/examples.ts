import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function win(deal_id: string, discount_share: number | null, more: Record<string, string> = {}) {
  return { deal_id, owner: 'ann', status: 'won', closed_on: '2025-03-01', amount_base: 95, discount_share, ...more };
}

export const examples: Example[] = [
  {
    name: 'a discount of 5% holds the price, a blank one is unknown',
    asOf,
    given: {
      people,
      deals: [
        win('none', 0),
        win('5%', 0.05),
        // As 95 of a list amount of 100 comes out.
        win('5% told from amounts', 1 - 95 / 100),
        win('5.1%', 0.051),
        win('20%', 0.2),
        win('blank', null),
        { ...win('lost', 0), status: 'lost' },
      ],
    },
    expect: {
      cases: [
        { case_id: '20%', hit: false, value: 0.2 },
        { case_id: '5%', hit: true },
        { case_id: '5% told from amounts', hit: true },
        { case_id: '5.1%', hit: false },
        { case_id: 'blank', hit: null, value: null },
        { case_id: 'none', hit: true, value: 0, rep: 'ann', happened_on: '2025-03-01', amount: 95 },
      ],
      number: { hits: 3, misses: 2, unknown: 1, value: 0.6 },
    },
  },
  {
    name: 'goes by another discount where one is set, and by the days of the window',
    asOf,
    windowDays: 30,
    thresholds: { premium_discount: 0.2 },
    given: {
      people,
      deals: [
        win('before', 0, { closed_on: '2025-05-31' }),
        win('first day', 0.2, { closed_on: '2025-06-01' }),
        win('last day', 0.21, { closed_on: '2025-06-30' }),
        win('after', 0, { closed_on: '2025-07-01' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'first day', hit: true },
        { case_id: 'last day', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where nothing was won',
    asOf,
    given: { people, deals: [{ ...win('lost', 0.1), status: 'lost' }] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const asOf = '2025-06-30';
const lost = { owner: 'ann', status: 'lost', closed_on: '2025-03-02' };

export const examples: Example[] = [
  {
    name: 'counts price among the losses with a reason; budget is another kind',
    asOf,
    given: {
      people,
      deals: [
        { ...lost, deal_id: 'a', loss_kind: 'price', loss_reason: 'Too expensive', amount_base: 500 },
        { ...lost, deal_id: 'b', loss_kind: 'price', loss_reason: 'Preis' },
        { ...lost, deal_id: 'c', loss_kind: 'budget', loss_reason: 'No budget' },
        { ...lost, deal_id: 'd', loss_kind: 'timing', loss_reason: 'Next year' },
        { ...lost, deal_id: 'e', loss_kind: 'other', loss_reason: '???' },
        { deal_id: 'f', owner: 'ann', status: 'won', closed_on: '2025-03-02', loss_kind: 'price' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true, part: 'price', note: 'Too expensive', amount: 500 },
        { case_id: 'b', hit: true, part: 'price' },
        { case_id: 'c', hit: false, part: 'budget' },
        { case_id: 'd', hit: false, part: 'timing' },
        { case_id: 'e', hit: false, part: 'other' },
      ],
      number: { hits: 2, misses: 3, unknown: 0, value: 0.4 },
    },
  },
  {
    name: 'keeps losses without a reason apart, as unknown',
    asOf,
    given: {
      people,
      deals: [
        { ...lost, deal_id: 'a', loss_kind: 'blank' },
        { ...lost, deal_id: 'b' },
        { ...lost, deal_id: 'c', loss_kind: 'price', loss_reason: 'Preis' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: null, part: 'blank' },
        { case_id: 'b', hit: null, part: 'blank' },
        { case_id: 'c', hit: true, part: 'price' },
      ],
      number: { hits: 1, misses: 0, unknown: 2, value: null },
    },
  },
  {
    name: 'is empty where nothing was lost in the window',
    asOf,
    windowDays: 90,
    given: { people, deals: [{ ...lost, deal_id: 'before', loss_kind: 'price', loss_reason: 'Preis' }] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
  { pipeline: 'Sales', stage: 'Won', stage_meaning: 'won', position: 3 },
];

function win(deal_id: string, amount: number | null, more: Record<string, string | number | null> = {}) {
  return {
    deal_id,
    owner: 'ann',
    pipeline: 'Sales',
    status: 'won',
    created_at: '2025-01-10 08:00:00',
    closed_on: '2025-04-10',
    amount,
    amount_base: amount,
    ...more,
  };
}

function changed(
  id: string,
  field: string,
  day: string,
  before: string | null,
  after: string,
  more: Record<string, boolean> = {},
) {
  return { entity: 'deal', id, field, changed_at: `${day} 12:00:00`, before, after, ...more };
}

const proposed = (...ids: string[]) => ids.map((id) => changed(id, 'stage', '2025-03-01', 'Demo', 'Offer'));

export const examples: Example[] = [
  {
    name: 'compares the final amount with the last one of the proposal’s day; 1% is no drop',
    asOf,
    given: {
      people,
      stages,
      deals: [
        win('dropped', 80),
        win('by 1%', 99),
        win('by more', 98.99),
        win('rose', 150),
        win('never changed', 70),
        win('changed before', 70),
        win('twice', 60),
      ],
      changes: [
        ...proposed('dropped', 'by 1%', 'by more', 'rose', 'never changed', 'changed before', 'twice'),
        changed('dropped', 'amount', '2025-03-02', '100', '80'),
        changed('by 1%', 'amount', '2025-03-02', '100.00', '99.00'),
        changed('by more', 'amount', '2025-03-02', '100.00', '98.99'),
        changed('rose', 'amount', '2025-03-20', '100', '150'),
        // On the day itself: what stood at its end counts.
        changed('changed before', 'amount', '2025-02-20', '50', '200'),
        changed('changed before', 'amount', '2025-03-01', '200', '70'),
        changed('twice', 'amount', '2025-04-01', '90', '60'),
        changed('twice', 'amount', '2025-03-15', '120', '90'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'by 1%', hit: false },
        { case_id: 'by more', hit: true },
        { case_id: 'changed before', hit: false, value: 0 },
        { case_id: 'dropped', hit: true, rep: 'ann', happened_on: '2025-04-10', amount: 80 },
        { case_id: 'never changed', hit: false, value: 0 },
        { case_id: 'rose', hit: false, value: -0.5 },
        { case_id: 'twice', hit: true, value: 0.5, note: 'proposed 120.00 on 2025-03-01' },
      ],
      number: { hits: 3, misses: 4, unknown: 0, value: 3 / 7 },
    },
  },
  {
    name: 'is unknown without the proposal’s day or an amount on it, or where the currency changed since; no amount is no case',
    asOf,
    given: {
      people,
      stages,
      deals: [
        win('no day', 80),
        win('blank then', 80),
        win('blank now', null),
        win('other money', 80),
        win('other money before', 80),
        win('other quantity', 80),
      ],
      changes: [
        ...proposed('blank then', 'blank now', 'other money', 'other money before', 'other quantity'),
        changed('no day', 'amount', '2025-03-02', '100', '80'),
        changed('blank then', 'amount', '2025-03-02', null, '100'),
        changed('blank then', 'amount', '2025-03-05', '100', '80'),
        changed('blank now', 'amount', '2025-02-02', '100', '80'),
        changed('other money', 'currency', '2025-03-02', 'EUR', 'USD'),
        changed('other money', 'amount', '2025-03-02', '100', '80'),
        changed('other money before', 'currency', '2025-02-02', 'EUR', 'USD'),
        changed('other money before', 'amount', '2025-03-02', '100', '80'),
        changed('other quantity', 'quantity', '2025-03-02', '2', '1'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'blank then', hit: null, value: null },
        { case_id: 'no day', hit: null, note: 'no day of a proposal' },
        { case_id: 'other money', hit: null },
        { case_id: 'other money before', hit: true },
        { case_id: 'other quantity', hit: null },
      ],
      number: { hits: 1, misses: 0, unknown: 4, value: null },
    },
  },
  {
    name: 'is empty where nothing was won in the window',
    asOf,
    windowDays: 30,
    given: {
      people,
      stages,
      deals: [win('old', 80)],
      changes: [...proposed('old'), changed('old', 'amount', '2025-03-02', '100', '80')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'without history the discount stands in, and a blank one is unknown',
    asOf,
    given: {
      people,
      stages,
      deals: [
        win('none', 80, { discount_share: 0 }),
        win('1%', 80, { discount_share: 0.01 }),
        win('2%', 80, { discount_share: 0.02 }),
        win('blank', 80),
      ],
    },
    expect: {
      cases: [
        { case_id: '1%', hit: false },
        { case_id: '2%', hit: true, value: 0.02 },
        { case_id: 'blank', hit: null },
        { case_id: 'none', hit: false },
      ],
      number: { hits: 1, misses: 2, unknown: 1, value: null },
    },
  },
  {
    name: 'without discounts an older export that shows the deal at a proposal stands in',
    asOf,
    given: {
      people,
      stages,
      deals: [win('dropped', 80), win('kept', 80), win('seen earlier', 80), win('not seen', 80)],
      changes: [
        changed('dropped', 'stage', '2025-05-01', 'Offer', 'Won', { is_seen: true }),
        changed('dropped', 'amount', '2025-05-01', '100', '80', { is_seen: true }),
        changed('kept', 'stage', '2025-05-01', 'Offer', 'Won', { is_seen: true }),
        changed('seen earlier', 'stage', '2025-05-01', 'Demo', 'Won', { is_seen: true }),
        changed('seen earlier', 'amount', '2025-05-01', '100', '80', { is_seen: true }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'dropped', hit: true },
        { case_id: 'kept', hit: false, value: 0 },
        { case_id: 'not seen', hit: null },
        { case_id: 'seen earlier', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function lost(deal_id: string, closed_on: string) {
  return { deal_id, owner: 'ann', status: 'lost', closed_on, amount_base: 50, loss_reason: 'Timing' };
}

/** Past its date, and without a next step where others have one. */
function unsaid(deal_id: string, more: Record<string, string> = {}) {
  return {
    deal_id,
    owner: 'ann',
    status: 'open',
    created_at: '2025-01-01 00:00:00',
    expected_close_on: '2025-06-01',
    amount_base: 70,
    ...more,
  };
}

const alive = unsaid('alive', { next_step: 'Call', expected_close_on: '2025-08-01' });

export const examples: Example[] = [
  {
    name: 'losses of 90 days are noes said, open deals that look like a no are not',
    asOf,
    given: {
      people,
      deals: [
        lost('a', '2025-06-30'),
        lost('b', '2025-04-02'),
        lost('c', '2025-05-05'),
        lost('too old', '2025-04-01'),
        unsaid('d'),
        unsaid('e'),
        alive,
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true, rep: 'ann', amount: 50, happened_on: '2025-06-30', note: 'Timing' },
        { case_id: 'b', hit: true },
        { case_id: 'c', hit: true },
        { case_id: 'd', hit: false, amount: 70, happened_on: null },
        { case_id: 'e', hit: false },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'is empty where nothing was lost lately and every open deal is alive',
    asOf,
    given: { people, deals: [lost('old', '2024-01-01'), alive] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a deal lost after the day looked from is not a no yet',
    asOf,
    given: { people, deals: [lost('later', '2025-07-01'), lost('said', '2025-06-01'), alive] },
    expect: {
      cases: [{ case_id: 'said', hit: true }],
      number: { hits: 1, misses: 0, unknown: 0, value: null },
    },
  },
];

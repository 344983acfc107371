import type { Example } from '../example';

/** Day 61 of the 91 of the quarter, and day 152 of the 365 of the year. */
const asOf = '2025-05-31';
const people = ['ann', 'ben', 'cy'].map((person_id) => ({ person_id, name: person_id, kind: 'rep' }));

function quota(owner: string, amount: number, more: Record<string, string | number | boolean | null> = {}) {
  return { owner, metric: 'amount', starts_on: '2025-04-01', ends_on: '2025-06-30', amount, ...more };
}

const win = (owner: string, amount_base: number, closed_on = '2025-05-01') => ({
  deal_id: `${owner} ${amount_base} ${closed_on}`,
  owner,
  status: 'won',
  closed_on,
  amount: amount_base,
  amount_base,
});

export const examples: Example[] = [
  {
    name: 'won in the period against the quota’s share of the days passed; parts are added, parents left out',
    asOf,
    given: {
      people,
      quotas: [
        quota('ann', 9100),
        quota('ben', 9000),
        quota('ben', 100),
        quota('cy', 9100),
        quota('cy', 18200, { is_parent: true }),
        quota('cy', 40, { metric: 'Meetings booked' }),
      ],
      deals: [
        win('ann', 6100),
        win('ben', 6099),
        win('ben', 5000, '2025-03-31'),
        win('ben', 5000, '2025-06-01'),
        { ...win('cy', 9000), status: 'lost' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-04-01|2025-06-30', hit: true, value: 1, x: 9100, amount: 6100, rep: 'ann' },
        { case_id: 'ben|2025-04-01|2025-06-30', hit: false, value: 6099 / 6100, x: 9100 },
        { case_id: 'cy|2025-04-01|2025-06-30', hit: false, value: 0, x: 9100, amount: 0 },
      ],
      number: { hits: 1, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where no period holds the day, or its owner is no rep',
    asOf,
    given: {
      people: [...people, { person_id: 'max', name: 'Max', kind: 'manager' }],
      quotas: [
        quota('ann', 100, { ends_on: '2025-05-30' }),
        quota('ann', 100, { starts_on: '2025-06-01' }),
        quota('max', 100),
        quota('ben', 0),
      ],
      deals: [win('ann', 100)],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'is not judged before a quarter of the period has passed; each period is a case',
    asOf: '2025-04-22',
    given: {
      people,
      quotas: [
        quota('ann', 910),
        quota('ann', 3650, { starts_on: '2025-01-01', ends_on: '2025-12-31' }),
        quota('ben', 100, { starts_on: '2025-03-31', ends_on: '2025-06-30' }),
      ],
      deals: [win('ann', 1120, '2025-04-02'), win('ben', 1, '2025-04-02')],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-01-01|2025-12-31', hit: true, value: 1 },
        { case_id: 'ann|2025-04-01|2025-06-30', hit: null },
        { case_id: 'ben|2025-03-31|2025-06-30', hit: false, value: 0.04 },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
];

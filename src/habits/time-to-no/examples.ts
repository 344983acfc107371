import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function decided(status: 'won' | 'lost', days: number | null, at: number) {
  const created = days === null ? null : `2025-01-${String(31 - days).padStart(2, '0')} 09:00:00`;
  return { deal_id: `${status} ${at}`, owner: 'ann', status, closed_on: '2025-01-31', created_at: created };
}

/** 20 losses of 1 to 20 days (median 10.5) and 20 wins of 1 to 10 days, each twice (median 5.5). */
const enough = Array.from({ length: 20 }, (_, at) => [
  decided('lost', at + 1, at),
  decided('won', Math.floor(at / 2) + 1, at),
]).flat();

export const examples: Example[] = [
  {
    name: 'divides the median of the losses by that of the wins',
    asOf,
    given: { people, deals: enough },
    expect: {
      cases: enough.map(({ deal_id, status }) => ({ case_id: deal_id, hit: null, part: status })),
      number: { hits: 40, misses: 0, unknown: 0, value: 10.5 / 5.5 },
    },
  },
  {
    name: 'is empty where nothing was decided in the window',
    asOf,
    given: { people, deals: [{ ...decided('won', 5, 1), closed_on: '2023-01-31' }] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'does not know a deal without a creation day or one that ends before it begins, and compares no 19 losses',
    asOf,
    given: {
      people,
      deals: [
        ...enough.filter(({ deal_id }) => deal_id !== 'lost 0'),
        decided('lost', null, 98),
        { ...decided('lost', 3, 99), created_at: '2025-02-01 00:00:00' },
      ],
    },
    expect: {
      cases: [
        ...enough
          .filter(({ deal_id }) => deal_id !== 'lost 0')
          .map(({ deal_id, status }) => ({ case_id: deal_id, hit: null, part: status })),
        { case_id: 'lost 98', hit: null, value: null },
        { case_id: 'lost 99', hit: null, value: null },
      ],
      number: { hits: 39, misses: 0, unknown: 2, value: null },
    },
  },
];

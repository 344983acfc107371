import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

/** `n` decisions, the first `late` of them on 25 March, the rest on 10 February. */
function decided(status: 'won' | 'lost', n: number, late: number) {
  return Array.from({ length: n }, (_, at) => ({
    deal_id: `${status} ${at}`,
    owner: 'ann',
    status,
    closed_on: at < late ? '2025-03-25' : '2025-02-10',
  }));
}

function cases(status: 'won' | 'lost', n: number, late: number): Example['expect']['cases'] {
  return Array.from({ length: n }, (_, at) => ({
    case_id: `${status} ${at}`,
    hit: at < late,
    part: status,
    // 25 March leaves 6 days of the quarter, 10 February 18 + 31.
    value: at < late ? 6 : 49,
  }));
}

export const examples: Example[] = [
  {
    name: 'sets the wins of the last ten days against the losses',
    asOf,
    given: { people, deals: [...decided('won', 20, 12), ...decided('lost', 25, 5)] },
    expect: {
      cases: [...cases('won', 20, 12), ...cases('lost', 25, 5)],
      number: { hits: 17, misses: 28, unknown: 0, value: 0.6 - 0.2 },
    },
  },
  {
    name: 'the last ten days begin on the tenth last, and few decisions are not compared',
    asOf,
    given: {
      people,
      deals: [
        { deal_id: 'last', owner: 'ann', status: 'won', closed_on: '2025-03-31' },
        { deal_id: 'tenth last', owner: 'ann', status: 'won', closed_on: '2025-03-22' },
        { deal_id: 'eleventh last', owner: 'ann', status: 'lost', closed_on: '2025-03-21' },
        { deal_id: 'first', owner: 'ann', status: 'lost', closed_on: '2025-04-01' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'eleventh last', hit: false, value: 10, part: 'lost' },
        { case_id: 'first', hit: false, value: 90 },
        { case_id: 'last', hit: true, value: 0, part: 'won', rep: 'ann', happened_on: '2025-03-31' },
        { case_id: 'tenth last', hit: true, value: 9 },
      ],
      number: { hits: 2, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where nothing was decided in the window',
    asOf,
    given: {
      people,
      deals: [
        { deal_id: 'open', owner: 'ann', status: 'open' },
        { deal_id: 'old', owner: 'ann', status: 'won', closed_on: '2024-06-30' },
        { deal_id: 'undated', owner: 'ann', status: 'won' },
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

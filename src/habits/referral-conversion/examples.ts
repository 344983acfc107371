import type { Example } from '../example';

const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const asOf = '2025-06-30';
const deal = { owner: 'ann', source: 'as the CRM has it', closed_on: '2025-03-11', created_at: '2025-03-01' };

/** `n` decided deals of a source, the first `won` of them won. */
function deals(source: string, n: number, won: number): Example['given'][string] {
  return Array.from({ length: n }, (_, at) => ({
    ...deal,
    deal_id: `${source} ${at}`,
    source_kind: source,
    status: at < won ? 'won' : 'lost',
  }));
}

function cases(source: string, n: number, won: number): Example['expect']['cases'] {
  return Array.from({ length: n }, (_, at) => ({ case_id: `${source} ${at}`, hit: at < won, part: source, value: 10 }));
}

export const examples: Example[] = [
  {
    name: 'sets referrals against all other known sources',
    asOf,
    given: { people, deals: [...deals('referral', 20, 12), ...deals('web', 15, 2), ...deals('partner', 10, 3)] },
    expect: {
      cases: [...cases('referral', 20, 12), ...cases('web', 15, 2), ...cases('partner', 10, 3)],
      number: { hits: 17, misses: 28, unknown: 0, value: 0.4 },
    },
  },
  {
    name: 'tells no difference under 20 cases on a side, and knows nothing of a deal without a source',
    asOf,
    given: {
      people,
      deals: [
        ...deals('referral', 19, 10),
        ...deals('web', 30, 9),
        { ...deal, deal_id: 'x', status: 'won', source_kind: 'unknown' },
        { ...deal, deal_id: 'y', status: 'lost' },
      ],
    },
    expect: {
      cases: [
        ...cases('referral', 19, 10),
        ...cases('web', 30, 9),
        { case_id: 'x', hit: null, part: 'unknown' },
        { case_id: 'y', hit: null, part: 'unknown' },
      ],
      number: { hits: 19, misses: 30, unknown: 2, value: null },
    },
  },
  {
    name: 'takes new business only: by its kind, else by its source; a negative cycle is unknown',
    asOf,
    given: {
      people,
      deals: [
        { ...deal, deal_id: 'old win', account_id: 'acme', closed_on: '2023-01-01', status: 'won', source_kind: 'web' },
        { ...deal, deal_id: 'repeat', account_id: 'acme', status: 'won', source_kind: 'existing customer' },
        {
          ...deal,
          deal_id: 'said new',
          account_id: 'acme',
          deal_kind: 'New Business',
          status: 'won',
          source_kind: 'web',
        },
        {
          ...deal,
          deal_id: 'renewal',
          account_id: 'beta',
          deal_kind: 'Renewal',
          status: 'won',
          source_kind: 'referral',
        },
        { ...deal, deal_id: 'first', account_id: 'gamma', status: 'won', source_kind: 'referral' },
        { ...deal, deal_id: 'no account', status: 'lost', source_kind: 'referral', created_at: '2025-03-12' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'said new', hit: true },
        { case_id: 'first', hit: true, value: 10 },
        { case_id: 'no account', hit: false, value: null },
      ],
      number: { hits: 2, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where only customers bought again',
    asOf,
    given: {
      people,
      deals: [{ ...deal, deal_id: 'a', deal_kind: 'Existing Business', status: 'won', source_kind: 'web' }],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

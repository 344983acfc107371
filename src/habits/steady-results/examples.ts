import type { Example } from '../example';

const asOf = '2025-06-15';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

/** The last twelve whole months before 15 June 2025. */
const months = [
  ...['06', '07', '08', '09', '10', '11', '12'].map((month) => `2024-${month}`),
  ...['01', '02', '03', '04', '05'].map((month) => `2025-${month}`),
];

const win = (day: string, amount_base: number | null = 100, owner = 'ann') => ({
  deal_id: `${owner} ${day}`,
  owner,
  status: 'won',
  closed_on: day,
  amount: amount_base,
  amount_base,
});

const empty = (rep: string, except: string[] = []) =>
  months
    .filter((month) => !except.includes(month))
    .map((month) => ({ case_id: `${rep}|${month}-01`, hit: null, value: 0, x: 0 }));

export const examples: Example[] = [
  {
    name: 'the same amount in every month has no spread at all; the running month and what is lost do not count',
    asOf,
    given: {
      people,
      deals: [
        ...months.map((month) => win(`${month}-28`)),
        win('2025-06-01', 5000),
        win('2024-05-31', 5000),
        { ...win('2025-03-03', 700), status: 'lost' },
      ],
    },
    expect: {
      cases: months.map((month) => ({
        case_id: `ann|${month}-01`,
        hit: null,
        value: 100,
        x: 1,
        amount: 100,
        rep: 'ann',
        happened_on: `${month}-01`,
      })),
      number: { hits: 12, misses: 0, unknown: 0, value: 0 },
    },
  },
  {
    name: 'is empty without a rep',
    asOf,
    given: {
      people: [{ person_id: 'bot', name: 'Sync', kind: 'integration' }],
      deals: [win('2025-03-01', 100, 'bot')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'as-of’s own month counts on its last day; one win tells no spread',
    asOf: '2025-05-31',
    given: { people, deals: [win('2025-05-31', 300), { ...win('2025-05-30'), amount_base: null }] },
    expect: {
      cases: [...empty('ann', ['2025-05']), { case_id: 'ann|2025-05-01', hit: null, value: 300, x: 2 }],
      number: { hits: 12, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'months outside the job are no cases, and who was not there for all twelve has no number',
    asOf,
    given: {
      people: [{ person_id: 'ann', name: 'Ann', kind: 'rep', started_on: '2025-03-02' }],
      deals: [win('2025-04-01'), win('2025-05-01')],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-04-01', hit: null, value: 100 },
        { case_id: 'ann|2025-05-01', hit: null, value: 100 },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'without amounts wins are counted',
    asOf,
    given: { people, deals: months.map((month) => win(`${month}-01`, null)) },
    expect: {
      cases: months.map((month) => ({ case_id: `ann|${month}-01`, hit: null, value: 1, x: 1 })),
      number: { hits: 12, misses: 0, unknown: 0, value: 0 },
    },
  },
];

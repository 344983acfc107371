import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function open(deal_id: string, amount_base: number | null, more: Record<string, string> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    status: 'open',
    created_at: '2025-05-31 09:00:00',
    amount: amount_base,
    amount_base,
    ...more,
  };
}

function call(deal_id: string | null, day: string, more: Record<string, string | null> = {}) {
  return {
    activity_id: `${deal_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    deal_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const recorded = [call(null, '2025-01-02'), call(null, '2025-06-30')];

/** 80 deals of 1 to 80: the 20 smallest and the 20 largest are the quarters; 5 of the small and 15 of the large touched. */
const many = Array.from({ length: 80 }, (_, at) => open(`d${at + 1}`, at + 1));
const smallTouched = [1, 2, 3, 4, 5];
const largeTouched = Array.from({ length: 15 }, (_, at) => 61 + at);
const quarterOf = (amount: number) => (amount <= 20 ? 'smallest' : amount > 60 ? 'largest' : null);

export const examples: Example[] = [
  {
    name: 'the share touched of the smallest quarter less that of the largest',
    asOf,
    given: {
      people,
      deals: many,
      activities: [...recorded, ...[...smallTouched, ...largeTouched].map((at) => call(`d${at}`, '2025-06-15'))],
    },
    expect: {
      cases: many.map(({ deal_id, amount_base }) => ({
        case_id: deal_id,
        hit: [...smallTouched, ...largeTouched].includes(amount_base ?? 0),
        part: quarterOf(amount_base ?? 0),
      })),
      number: { hits: 20, misses: 20, unknown: 0, value: 5 / 20 - 15 / 20 },
    },
  },
  {
    name: 'equal amounts share their place, each pipeline has its own quarters, and no amount is in none',
    asOf,
    given: {
      people,
      deals: [
        open('a', 10),
        open('b', 10),
        open('c', 20),
        open('d', 30),
        open('none', null),
        open('x', 1, { pipeline: 'Renewals' }),
        open('y', 5, { pipeline: 'Renewals' }),
        open('z', 9, { pipeline: 'Renewals' }),
      ],
      activities: recorded,
    },
    expect: {
      // Of 4, the two of 10 stand at (1.5 − 0.5) ÷ 4 = 0.25: in no quarter. Of 3, the first stands at 0.5 ÷ 3, the last at 2.5 ÷ 3.
      cases: [
        { case_id: 'a', hit: false, x: 0.25, part: null },
        { case_id: 'b', hit: false, x: 0.25, part: null },
        { case_id: 'c', hit: false, x: 0.625, part: null },
        { case_id: 'd', hit: false, x: 0.875, part: 'largest' },
        { case_id: 'none', hit: false, x: null, part: null },
        { case_id: 'x', hit: false, part: 'smallest' },
        { case_id: 'y', hit: false, x: 0.5, part: null },
        { case_id: 'z', hit: false, part: 'largest' },
      ],
      number: { hits: 0, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'deals under 30 days old are no cases; touched on day 29 is a hit, on day 30 not; unobserved is unknown',
    asOf,
    given: {
      people,
      deals: [
        open('young', 1, { created_at: '2025-06-01 00:00:00' }),
        open('day 29', 2),
        open('day 30', 3, { created_at: '2025-05-01 00:00:00' }),
        open('at account', 4),
        open('ben’s', 5, { owner: 'ben' }),
        open('ben’s touched', 6, { owner: 'ben' }),
      ],
      activities: [
        ...recorded,
        call('day 29', '2025-06-01'),
        call('day 30', '2025-05-31'),
        call(null, '2025-06-10', { activity_id: 'account', account_id: 'at at account' }),
        call('ben’s touched', '2025-06-20', { owner: 'ben' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'at account', hit: true, value: 20 },
        { case_id: 'ben’s', hit: null },
        { case_id: 'ben’s touched', hit: true, value: 10, rep: 'ben', amount: 6 },
        { case_id: 'day 29', hit: true, value: 29, happened_on: '2025-06-01' },
        { case_id: 'day 30', hit: false, value: 30 },
      ],
      // Of 5, the smallest is day 29 (0.1), the largest ben’s touched (0.9).
      number: { hits: 2, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where every deal is decided',
    asOf,
    given: {
      people,
      deals: [{ ...open('won', 10), status: 'won', closed_on: '2025-06-15' }],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

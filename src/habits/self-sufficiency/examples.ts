import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];

function win(deal_id: string, source_kind: string | null, more: Record<string, string | null> = {}) {
  return {
    deal_id,
    owner: 'ann',
    status: 'won',
    closed_on: '2025-03-01',
    source_kind,
    source: source_kind && `CRM: ${source_kind}`,
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'self-sourced, referred and bought by a customer are our own; an unknown source is unknown',
    asOf,
    given: {
      people,
      deals: [
        win('1', 'self-sourced'),
        win('2', 'referral'),
        win('3', 'existing customer'),
        win('4', 'marketing'),
        win('5', 'partner'),
        win('6', 'web'),
        win('7', 'unknown'),
        win('8', null),
        win('9', 'referral', { status: 'lost' }),
      ],
    },
    expect: {
      cases: [
        { case_id: '1', hit: true, part: 'self-sourced', note: 'CRM: self-sourced', rep: 'ann' },
        { case_id: '2', hit: true },
        { case_id: '3', hit: true },
        { case_id: '4', hit: false },
        { case_id: '5', hit: false, part: 'partner' },
        { case_id: '6', hit: false },
        { case_id: '7', hit: null, part: 'unknown' },
        { case_id: '8', hit: null, part: 'unknown' },
      ],
      number: { hits: 3, misses: 3, unknown: 2, value: 0.5 },
    },
  },
  {
    name: 'is empty where nothing was won in the window',
    asOf,
    windowDays: 30,
    given: { people, deals: [win('old', 'referral', { closed_on: '2025-05-31' })] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'without sources a win that its owner created is our own',
    asOf,
    windowDays: 30,
    given: {
      people,
      deals: [
        win('own', null, { created_by: 'ann', closed_on: '2025-06-01' }),
        win('given', null, { created_by: 'max', closed_on: '2025-06-30' }),
        win('nobody knows', null, { created_by: null, closed_on: '2025-06-30' }),
        win('of nobody', null, { created_by: 'max', owner: null, closed_on: '2025-06-30' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'given', hit: false, part: 'given' },
        { case_id: 'nobody knows', hit: null, part: 'unknown' },
        { case_id: 'of nobody', hit: null, rep: null },
        { case_id: 'own', hit: true, part: 'own' },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
];

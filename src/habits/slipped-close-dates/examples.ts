import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function open(deal_id: string, expected_close_on: string | null) {
  return { deal_id, owner: 'ann', status: 'open', created_at: '2025-01-01 00:00:00', expected_close_on };
}

function move(id: string, day: string, before: string, after: string) {
  return { entity: 'deal', id, changed_at: `${day} 08:00:00`, field: 'expected_close_on', before, after };
}

export const examples: Example[] = [
  {
    name: 'a passed day is a slip, the day itself is not; a deal without a day is unknown',
    asOf,
    given: {
      people,
      deals: [
        open('passed', '2025-06-29'),
        open('today', '2025-06-30'),
        open('ahead', '2025-08-01'),
        open('none', null),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ahead', hit: false, value: 0, x: null },
        { case_id: 'none', hit: null, value: null, note: 'No expected closing date' },
        { case_id: 'passed', hit: true, value: 1, rep: 'ann', happened_on: '2025-06-29' },
        { case_id: 'today', hit: false, value: 0 },
      ],
      number: { hits: 1, misses: 2, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty without an open deal',
    asOf,
    given: { people, deals: [{ ...open('won', '2025-06-01'), status: 'won', closed_on: '2025-06-01' }] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'moved later by 30 days in all is a slip, by 29 or back and forth is none',
    asOf,
    given: {
      people,
      deals: [open('thirty', '2025-08-30'), open('29', '2025-08-29'), open('forth and back', '2025-08-01')],
      changes: [
        move('thirty', '2025-02-01', '2025-07-31', '2025-08-10'),
        move('thirty', '2025-03-01', '2025-08-10', '2025-08-30'),
        move('29', '2025-02-01', '2025-07-31', '2025-08-29'),
        move('forth and back', '2025-02-01', '2025-07-31', '2025-12-31'),
        move('forth and back', '2025-03-01', '2025-12-31', '2025-08-01'),
      ],
    },
    expect: {
      cases: [
        { case_id: '29', hit: false, x: 1 },
        { case_id: 'forth and back', hit: false, x: 2 },
        { case_id: 'thirty', hit: true, value: 0, x: 2, note: 'Moved later by 30 days in all' },
      ],
      number: { hits: 1, misses: 2, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

/** A Monday. */
const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];

function call(day: string, owner = 'ann', more: Record<string, string> = {}) {
  return {
    activity_id: `${owner} ${day}`,
    kind: 'call',
    state: 'done',
    outside: true,
    owner,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

/** Days of June 2025. */
const june = (...days: number[]) => days.map((day) => call(`2025-06-${String(day).padStart(2, '0')}`));

export const examples: Example[] = [
  {
    name: 'a week with touches on six days is a miss, on five a hit; mail that came in is no touch',
    asOf,
    given: {
      people,
      activities: [
        call('2025-05-26'),
        ...june(2, 3, 4, 5, 6),
        call('2025-06-07', 'ann', { direction: 'incoming', kind: 'email' }),
        ...june(9, 10, 11, 12, 13, 14),
        ...june(30),
        call('2025-06-10', 'max'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-05-26', hit: true, value: 1 },
        { case_id: 'ann|2025-06-02', hit: true, value: 5, rep: 'ann', happened_on: '2025-06-02' },
        { case_id: 'ann|2025-06-09', hit: false, value: 6 },
      ],
      number: { hits: 2, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'has no case where the only weeks are cut by the first touch or by the day looked from',
    asOf,
    given: { people, activities: [call('2025-06-24'), call('2025-06-30')] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'takes whole weeks of the last days only, counted from the last touch where the files end early',
    asOf,
    thresholds: { recharge_days: 14 },
    given: { people, activities: [call('2025-05-05'), call('2025-05-25'), call('2025-06-01'), call('2025-06-07')] },
    expect: {
      cases: [{ case_id: 'ann|2025-05-26', hit: true, value: 1 }],
      number: { hits: 1, misses: 0, unknown: 0, value: null },
    },
  },
];

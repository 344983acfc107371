import type { Example } from '../example';

const asOf = '2025-06-30';
const windowDays = 92;
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];

function held(activity_id: string, owner: string, day: string, kind = 'meeting') {
  return {
    activity_id,
    kind,
    state: 'done',
    owner,
    created_at: `${day} 09:00:00`,
    starts_at: `${day} 10:00:00`,
    outside: kind === 'call',
  };
}

/** Ann's touches reach over all months. */
const recorded = [held('first', 'ann', '2025-01-02', 'call'), held('last', 'ann', '2025-06-30', 'call')];
const coaching = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'coaching' }));

export const examples: Example[] = [
  {
    name: 'coaching that the rep owns or takes part in counts in its month',
    asOf,
    windowDays,
    given: {
      people,
      activities: [
        ...recorded,
        held('own', 'ann', '2025-04-30'),
        held('with', 'max', '2025-05-10'),
        held('without', 'max', '2025-06-10'),
      ],
      activity_links: [{ activity_id: 'with', person_id: 'ann' }],
      activity_tags: coaching('own', 'with', 'without'),
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-04-01', hit: true, value: 1, rep: 'ann', happened_on: '2025-04-01' },
        { case_id: 'ann|2025-05-01', hit: true, value: 1 },
        { case_id: 'ann|2025-06-01', hit: false, value: 0 },
      ],
      number: { hits: 2, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where the window holds no whole month',
    asOf,
    windowDays: 29,
    given: { people, activities: recorded, activity_tags: coaching('first') },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'months before the first day are no cases, months before the first touch unknown without coaching',
    asOf,
    windowDays,
    given: {
      people: [{ person_id: 'ann', name: 'Ann', kind: 'rep', started_on: '2025-04-02' }],
      activities: [
        held('late', 'ann', '2025-06-02', 'call'),
        held('last', 'ann', '2025-06-30', 'call'),
        held('found', 'ann', '2025-05-05'),
      ],
      activity_tags: coaching('found'),
    },
    expect: {
      cases: [
        { case_id: 'ann|2025-05-01', hit: true },
        { case_id: 'ann|2025-06-01', hit: null },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function held(
  activity_id: string,
  created_at: string | null,
  starts_at: string,
  more: Record<string, string | boolean> = {},
) {
  return {
    activity_id,
    kind: 'meeting',
    state: 'done',
    outside: true,
    owner: 'ann',
    created_at,
    starts_at,
    has_time: true,
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'an hour before the start is planned, less is not; without a time of day it takes an earlier day',
    asOf,
    given: {
      people,
      activities: [
        held('an hour', '2025-06-20 09:00:00', '2025-06-20 10:00:00'),
        held('59 minutes', '2025-06-20 09:01:00', '2025-06-20 10:00:00', { kind: 'call' }),
        held('after', '2025-06-21 09:00:00', '2025-06-20 10:00:00', { kind: 'visit' }),
        held('same day, untimed', '2025-06-20 07:00:00', '2025-06-20 00:00:00', { has_time: false }),
        held('day before, untimed', '2025-06-19 23:00:00', '2025-06-20 00:00:00', { has_time: false }),
        held('entered that day', '2025-06-20 00:00:00', '2025-06-20 10:00:00'),
        held('not told', null, '2025-06-20 10:00:00'),
        held('last', '2025-06-01 09:00:00', '2025-06-30 10:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: '59 minutes', hit: false, part: 'call' },
        { case_id: 'after', hit: false, value: 0, part: 'visit' },
        { case_id: 'an hour', hit: true, value: 0, part: 'meeting', rep: 'ann', happened_on: '2025-06-20' },
        { case_id: 'day before, untimed', hit: true, value: 1 },
        { case_id: 'entered that day', hit: false },
        { case_id: 'last', hit: true, value: 29 },
        { case_id: 'not told', hit: null },
        { case_id: 'same day, untimed', hit: false },
      ],
      number: { hits: 3, misses: 4, unknown: 1, value: 3 / 7 },
    },
  },
  {
    name: 'mails, what was not held and what is older are no cases',
    asOf,
    given: {
      people,
      activities: [
        held('mail', '2025-06-01 09:00:00', '2025-06-30 10:00:00', { kind: 'email' }),
        held('cancelled', '2025-06-01 09:00:00', '2025-06-20 10:00:00', { state: 'cancelled' }),
        held('old', '2025-05-01 09:00:00', '2025-05-31 10:00:00'),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'takes the first of the 30 days, counted from the last touch where the files end early',
    asOf,
    given: {
      people,
      activities: [
        held('day 30', '2025-04-01 09:00:00', '2025-05-01 10:00:00'),
        held('day 29', '2025-04-01 09:00:00', '2025-05-02 10:00:00'),
        held('last', '2025-05-31 10:00:00', '2025-05-31 10:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'day 29', hit: true },
        { case_id: 'last', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

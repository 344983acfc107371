import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function touch(activity_id: string, contact_id: string | null, day: string, kind = 'call', owner = 'ann') {
  return {
    activity_id,
    kind,
    state: 'done',
    outside: true,
    owner,
    contact_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** A meeting with two people of its own name. */
const meeting = (name: string, day: string, owner = 'ann') => touch(name, `${name} 1`, day, 'meeting', owner);
const links = (...names: string[]) => names.map((name) => ({ activity_id: name, contact_id: `${name} 2` }));
const first = touch('first', 'else', '2025-01-02');

export const examples: Example[] = [
  {
    name: 'one of them touched on the seventh day before or later, by anybody; the meeting’s own day is not before',
    asOf,
    given: {
      people,
      activities: [
        first,
        meeting('7 before', '2025-03-20'),
        touch('a', '7 before 2', '2025-03-13'),
        meeting('8 before', '2025-03-20'),
        touch('b', '8 before 1', '2025-03-12'),
        meeting('same day', '2025-03-20'),
        touch('c', 'same day 1', '2025-03-20'),
        meeting('colleague', '2025-03-20'),
        touch('d', 'colleague 1', '2025-03-19', 'email', 'ben'),
        meeting('visit', '2025-03-20'),
        touch('e', null, '2025-03-15', 'visit'),
      ],
      activity_links: [
        ...links('7 before', '8 before', 'same day', 'colleague', 'visit'),
        { activity_id: 'e', contact_id: 'visit 2' },
      ],
    },
    expect: {
      cases: [
        { case_id: '7 before', hit: true, value: 7, x: 2, rep: 'ann', happened_on: '2025-03-20' },
        { case_id: '8 before', hit: false, value: null },
        { case_id: 'colleague', hit: true, value: 1 },
        { case_id: 'same day', hit: false },
        { case_id: 'visit', hit: true, value: 5 },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'meetings with one person, told twice, and those before the window are no cases',
    asOf,
    windowDays: 30,
    given: {
      people,
      activities: [first, meeting('alone', '2025-06-20'), meeting('old', '2025-05-31')],
      activity_links: [{ activity_id: 'alone', contact_id: 'alone 1' }, ...links('old')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'silence before the rep’s first touch is unknown; a touch found there is one',
    asOf,
    given: {
      people,
      activities: [
        first,
        meeting('unknown', '2025-06-07', 'ben'),
        meeting('known', '2025-06-08', 'ben'),
        touch('ben', 'else', '2025-06-01', 'call', 'ben'),
        meeting('found', '2025-06-05', 'ben'),
        touch('ahead', 'found 1', '2025-05-30'),
      ],
      activity_links: links('unknown', 'known', 'found'),
    },
    expect: {
      cases: [
        { case_id: 'found', hit: true, value: 6 },
        { case_id: 'known', hit: false },
        { case_id: 'unknown', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
];

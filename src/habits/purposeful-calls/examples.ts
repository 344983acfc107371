import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function held(activity_id: string, subject: string | null, more: Record<string, string> = {}) {
  return {
    activity_id,
    kind: 'call',
    state: 'done',
    outside: true,
    owner: 'ann',
    subject,
    created_at: '2025-06-01 10:00:00',
    done_at: '2025-06-01 10:00:00',
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'a blank subject, the bare type in any language and a mere check-in are no purpose',
    asOf,
    given: {
      people,
      activities: [
        held('1', 'Spare parts for the summer'),
        held('2', null),
        held('3', ' – '),
        held('4', 'Call'),
        held('5', 'Réunion 2', { kind: 'meeting' }),
        held('6', 'Kundentermin', { kind: 'visit' }),
        held('7', 'Phone call: new line'),
        held('8', 'Just checking in'),
        held('9', 'Checking in about the price'),
      ],
      activity_tags: [
        { activity_id: '8', tag: 'check-in', place: 'subject' },
        { activity_id: '9', tag: 'check-in', place: 'subject' },
        { activity_id: '9', tag: 'price', place: 'subject' },
        { activity_id: '1', tag: 'check-in', place: 'text' },
      ],
    },
    expect: {
      cases: [
        { case_id: '1', hit: true, part: 'purpose', rep: 'ann', note: 'Spare parts for the summer' },
        { case_id: '2', hit: false, part: 'blank' },
        { case_id: '3', hit: false, part: 'blank' },
        { case_id: '4', hit: false, part: 'bare type' },
        { case_id: '5', hit: false, part: 'bare type' },
        { case_id: '6', hit: false, part: 'bare type' },
        { case_id: '7', hit: true },
        { case_id: '8', hit: false, part: 'check-in' },
        { case_id: '9', hit: true },
      ],
      number: { hits: 3, misses: 6, unknown: 0, value: 1 / 3 },
    },
  },
  {
    name: 'mails, what came in, what was missed and older calls are no cases',
    asOf,
    given: {
      people,
      activities: [
        held('mail', 'Call', { kind: 'email' }),
        held('came in', 'Call', { direction: 'incoming' }),
        held('missed', 'Call', { state: 'missed' }),
        held('old', 'Call', { created_at: '2025-01-01 10:00:00', done_at: '2025-01-01 10:00:00' }),
        held('last', 'Last', { kind: 'letter', done_at: '2025-06-30 10:00:00' }),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'looks back 90 days, the first of them included, from the last touch where the files end early',
    asOf,
    given: {
      people,
      activities: [
        held('day 90', 'A', { done_at: '2025-02-16 10:00:00', created_at: '2025-02-16 10:00:00' }),
        held('day 89', 'B', { done_at: '2025-02-17 10:00:00', created_at: '2025-02-17 10:00:00' }),
        held('last', 'C', { done_at: '2025-05-17 10:00:00', created_at: '2025-05-17 10:00:00' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'day 89', hit: true },
        { case_id: 'last', hit: true },
      ],
      number: { hits: 2, misses: 0, unknown: 0, value: null },
    },
  },
];

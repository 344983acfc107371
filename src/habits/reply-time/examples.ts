import type { Example } from '../example';

/** A Monday. */
const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function mail(activity_id: string, at: string, more: Record<string, string | boolean>) {
  return {
    activity_id,
    kind: 'email',
    state: 'done',
    outside: true,
    owner: 'ann',
    has_time: true,
    subject: activity_id,
    created_at: at,
    done_at: at,
    ...more,
  };
}

const incoming = (id: string, at: string, more: Record<string, string | boolean> = {}) =>
  mail(id, at, { direction: 'incoming', contact_id: `from ${id}`, ...more });
const answer = (id: string, at: string, more: Record<string, string | boolean> = {}) =>
  mail(`re ${id} ${at}`, at, { direction: 'outgoing', contact_id: `from ${id}`, ...more });

/** Ann's touches reach over all that is looked at. */
const recorded = [answer('first', '2025-01-02 10:00:00'), answer('last', '2025-06-30 10:00:00')];

export const examples: Example[] = [
  {
    name: 'counts office hours from 9 to 17 on workdays to the next touch, by anybody',
    asOf,
    given: {
      people,
      activities: [
        ...recorded,
        // A Tuesday.
        incoming('same day', '2025-06-10 10:00:00'),
        answer('same day', '2025-06-10 09:00:00'),
        answer('same day', '2025-06-10 12:30:00'),
        answer('same day', '2025-06-10 15:00:00'),
        // Friday 16:00 to Monday 10:00: an hour on Friday, an hour on Monday.
        incoming('over the weekend', '2025-06-13 16:00:00'),
        answer('over the weekend', '2025-06-16 10:00:00', { owner: 'ben', kind: 'call' }),
        incoming('at night', '2025-06-10 20:00:00'),
        answer('at night', '2025-06-11 09:30:00'),
        incoming('a week', '2025-06-10 09:00:00'),
        answer('a week', '2025-06-17 09:00:00'),
        incoming('at once', '2025-06-11 11:00:00'),
        answer('at once', '2025-06-11 11:15:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'a week', hit: null, value: 40, part: 'longer' },
        { case_id: 'at night', hit: null, value: 0.5, part: 'within 1 hour' },
        { case_id: 'at once', hit: null, value: 0.25, rep: 'ann', happened_on: '2025-06-11' },
        { case_id: 'over the weekend', hit: null, value: 2, part: 'within 4 hours' },
        { case_id: 'same day', hit: null, value: 2.5, censored: false, note: null },
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 2 },
    },
  },
  {
    name: 'is empty where every message is over 90 days old, has no time of day, or went out',
    asOf,
    given: {
      people,
      activities: [
        ...recorded,
        incoming('90 days ago', '2025-04-01 10:00:00'),
        incoming('no time', '2025-06-10 00:00:00', { has_time: false }),
        { ...incoming('call', '2025-06-10 10:00:00'), kind: 'call' },
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'what is not answered waited until the end of the day looked from, and the median knows',
    asOf,
    given: {
      people,
      activities: [
        ...recorded,
        incoming('1 hour', '2025-06-10 09:00:00'),
        answer('1 hour', '2025-06-10 10:00:00'),
        incoming('2 hours', '2025-06-10 09:00:00'),
        answer('2 hours', '2025-06-10 11:00:00'),
        incoming('3 hours', '2025-06-10 09:00:00'),
        answer('3 hours', '2025-06-10 12:00:00'),
        // The last workday's eight hours, and Friday's.
        incoming('waits since Friday', '2025-06-27 09:00:00'),
        incoming('waits since noon', '2025-06-30 13:00:00'),
      ],
    },
    expect: {
      // Ends at 1, 2 and 3 hours of five at risk: the share that waits longer is 4/5, 3/5, 2/5, under a half at 3.
      cases: [
        { case_id: '1 hour', hit: null, value: 1 },
        { case_id: '2 hours', hit: null, value: 2 },
        { case_id: '3 hours', hit: null, value: 3 },
        { case_id: 'waits since Friday', hit: null, value: 16, censored: true, part: 'not yet' },
        { case_id: 'waits since noon', hit: null, value: 4, censored: true, note: 'No answer yet' },
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 3 },
    },
  },
  {
    name: 'another contact’s answer is none; without contacts the account’s is one; silence before the owner’s touches is unknown',
    asOf,
    given: {
      people,
      contacts: [
        { contact_id: 'eve', account_id: 'acme' },
        { contact_id: 'eli', account_id: 'acme' },
      ],
      activities: [
        ...recorded,
        mail('eve’s', '2025-06-27 10:00:00', { direction: 'incoming', contact_id: 'eve' }),
        mail('to eli', '2025-06-27 11:00:00', { direction: 'outgoing', contact_id: 'eli' }),
        mail('zeta’s', '2025-06-27 10:00:00', { direction: 'incoming', account_id: 'zeta' }),
        mail('to zeta', '2025-06-27 12:00:00', { direction: 'outgoing', account_id: 'zeta' }),
        mail('ben’s', '2025-06-20 10:00:00', { direction: 'incoming', contact_id: 'bob', owner: 'ben' }),
        mail('ben’s first', '2025-06-27 10:00:00', { direction: 'outgoing', contact_id: 'bea', owner: 'ben' }),
        mail('nobody’s', '2025-06-20 10:00:00', { direction: 'incoming' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ben’s', hit: null, value: null, censored: false, part: 'unknown' },
        // Friday from 10:00 and Monday.
        { case_id: 'eve’s', hit: null, value: 15, censored: true },
        { case_id: 'nobody’s', hit: null, value: null, note: 'Linked to no contact, account or lead' },
        { case_id: 'zeta’s', hit: null, value: 2, censored: false },
      ],
      number: { hits: 2, misses: 0, unknown: 2, value: null },
    },
  },
];

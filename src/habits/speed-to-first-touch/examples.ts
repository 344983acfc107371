import type { Example } from '../example';

/** A Monday. */
const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function lead(lead_id: string, created_at: string, more: Record<string, string> = {}) {
  return {
    lead_id,
    company: `${lead_id} Ltd`,
    owner: 'ann',
    source_kind: 'web',
    status_meaning: 'open',
    created_at,
    ...more,
  };
}

function call(link: Record<string, string>, at: string, more: Record<string, string | boolean> = {}) {
  return {
    activity_id: `${Object.values(link).join(' ')} ${at}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    has_time: true,
    ...link,
    created_at: at,
    done_at: at,
    ...more,
  };
}

/** Ann's touches reach over all that is looked at. */
const recorded = [
  call({ deal_id: 'elsewhere' }, '2025-01-02 10:00:00'),
  call({ deal_id: 'elsewhere' }, '2025-06-30 10:00:00'),
];

export const examples: Example[] = [
  {
    name: 'counts working hours to the first touch that no machine sent',
    asOf,
    given: {
      people,
      leads: [
        // A Tuesday.
        lead('1 hour', '2025-06-10 09:30:00'),
        lead('2 hours', '2025-06-10 11:00:00', { source_kind: 'referral', contact_id: 'eve' }),
        lead('a machine first', '2025-06-10 10:00:00', { source_kind: 'marketing' }),
        // Friday 16:30 to Monday 9:30.
        lead('over the weekend', '2025-06-13 16:30:00'),
        lead('twice', '2025-06-10 09:00:00'),
        lead('self-sourced', '2025-06-10 09:00:00', { source_kind: 'self-sourced' }),
        lead('touched before', '2025-06-10 09:00:00'),
      ],
      activities: [
        ...recorded,
        call({ lead_id: '1 hour' }, '2025-06-10 10:30:00'),
        call({ contact_id: 'eve' }, '2025-06-10 13:00:00'),
        call({ lead_id: 'a machine first' }, '2025-06-10 10:01:00', { kind: 'email', is_automatic: true }),
        call({ lead_id: 'a machine first' }, '2025-06-10 14:00:00'),
        call({ lead_id: 'over the weekend' }, '2025-06-16 09:30:00'),
        call({ lead_id: 'twice' }, '2025-06-11 09:00:00'),
        call({ lead_id: 'twice' }, '2025-06-12 09:00:00'),
        call({ lead_id: 'touched before' }, '2025-06-10 08:59:00'),
        call({ lead_id: 'touched before' }, '2025-06-11 09:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: '1 hour', hit: null, value: 1, rep: 'ann', part: 'within 1 hour', note: '1 hour Ltd' },
        { case_id: '2 hours', hit: null, value: 2, part: 'within 4 hours', happened_on: '2025-06-10' },
        { case_id: 'a machine first', hit: null, value: 4 },
        { case_id: 'over the weekend', hit: null, value: 1, censored: false },
        { case_id: 'twice', hit: null, value: 8, part: 'within a day' },
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 2 },
    },
  },
  {
    name: 'is empty where nothing came in during the window',
    asOf,
    given: {
      people,
      leads: [lead('old', '2024-06-30 10:00:00'), lead('bought', '2025-06-10 10:00:00', { source_kind: 'partner' })],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'the untouched waited until as-of, the disqualified until that day; a later touch is none of theirs',
    asOf,
    given: {
      people,
      leads: [
        lead('untouched', '2025-06-27 15:00:00'),
        lead('disqualified', '2025-06-10 13:00:00', { status_meaning: 'disqualified', closed_on: '2025-06-11' }),
        lead('disqualified, then touched', '2025-06-10 13:00:00', {
          status_meaning: 'disqualified',
          closed_on: '2025-06-10',
        }),
        lead('touched, then disqualified', '2025-06-10 13:00:00', {
          status_meaning: 'disqualified',
          closed_on: '2025-06-10',
        }),
        lead('disqualified some day', '2025-06-10 13:00:00', { status_meaning: 'disqualified' }),
        lead('before the touches', '2025-01-01 13:00:00'),
      ],
      activities: [
        ...recorded,
        call({ lead_id: 'disqualified, then touched' }, '2025-06-11 09:00:00'),
        call({ lead_id: 'touched, then disqualified' }, '2025-06-10 14:00:00'),
        call({ lead_id: 'before the touches' }, '2025-01-03 09:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'before the touches', hit: null, value: null, part: 'unknown' },
        { case_id: 'disqualified', hit: null, value: 12, censored: true, part: 'not yet' },
        { case_id: 'disqualified some day', hit: null, value: null, censored: false },
        { case_id: 'disqualified, then touched', hit: null, value: 4, censored: true },
        { case_id: 'touched, then disqualified', hit: null, value: 1, censored: false },
        // Two hours on Friday, eight on Monday.
        { case_id: 'untouched', hit: null, value: 10, censored: true },
      ],
      number: { hits: 4, misses: 0, unknown: 2, value: null },
    },
  },
  {
    name: 'leaves out what was imported in bulk: over a fifth of twenty leads or more within one minute',
    asOf,
    given: {
      people,
      leads: [
        ...Array.from({ length: 5 }, (_, at) => lead(`imported ${at}`, `2025-06-10 10:00:${10 + at}`)),
        ...Array.from({ length: 15 }, (_, at) =>
          lead(`bought ${at}`, `2025-06-10 11:${10 + at}:00`, { source_kind: 'partner' }),
        ),
        // Four of 24: within a fifth.
        ...Array.from({ length: 4 }, (_, at) => lead(`together ${at}`, `2025-06-30 10:00:${10 + at}`)),
      ],
      activities: recorded,
    },
    expect: {
      cases: [0, 1, 2, 3].map((at) => ({ case_id: `together ${at}`, hit: null, censored: true })),
      number: { hits: 4, misses: 0, unknown: 0, value: null },
    },
  },
  {
    name: 'where leads have no time of day it counts days, and the same day is none',
    asOf,
    given: {
      people,
      leads: [
        lead('same day', '2025-06-10 00:00:00'),
        lead('next day', '2025-06-10 00:00:00'),
        lead('3 days', '2025-06-11 00:00:00'),
        lead('a week', '2025-06-11 00:00:00'),
        lead('untouched', '2025-06-20 00:00:00'),
      ],
      activities: [
        ...recorded,
        call({ lead_id: 'same day' }, '2025-06-10 00:00:00', { has_time: false }),
        call({ lead_id: 'next day' }, '2025-06-11 15:00:00'),
        call({ lead_id: '3 days' }, '2025-06-14 15:00:00'),
        call({ lead_id: 'a week' }, '2025-06-18 15:00:00'),
      ],
    },
    expect: {
      cases: [
        { case_id: '3 days', hit: null, value: 3, part: 'within 3 days' },
        { case_id: 'a week', hit: null, value: 7, part: 'longer' },
        { case_id: 'next day', hit: null, value: 1, part: 'within a day' },
        { case_id: 'same day', hit: null, value: 0, part: 'within a day' },
        { case_id: 'untouched', hit: null, value: 10, censored: true },
      ],
      number: { hits: 5, misses: 0, unknown: 0, value: 3 },
    },
  },
];

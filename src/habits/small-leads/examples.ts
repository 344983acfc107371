import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function lead(lead_id: string, value: number | null, more: Record<string, string> = {}) {
  return {
    lead_id,
    company: `${lead_id} Ltd`,
    owner: 'ann',
    value,
    status_meaning: 'open',
    created_at: '2025-05-01 09:00:00',
    ...more,
  };
}

/** Leads of 1,000 and more: the other three quarters. */
const large = (count: number) => Array.from({ length: count }, (_, at) => lead(`large ${at}`, 1000 + at));

function call(link: Record<string, string>, day: string) {
  return {
    activity_id: `${Object.values(link).join(' ')} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    ...link,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** Touches reach over all that is looked at. */
const recorded = [call({ deal_id: 'elsewhere' }, '2025-01-02'), call({ deal_id: 'elsewhere' }, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'two touches on days 1 to 14 are enough, of the lead or of what it became; one, or one on the day itself, is not',
    asOf,
    given: {
      people,
      leads: [
        lead('twice', 10),
        lead('once', 10),
        lead('day 0 and day 14', 10),
        lead('day 1 and day 15', 10),
        lead('through its contact', 10, { contact_id: 'eve', status_meaning: 'converted' }),
        lead('disqualified on day 14', 10, { status_meaning: 'disqualified', closed_on: '2025-05-15' }),
        lead('disqualified on day 15', 10, { status_meaning: 'disqualified', closed_on: '2025-05-16' }),
        lead('disqualified some day', 10, { status_meaning: 'disqualified' }),
        lead('no value', null),
        ...large(25),
      ],
      activities: [
        ...recorded,
        call({ lead_id: 'twice' }, '2025-05-02'),
        call({ lead_id: 'twice' }, '2025-05-15'),
        call({ lead_id: 'once' }, '2025-05-02'),
        call({ lead_id: 'day 0 and day 14' }, '2025-05-01'),
        call({ lead_id: 'day 0 and day 14' }, '2025-05-15'),
        call({ lead_id: 'day 1 and day 15' }, '2025-05-02'),
        call({ lead_id: 'day 1 and day 15' }, '2025-05-16'),
        call({ lead_id: 'through its contact' }, '2025-05-02'),
        call({ contact_id: 'eve' }, '2025-05-03'),
        call({ lead_id: 'large 1' }, '2025-05-03'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'day 0 and day 14', hit: false, value: 1 },
        { case_id: 'day 1 and day 15', hit: false, value: 1 },
        { case_id: 'disqualified on day 15', hit: false, value: 0 },
        { case_id: 'disqualified some day', hit: null, value: 0 },
        { case_id: 'once', hit: false, value: 1 },
        { case_id: 'through its contact', hit: true, value: 2 },
        { case_id: 'twice', hit: true, value: 2, rep: 'ann', amount: 10, happened_on: '2025-05-01', note: 'twice Ltd' },
      ],
      number: { hits: 2, misses: 4, unknown: 1, value: 2 / 6 },
    },
  },
  {
    name: 'is empty where the small leads are under 14 days old or older than the window',
    asOf,
    given: {
      people,
      leads: [
        lead('young', 10, { created_at: '2025-06-17 09:00:00' }),
        lead('old', 10, { created_at: '2024-06-30 09:00:00' }),
        ...large(4),
      ],
      activities: [...recorded, call({ lead_id: 'young' }, '2025-06-18')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'equal values share their place: two of four are not the lowest quarter, one of four is',
    asOf,
    given: {
      people,
      leads: [lead('smallest', 10, { created_at: '2025-06-16 09:00:00' }), lead('a', 20), lead('b', 20), lead('c', 30)],
      activities: recorded,
    },
    // Places: (1 − 0.5) / 4 = 0.125, twice (2.5 − 0.5) / 4 = 0.5, and 0.875.
    expect: {
      cases: [{ case_id: 'smallest', hit: false }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'too few touches are unknown where the owner’s touches begin in that time; two found are two',
    asOf,
    given: {
      people,
      leads: [lead('before', 10), lead('before, twice', 10), ...large(8)],
      activities: [
        call({ lead_id: 'before, twice' }, '2025-05-03'),
        call({ lead_id: 'before, twice' }, '2025-05-04'),
        call({ deal_id: 'elsewhere' }, '2025-06-30'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'before', hit: null },
        { case_id: 'before, twice', hit: true },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'without leads of known value takes small deals',
    asOf,
    given: {
      people,
      deals: [
        {
          deal_id: 'small',
          owner: 'ann',
          status: 'open',
          created_at: '2025-05-01 09:00:00',
          amount_base: 10,
          amount: 10,
        },
        ...[1, 2, 3].map((at) => ({
          deal_id: `large ${at}`,
          owner: 'ann',
          status: 'open',
          created_at: '2025-05-01 09:00:00',
          amount_base: 1000 + at,
          amount: 1000 + at,
        })),
      ],
      activities: [...recorded, call({ deal_id: 'small' }, '2025-05-02'), call({ deal_id: 'small' }, '2025-05-03')],
    },
    expect: {
      cases: [{ case_id: 'small', hit: true, value: 2, subject_kind: 'deal' }],
      number: { hits: 1, misses: 0, unknown: 0, value: null },
    },
  },
];

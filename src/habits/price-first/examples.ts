import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function deal(deal_id: string, more: Record<string, string | null> = {}) {
  return {
    deal_id,
    account_id: `account of ${deal_id}`,
    owner: 'ann',
    status: 'open',
    created_at: '2025-03-01 08:00:00',
    ...more,
  };
}

function mail(activity_id: string, at: string, more: Record<string, string>) {
  return {
    activity_id,
    kind: 'email',
    direction: 'outgoing',
    state: 'done',
    owner: 'ann',
    created_at: at,
    done_at: at,
    subject: activity_id,
    ...more,
  };
}

/** Touches of a deal at ten o'clock on these days of March, `<deal> 1` the first. */
function mails(deal_id: string, ...days: number[]) {
  return days.map((day, at) =>
    mail(`${deal_id} ${at + 1}`, `2025-03-${String(day).padStart(2, '0')} 10:00:00`, { deal_id }),
  );
}

const priced = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'price' }));
const recorded = [
  mail('first', '2024-01-02 10:00:00', { account_id: 'else' }),
  mail('last', '2025-06-30 10:00:00', { account_id: 'else' }),
];

export const examples: Example[] = [
  {
    name: 'price in the first or the second touch is a hit, in the third it is not; two touches are too few',
    asOf,
    given: {
      people,
      deals: ['one', 'two', 'three', 'never', 'few'].map((id) => deal(id)),
      activities: [
        ...recorded,
        ...mails('one', 1, 2, 3),
        ...mails('two', 1, 2, 3, 4),
        ...mails('three', 1, 2, 3),
        ...mails('never', 1, 2, 3),
        ...mails('few', 1, 2),
      ],
      activity_tags: [
        ...priced('one 1', 'one 2', 'two 2', 'three 3', 'few 1'),
        { activity_id: 'never 1', tag: 'proposal' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'never', hit: false, value: 3 },
        { case_id: 'one', hit: true, note: 'in the first touch', rep: 'ann', happened_on: '2025-03-01' },
        { case_id: 'three', hit: false, note: null },
        { case_id: 'two', hit: true, value: 4, note: 'in the second touch' },
      ],
      number: { hits: 2, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'touches of the account that name no deal count from its creation; equal times go by their id',
    asOf,
    given: {
      people,
      deals: [deal('a')],
      activities: [
        ...recorded,
        mail('before', '2025-02-28 10:00:00', { account_id: 'account of a' }),
        mail('x', '2025-03-05 10:00:00', { account_id: 'account of a' }),
        mail('y', '2025-03-05 10:00:00', { deal_id: 'a' }),
        mail('z', '2025-03-05 10:00:00', { deal_id: 'a' }),
      ],
      activity_tags: priced('before', 'z'),
    },
    expect: {
      cases: [{ case_id: 'a', hit: false, value: 3 }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'a deal created before the touches begin is unknown, whatever they say',
    asOf,
    given: {
      people,
      deals: [deal('early'), deal('on the day', { created_at: '2025-03-05 08:00:00' })],
      activities: [...mails('early', 5, 6, 7), ...mails('on the day', 5, 6, 7), recorded[1] ?? {}],
      activity_tags: priced('early 1', 'on the day 1'),
    },
    expect: {
      cases: [
        { case_id: 'early', hit: null },
        { case_id: 'on the day', hit: true },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'is empty where every deal is older than the window',
    asOf,
    windowDays: 30,
    given: {
      people,
      deals: [deal('old'), deal('undated', { created_at: null })],
      activities: [...recorded, ...mails('old', 1, 2, 3), ...mails('undated', 1, 2, 3)],
      activity_tags: priced('old 1'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

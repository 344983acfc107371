import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
];

function activity(activity_id: string, kind: string, day: string, more: Record<string, string | null>) {
  return {
    activity_id,
    kind,
    direction: kind === 'meeting' ? null : 'outgoing',
    state: 'done',
    owner: 'ann',
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const thanks = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'thank-you' }));
const recorded = [
  activity('first', 'email', '2024-01-02', { account_id: 'else' }),
  activity('last', 'email', '2025-06-30', { account_id: 'else' }),
];

function win(deal_id: string, closed_on: string, account_id: string | null = deal_id) {
  return { deal_id, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

function referral(deal_id: string, more: Record<string, string> = {}) {
  return {
    deal_id,
    account_id: deal_id,
    owner: 'ann',
    status: 'open',
    created_at: '2025-05-01 09:00:00',
    source_kind: 'referral',
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'a thank-you counts from the day itself to the seventh after it, of a referral to who referred it',
    asOf,
    given: {
      people,
      contacts: [{ contact_id: 'carl', account_id: 'acme' }, { contact_id: 'dora' }],
      deals: [
        win('day 7', '2025-05-01'),
        win('day 8', '2025-05-01'),
        referral('by person', { referred_by_contact_id: 'carl' }),
        referral('by account', { referred_by_account_id: 'beta' }),
        referral('by one alone', { referred_by_contact_id: 'dora' }),
        referral('wrong one thanked', { referred_by_account_id: 'gamma' }),
        referral('by nobody'),
      ],
      activities: [
        ...recorded,
        activity('met', 'meeting', '2025-05-05', { account_id: 'acme' }),
        activity('met again', 'meeting', '2025-05-20', { account_id: 'acme' }),
        activity('1', 'email', '2025-05-08', { account_id: 'day 7' }),
        activity('2', 'email', '2025-05-09', { account_id: 'day 8' }),
        activity('3', 'letter', '2025-05-05', { contact_id: 'carl' }),
        activity('4', 'email', '2025-05-01', { account_id: 'beta' }),
        activity('5', 'email', '2025-05-02', { contact_id: 'dora' }),
        activity('6', 'email', '2025-05-02', { account_id: 'wrong one thanked' }),
      ],
      activity_tags: thanks('1', '2', '3', '4', '5', '6'),
    },
    expect: {
      cases: [
        { case_id: 'meeting|met', hit: true, part: 'first meeting', subject_kind: 'activity', value: 0, rep: 'ann' },
        { case_id: 'referral|by account', hit: true, value: 0, part: 'referral' },
        { case_id: 'referral|by nobody', hit: null, note: 'no referrer on record' },
        { case_id: 'referral|by one alone', hit: true },
        { case_id: 'referral|by person', hit: true, value: 4, happened_on: '2025-05-01' },
        { case_id: 'referral|wrong one thanked', hit: false },
        { case_id: 'win|day 7', hit: true, value: 7, part: 'win', amount: 100 },
        { case_id: 'win|day 8', hit: false, value: null },
      ],
      number: { hits: 5, misses: 2, unknown: 1, value: 5 / 7 },
    },
  },
  {
    name: 'what is younger than seven days is unknown unless thanked already; so is what nobody recorded',
    asOf,
    given: {
      people,
      deals: [
        win('7 days old', '2025-06-23'),
        win('6 days old', '2025-06-24'),
        win('thanked already', '2025-06-30'),
        win('nobody', '2025-05-01', null),
        win('before the touches', '2024-12-31'),
        { ...win('of a colleague', '2025-05-01'), owner: 'ben' },
      ],
      activities: [
        activity('first', 'email', '2025-01-01', { account_id: 'else' }),
        activity('last', 'email', '2025-06-30', { account_id: 'thanked already' }),
        activity('by ben', 'email', '2025-04-20', { account_id: 'else', owner: 'ben' }),
      ],
      activity_tags: thanks('last'),
    },
    expect: {
      cases: [
        { case_id: 'win|6 days old', hit: null },
        { case_id: 'win|7 days old', hit: false },
        { case_id: 'win|before the touches', hit: null },
        { case_id: 'win|nobody', hit: null, note: 'no account' },
        { case_id: 'win|of a colleague', hit: null, rep: 'ben' },
        { case_id: 'win|thanked already', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 4, value: null },
    },
  },
  {
    name: 'a first meeting is that of whoever held it, rep or not, and none before the window has a second chance',
    asOf,
    windowDays: 60,
    given: {
      people,
      activities: [
        ...recorded,
        activity('by max', 'meeting', '2025-05-10', { account_id: 'acme', owner: 'max' }),
        activity('by ann', 'meeting', '2025-05-12', { account_id: 'acme' }),
        activity('long ago', 'meeting', '2025-02-12', { account_id: 'beta' }),
        activity('now', 'meeting', '2025-05-12', { account_id: 'beta' }),
        activity('visit', 'visit', '2025-05-14', { account_id: 'gamma', direction: null }),
      ],
      activity_tags: thanks('last'),
    },
    expect: {
      cases: [
        { case_id: 'meeting|by max', hit: false, rep: null },
        { case_id: 'meeting|visit', hit: false, rep: 'ann' },
      ],
      number: { hits: 0, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where nobody met, won or was referred in the window',
    asOf,
    given: {
      people,
      deals: [win('old', '2024-06-30'), referral('other', { source_kind: 'partner' })],
      activities: recorded,
      activity_tags: thanks('last'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function win(deal_id: string, closed_on = '2025-05-01', more: Record<string, string | null> = {}) {
  return { deal_id, account_id: `at ${deal_id}`, owner: 'ann', status: 'won', closed_on, amount_base: 100, ...more };
}

function activity(kind: string, activity_id: string, day: string, more: Record<string, string | null>) {
  return {
    activity_id,
    kind,
    state: 'done',
    outside: kind !== 'note',
    owner: 'ann',
    created_at: `${day} 10:00:00`,
    ...more,
  };
}

const recorded = [activity('call', 'first', '2024-01-02', {}), activity('call', 'last', '2025-06-30', {})];
const handovers = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'handover' }));

export const examples: Example[] = [
  {
    name: 'a handover or a note from the day after the win to the 7th, on the deal or its account',
    asOf,
    given: {
      people,
      contacts: [{ contact_id: 'eva', account_id: 'at contact' }],
      deals: ['day 0', 'day 1', 'day 7', 'day 8', 'account', 'contact', 'other deal', 'mail', 'planned'].map((id) =>
        win(id),
      ),
      activities: [
        ...recorded,
        activity('note', '1', '2025-05-01', { deal_id: 'day 0' }),
        activity('note', '2', '2025-05-02', { deal_id: 'day 1', owner: 'ben' }),
        activity('meeting', '3', '2025-05-08', { deal_id: 'day 7', starts_at: '2025-05-08 09:00:00' }),
        activity('note', '4', '2025-05-09', { deal_id: 'day 8' }),
        activity('task', '5', '2025-05-03', { account_id: 'at account', done_at: '2025-05-03 11:00:00' }),
        activity('note', '6', '2025-05-04', { contact_id: 'eva' }),
        activity('note', '7', '2025-05-04', { account_id: 'at other deal', deal_id: 'elsewhere' }),
        activity('email', '8', '2025-05-04', { deal_id: 'mail', direction: 'outgoing' }),
        activity('meeting', '9', '2025-05-04', {
          deal_id: 'planned',
          starts_at: '2025-05-04 09:00:00',
          state: 'cancelled',
        }),
      ],
      activity_tags: handovers('3', '5', '9'),
    },
    expect: {
      cases: [
        { case_id: 'account', hit: true, value: 2, note: 'handover' },
        { case_id: 'contact', hit: true, value: 3, note: 'note' },
        { case_id: 'day 0', hit: false, value: null, note: null },
        { case_id: 'day 1', hit: true, value: 1, note: 'note', happened_on: '2025-05-01', rep: 'ann', amount: 100 },
        { case_id: 'day 7', hit: true, value: 7, note: 'handover' },
        { case_id: 'day 8', hit: false },
        { case_id: 'mail', hit: false },
        { case_id: 'other deal', hit: false },
        { case_id: 'planned', hit: false },
      ],
      number: { hits: 4, misses: 5, unknown: 0, value: 4 / 9 },
    },
  },
  {
    name: 'a win under 7 days old is unknown until it is handed over, and so is one from a time without touches',
    asOf,
    given: {
      people,
      deals: [
        win('7 days old', '2025-06-23'),
        win('6 days old', '2025-06-24'),
        win('young and handed over', '2025-06-29'),
        win('before ben’s touches', '2025-04-30', { owner: 'ben' }),
        win('in ben’s time', '2025-05-31', { owner: 'ben' }),
      ],
      activities: [
        ...recorded,
        activity('note', '1', '2025-06-30', { deal_id: 'young and handed over' }),
        activity('call', '2', '2025-06-01', { owner: 'ben' }),
        activity('call', '3', '2025-06-29', { owner: 'ben' }),
      ],
    },
    expect: {
      cases: [
        { case_id: '6 days old', hit: null },
        { case_id: '7 days old', hit: false },
        { case_id: 'before ben’s touches', hit: null },
        { case_id: 'in ben’s time', hit: false },
        { case_id: 'young and handed over', hit: true, value: 1 },
      ],
      number: { hits: 1, misses: 2, unknown: 2, value: null },
    },
  },
  {
    name: 'is empty where nothing was won in the window',
    asOf,
    given: {
      people,
      deals: [win('old', '2024-06-30'), win('lost', '2025-05-01', { status: 'lost' })],
      activities: [...recorded, activity('note', '1', '2024-07-01', { deal_id: 'old' })],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, closed_on = '2024-01-10') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

/** Contacts 1, 2 … of an account: "acme 1". */
function contacts(account_id: string, n: number, more: Record<string, string> = {}) {
  return Array.from({ length: n }, (_, at) => ({ contact_id: `${account_id} ${at + 1}`, account_id, ...more }));
}

function call(contact_id: string | null, day: string, more: Record<string, string | null> = {}) {
  return {
    activity_id: `${contact_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    contact_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const recorded = [call(null, '2024-07-01'), call(null, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'three people touched in the window, each once, alone or together; people of other accounts do not count',
    asOf,
    given: {
      people,
      accounts: ['three', 'two', 'meeting', 'guest', 'new'].map((id) => account(id)),
      contacts: ['three', 'two', 'meeting', 'guest', 'new'].flatMap((id) => contacts(id, 3)),
      deals: [...['three', 'two', 'meeting', 'guest'].map((id) => win(id)), win('new', '2025-05-01')],
      activities: [
        ...recorded,
        call('three 1', '2024-07-01'),
        call('three 2', '2025-01-10', { owner: 'ben' }),
        call('three 3', '2025-06-30'),
        call('two 1', '2025-01-10'),
        call('two 1', '2025-02-10'),
        call('two 2', '2025-01-11'),
        call('two 3', '2024-06-30'),
        call('meeting 1', '2025-03-01', { kind: 'meeting', direction: null }),
        call('guest 1', '2025-03-01', { kind: 'meeting', direction: null }),
        call('guest 2', '2025-04-01', { direction: 'incoming' }),
      ],
      activity_links: [
        { activity_id: 'meeting 1 2025-03-01', contact_id: 'meeting 1' },
        { activity_id: 'meeting 1 2025-03-01', contact_id: 'meeting 2' },
        { activity_id: 'meeting 1 2025-03-01', contact_id: 'meeting 3' },
        { activity_id: 'meeting 1 2025-03-01', account_id: 'meeting' },
        { activity_id: 'guest 1 2025-03-01', contact_id: 'three 1' },
        { activity_id: 'guest 1 2025-03-01', contact_id: 'two 2' },
      ],
    },
    expect: {
      cases: [
        { case_id: 'guest', hit: false, value: 1 },
        { case_id: 'meeting', hit: true, value: 3 },
        { case_id: 'three', hit: true, value: 3, rep: 'ann', amount: 100 },
        { case_id: 'two', hit: false, value: 2 },
      ],
      number: { hits: 2, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'fewer than three are unknown where the owner’s touches do not reach over the window',
    asOf,
    given: {
      people,
      accounts: [account('few', 'ben'), account('three', 'ben'), account('ann’s')],
      contacts: ['few', 'three', 'ann’s'].flatMap((id) => contacts(id, 3)),
      deals: ['few', 'three', 'ann’s'].map((id) => win(id)),
      activities: [
        ...recorded,
        ...['three 1', 'three 2', 'three 3', 'few 1'].map((id) => call(id, '2025-06-01', { owner: 'ben' })),
      ],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: false, value: 0 },
        { case_id: 'few', hit: null, value: 1 },
        { case_id: 'three', hit: true, value: 3 },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'without touches of contacts, three or more on file by the day looked from',
    asOf,
    given: {
      people,
      accounts: ['three', 'two', 'later', 'none'].map((id) => account(id)),
      contacts: [
        ...contacts('three', 3),
        ...contacts('two', 2),
        ...contacts('later', 2, { created_on: '2025-06-30' }),
        { contact_id: 'later 3', account_id: 'later', created_on: '2025-07-01' },
      ],
      deals: ['three', 'two', 'later', 'none'].map((id) => win(id)),
    },
    expect: {
      cases: [
        { case_id: 'later', hit: false, value: 2 },
        { case_id: 'none', hit: false, value: 0 },
        { case_id: 'three', hit: true, value: 3 },
        { case_id: 'two', hit: false, value: 2 },
      ],
      number: { hits: 1, misses: 3, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty without a customer',
    asOf,
    given: {
      people,
      accounts: [account('prospect')],
      contacts: contacts('prospect', 3),
      deals: [{ ...win('prospect'), status: 'lost' }],
      activities: [...recorded, call('prospect 1', '2025-06-01')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

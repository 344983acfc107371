import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
  { person_id: 'max', name: 'Max', kind: 'manager' },
  { person_id: 'bot', name: 'Sync', kind: 'integration' },
];

function account(account_id: string, owner = 'ann') {
  return { account_id, name: account_id, owner };
}

function win(account_id: string, amount_base = 100, closed_on = '2024-01-10') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base };
}

function call(account_id: string, day: string, owner: string | null = 'ann') {
  return {
    activity_id: `${owner} ${account_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner,
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

const recorded = [call('elsewhere', '2024-07-01'), call('elsewhere', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'two people of the team, the owner or not; the same one twice, an integration or nobody is not a second',
    asOf,
    given: {
      people,
      accounts: ['two', 'without owner', 'one twice', 'sync', 'nobody', 'long ago', 'none'].map((id) => account(id)),
      deals: ['two', 'without owner', 'one twice', 'sync', 'nobody', 'long ago', 'none'].map((id) => win(id)),
      activities: [
        ...recorded,
        call('two', '2025-01-10'),
        call('two', '2024-07-01', 'ben'),
        call('without owner', '2025-01-10', 'ben'),
        call('without owner', '2025-01-10', 'max'),
        call('one twice', '2025-01-10'),
        call('one twice', '2025-02-10'),
        call('sync', '2025-01-10'),
        call('sync', '2025-01-11', 'bot'),
        call('nobody', '2025-01-10'),
        call('nobody', '2025-01-11', null),
        call('long ago', '2025-01-10'),
        call('long ago', '2024-06-30', 'ben'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'long ago', hit: false, value: 1 },
        { case_id: 'nobody', hit: false, value: 1 },
        { case_id: 'none', hit: false, value: 0 },
        { case_id: 'one twice', hit: false, value: 1 },
        { case_id: 'sync', hit: false, value: 1 },
        { case_id: 'two', hit: true, value: 2, rep: 'ann', amount: 100 },
        { case_id: 'without owner', hit: true, value: 2 },
      ],
      number: { hits: 2, misses: 5, unknown: 0, value: 2 / 7 },
    },
  },
  {
    name: 'only the ten largest of each rep; one person is unknown where the owner’s touches begin later',
    asOf,
    given: {
      people,
      accounts: [
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((id) => account(id)),
        account('ben’s', 'ben'),
        account('ben’s and ann’s', 'ben'),
      ],
      deals: [
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((id, at) => win(id, 100 + at)),
        win('ben’s'),
        win('ben’s and ann’s'),
      ],
      activities: [
        ...recorded,
        call('ben’s', '2025-01-10', 'ben'),
        call('ben’s and ann’s', '2025-01-10', 'ben'),
        call('ben’s and ann’s', '2025-01-10'),
      ],
    },
    expect: {
      cases: [
        ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((case_id) => ({ case_id, hit: false })),
        { case_id: 'ben’s', hit: null, value: 1 },
        { case_id: 'ben’s and ann’s', hit: true, value: 2, rep: 'ben' },
      ],
      number: { hits: 1, misses: 10, unknown: 1, value: 1 / 11 },
    },
  },
  {
    name: 'is empty where no rep owns a customer',
    asOf,
    given: { people, accounts: [account('max’s', 'max')], deals: [win('max’s')], activities: recorded },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

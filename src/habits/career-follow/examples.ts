import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const accounts = [
  { account_id: 'old', name: 'Old', owner: 'ann' },
  { account_id: 'new', name: 'New', owner: 'ann' },
];

function left(contact_id: string, name: string | null, more: Record<string, string | null> = {}) {
  return { contact_id, account_id: 'old', name, created_on: '2023-01-01', left_on: '2025-03-01', ...more };
}

function joined(contact_id: string, name: string | null, more: Record<string, string | null> = {}) {
  return { contact_id, account_id: 'new', name, created_on: '2025-03-02', ...more };
}

export const examples: Example[] = [
  {
    name: 'the same person at another account, created after the day they left, was followed',
    asOf,
    given: {
      people,
      accounts,
      contacts: [
        left('by name', 'Eve Lee'),
        joined('eve', 'Lee, Éve'),
        left('by mail', 'Bea Fox', { email: 'Bea@home.example' }),
        joined('bea', 'Bea Fox-Hill', { email: 'bea@home.example' }),
        left('bounced', 'Cy Dane', { left_on: null, bounced_on: '2025-03-01' }),
        joined('cy', 'Cy Dane', { created_on: '2025-06-30' }),
        left('the same day', 'Dan Ash'),
        joined('dan', 'Dan Ash', { created_on: '2025-03-01' }),
        left('at the same account', 'Fay Oak'),
        joined('fay', 'Fay Oak', { account_id: 'old' }),
        left('nowhere', 'Gus Elm'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'at the same account', hit: false },
        { case_id: 'bounced', hit: true, value: 121, note: 'Cy Dane, mail bounced' },
        { case_id: 'by mail', hit: true },
        { case_id: 'by name', hit: true, value: 1, rep: 'ann', account_id: 'old', happened_on: '2025-03-01' },
        { case_id: 'nowhere', hit: false, note: 'Gus Elm, left' },
        { case_id: 'the same day', hit: false },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'is empty where nobody has left yet, or a shared mailbox bounced',
    asOf,
    given: {
      people,
      accounts,
      contacts: [
        left('later', 'Eve Lee', { left_on: '2025-07-01' }),
        left('shared', 'Front desk', { left_on: null, bounced_on: '2025-03-01', email: 'info@old.example' }),
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a shared mailbox is nobody, and who was met elsewhere on an unknown day is unknown',
    asOf,
    given: {
      people,
      accounts,
      contacts: [
        left('shared elsewhere', 'Eve Lee'),
        joined('mailbox', 'Eve Lee', { email: 'sales@new.example' }),
        left('undated', 'Bea Fox'),
        joined('bea', 'Bea Fox', { created_on: null }),
        left('nameless', null),
        left('without an account', 'Cy Dane', { account_id: null }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'nameless', hit: null },
        { case_id: 'shared elsewhere', hit: false },
        { case_id: 'undated', hit: null },
        { case_id: 'without an account', hit: null },
      ],
      number: { hits: 0, misses: 1, unknown: 3, value: null },
    },
  },
  {
    name: 'where nothing says who left, one name at two accounts is listed, and no share is told',
    asOf,
    given: {
      people,
      accounts,
      contacts: [
        { contact_id: 'eve', account_id: 'old', name: 'Eve Lee', created_on: '2023-01-01' },
        { contact_id: 'eve again', account_id: 'new', name: 'Eve Lee', created_on: '2025-03-02' },
        { contact_id: 'bea', account_id: 'old', name: 'Bea Fox', created_on: '2023-01-01' },
        { contact_id: 'bea twice', account_id: 'old', name: 'Bea Fox', created_on: '2024-01-01' },
      ],
    },
    expect: {
      cases: [{ case_id: 'eve again', hit: null, account_id: 'new', happened_on: '2025-03-02' }],
      number: { hits: 0, misses: 0, unknown: 1, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function account(account_id: string, more: Record<string, string | boolean> = {}) {
  return { account_id, name: account_id, owner: 'ann', ...more };
}

function win(account_id: string, closed_on = '2024-06-01') {
  return { deal_id: `win ${account_id}`, account_id, owner: 'ann', status: 'won', closed_on, amount_base: 100 };
}

function mail(activity_id: string, day: string, more: Record<string, string>) {
  return {
    activity_id,
    kind: 'email',
    direction: 'outgoing',
    state: 'done',
    owner: 'ann',
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const says = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'endorsement' }));

export const examples: Example[] = [
  {
    name: 'a mark, a day or a tag on the account or one of its deals is enough; a later day is not',
    asOf,
    given: {
      people,
      accounts: [
        account('marked', { is_reference: true }),
        account('not marked', { is_reference: false }),
        account('dated', { endorsed_on: '2025-06-30' }),
        account('later', { endorsed_on: '2025-07-01' }),
        account('written'),
        account('written later'),
      ],
      deals: ['marked', 'not marked', 'dated', 'later', 'written', 'written later'].map((id) => win(id)),
      activities: [
        mail('1', '2021-02-01', { deal_id: 'win written' }),
        mail('2', '2025-07-01', { account_id: 'written later' }),
      ],
      activity_tags: says('1', '2'),
    },
    expect: {
      cases: [
        { case_id: 'dated', hit: true, happened_on: '2025-06-30', note: 'endorsed on 2025-06-30' },
        { case_id: 'later', hit: false, happened_on: null },
        { case_id: 'marked', hit: true, note: 'marked as a reference', rep: 'ann', amount: 100 },
        { case_id: 'not marked', hit: false, note: null },
        { case_id: 'written', hit: true, happened_on: '2021-02-01' },
        { case_id: 'written later', hit: false },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'customers won under 90 days ago are left out, who won over 1,095 days ago, and who is only typed as customer',
    asOf,
    given: {
      people,
      accounts: [
        account('90 days'),
        account('89 days'),
        account('1095 days'),
        account('typed', { kind_meaning: 'customer', is_reference: true }),
      ],
      deals: [win('90 days', '2025-04-01'), win('89 days', '2025-04-02'), win('1095 days', '2022-07-01')],
    },
    expect: {
      cases: [{ case_id: '90 days', hit: false }],
      number: { hits: 0, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where nobody bought',
    asOf,
    given: {
      people,
      accounts: [account('prospect', { is_reference: true })],
      deals: [{ ...win('prospect'), status: 'lost' }],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a mark says nothing of a day before the files’ own',
    asOf,
    given: {
      people,
      audit_day: [{ as_of: '2025-09-30' }],
      accounts: [account('marked', { is_reference: true })],
      deals: [win('marked')],
    },
    expect: {
      cases: [{ case_id: 'marked', hit: null }],
      number: { hits: 0, misses: 0, unknown: 1, value: null },
    },
  },
];

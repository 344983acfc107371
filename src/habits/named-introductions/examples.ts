import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];

function referral(deal_id: string, more: Record<string, string | null> = {}) {
  return {
    deal_id,
    owner: 'ann',
    status: 'open',
    created_at: '2025-03-01 08:00:00',
    source: 'Word of mouth',
    source_kind: 'referral',
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'a person or an account is a name, blank is none',
    asOf,
    given: {
      people,
      deals: [
        referral('person', { referred_by_contact_id: 'carl' }),
        referral('account', { referred_by_account_id: 'acme', status: 'lost', closed_on: '2025-04-01' }),
        referral('both', { referred_by_contact_id: 'carl', referred_by_account_id: 'acme' }),
        referral('blank'),
        referral('blank too', { owner: null }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'account', hit: true },
        { case_id: 'blank', hit: false, note: 'Word of mouth', rep: 'ann', happened_on: '2025-03-01' },
        { case_id: 'blank too', hit: false, rep: null },
        { case_id: 'both', hit: true },
        { case_id: 'person', hit: true },
      ],
      number: { hits: 3, misses: 2, unknown: 0, value: 0.6 },
    },
  },
  {
    name: 'takes the first and the last day of the window, and no other source',
    asOf,
    windowDays: 30,
    given: {
      people,
      deals: [
        referral('before', { created_at: '2025-05-31 23:00:00', referred_by_contact_id: 'carl' }),
        referral('first', { created_at: '2025-06-01 00:00:00', referred_by_contact_id: 'carl' }),
        referral('last', { created_at: '2025-06-30 23:00:00' }),
        referral('after', { created_at: '2025-07-01 00:00:00' }),
        referral('undated', { created_at: null }),
        referral('partner', { created_at: '2025-06-10 00:00:00', source_kind: 'partner' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'first', hit: true },
        { case_id: 'last', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where nothing came by referral',
    asOf,
    given: { people, deals: [referral('web', { source_kind: 'web', referred_by_contact_id: 'carl' })] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];

function lead(lead_id: string, more: Record<string, string> = {}) {
  return {
    lead_id,
    company: lead_id,
    owner: 'ann',
    status_meaning: 'open',
    created_at: '2025-01-01 09:00:00',
    ...more,
  };
}

const account = (account_id: string, more: Record<string, string> = {}) => ({
  account_id,
  name: account_id,
  owner: 'ann',
  ...more,
});

function call(link: Record<string, string>, day: string, owner = 'ann') {
  return {
    activity_id: `${owner} ${Object.values(link).join(' ')} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner,
    ...link,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** Ann's touches reach over all that is looked at. */
const recorded = [call({ deal_id: 'elsewhere' }, '2025-01-02'), call({ deal_id: 'elsewhere' }, '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'a lead or a prospect is forgotten on the 90th day after its last touch',
    asOf,
    given: {
      people,
      leads: [
        lead('89'),
        lead('90'),
        lead('never'),
        lead('90 days old', { created_at: '2025-04-01 09:00:00' }),
        lead('89 days old', { created_at: '2025-04-02 09:00:00' }),
        lead('converted', { status_meaning: 'converted' }),
        lead('disqualified', { status_meaning: 'disqualified' }),
      ],
      accounts: [
        account('touched'),
        account('forgotten', { kind_meaning: 'prospect' }),
        account('never touched'),
        account('customer'),
        account('partner', { kind_meaning: 'partner' }),
      ],
      deals: [{ deal_id: 'win', account_id: 'customer', owner: 'ann', status: 'won', closed_on: '2025-01-10' }],
      activities: [
        ...recorded,
        call({ lead_id: '89' }, '2025-04-02', 'ben'),
        call({ lead_id: '90' }, '2025-04-01'),
        call({ account_id: 'touched' }, '2025-06-29'),
        call({ account_id: 'forgotten' }, '2025-01-11'),
        call({ account_id: 'customer' }, '2025-01-11'),
        call({ account_id: 'partner' }, '2025-01-11'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'account|forgotten', hit: true, value: 170, rep: 'ann', account_id: 'forgotten', part: 'account' },
        { case_id: 'account|touched', hit: false, value: 1 },
        { case_id: 'lead|89', hit: false, value: 89, happened_on: '2025-04-02' },
        { case_id: 'lead|90', hit: true, value: 90, part: 'lead', note: '90' },
        { case_id: 'lead|90 days old', hit: true, value: null },
        { case_id: 'lead|never', hit: true, value: null, happened_on: null },
      ],
      number: { hits: 4, misses: 2, unknown: 0, value: 4 / 6 },
    },
  },
  {
    name: 'is empty where nothing is open and no prospect was ever touched',
    asOf,
    given: {
      people,
      leads: [lead('converted', { status_meaning: 'converted' })],
      accounts: [account('never touched'), account('typed', { kind_meaning: 'customer' })],
      activities: [...recorded, call({ account_id: 'typed' }, '2025-01-10')],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'silence is unknown where the owner’s touches do not reach over it; a touch by anybody is not',
    asOf,
    given: {
      people,
      leads: [lead('ann’s'), lead('ben’s', { owner: 'ben' }), lead('ben’s, called', { owner: 'ben' })],
      activities: [
        ...recorded,
        call({ lead_id: 'ben’s, called' }, '2025-05-01'),
        call({ deal_id: 'elsewhere' }, '2025-05-01', 'ben'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'lead|ann’s', hit: true },
        { case_id: 'lead|ben’s', hit: null },
        { case_id: 'lead|ben’s, called', hit: false, value: 60 },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'a touch with what the lead is linked to is a touch of the lead; another threshold',
    asOf,
    thresholds: { forgotten_days: 30 },
    given: {
      people,
      leads: [lead('by contact', { contact_id: 'eve' }), lead('by account', { account_id: 'acme' })],
      accounts: [account('acme')],
      activities: [...recorded, call({ contact_id: 'eve' }, '2025-06-01'), call({ account_id: 'acme' }, '2025-05-31')],
    },
    expect: {
      cases: [
        { case_id: 'account|acme', hit: true, value: 30 },
        { case_id: 'lead|by account', hit: true, value: 30 },
        { case_id: 'lead|by contact', hit: false, value: 29 },
      ],
      number: { hits: 2, misses: 1, unknown: 0, value: null },
    },
  },
];

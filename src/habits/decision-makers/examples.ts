import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function deal(deal_id: string) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    status: 'open',
    created_at: '2025-02-01 00:00:00',
  };
}

const offered = (id: string, day = '2025-05-01') => {
  return { entity: 'deal', id, changed_at: `${day} 12:00:00`, field: 'stage', before: 'Demo', after: 'Offer' };
};

function call(contact_id: string, day: string, about: Record<string, string> = {}) {
  return {
    activity_id: `${contact_id} ${day}`,
    kind: 'call',
    state: 'done',
    outside: true,
    owner: 'ann',
    contact_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...about,
  };
}

const recorded = [
  call('else', '2025-01-02', { account_id: 'else' }),
  call('else', '2025-06-30', { account_id: 'else' }),
];
const boss = (deal_id: string, role = 'Decision Maker') => ({ deal_id, contact_id: `boss ${deal_id}`, role });

export const examples: Example[] = [
  {
    name: 'a decision maker touched up to the 14th day after, on the deal or on its account and no deal',
    asOf,
    given: {
      people,
      stages,
      deals: ['before', 'day 14', 'day 15', 'by account', 'for another deal', 'no role'].map(deal),
      changes: ['before', 'day 14', 'day 15', 'by account', 'for another deal', 'no role'].map((id) => offered(id)),
      deal_contacts: [
        boss('before'),
        boss('day 14', 'Economic Buyer'),
        boss('day 15', 'Entscheider'),
        boss('by account'),
        boss('for another deal'),
        { deal_id: 'before', contact_id: 'user', role: 'User' },
        { deal_id: 'no role', contact_id: 'user', role: null },
      ],
      activities: [
        ...recorded,
        call('boss before', '2025-03-01', { deal_id: 'before' }),
        call('boss day 14', '2025-05-15', { deal_id: 'day 14' }),
        call('boss day 15', '2025-05-16', { deal_id: 'day 15' }),
        call('boss by account', '2025-03-01', { account_id: 'at by account' }),
        call('boss for another deal', '2025-03-01', { deal_id: 'else' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'before', hit: true, value: 2, note: 'Decision Maker', rep: 'ann', happened_on: '2025-05-01' },
        { case_id: 'by account', hit: true },
        { case_id: 'day 14', hit: true, value: 1 },
        { case_id: 'day 15', hit: false },
        { case_id: 'for another deal', hit: false },
        { case_id: 'no role', hit: null, value: 1 },
      ],
      number: { hits: 3, misses: 2, unknown: 1, value: 0.6 },
    },
  },
  {
    name: 'is empty where every proposal is under 14 days old or older than the window',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('young'), deal('old')],
      changes: [offered('young', '2025-06-17'), offered('old', '2024-06-30')],
      deal_contacts: [boss('young')],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'the contact’s own role counts, one of several on a meeting; silence before the first touch is unknown',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('linked'), { ...deal('early'), created_at: '2025-01-01 00:00:00' }],
      changes: [offered('linked'), offered('early')],
      contacts: [
        { contact_id: 'c1', role: 'Champion' },
        { contact_id: 'c2', role: 'Décideuse, decision-maker' },
      ],
      activities: [
        ...recorded,
        { ...call('c1', '2025-04-01', { deal_id: 'linked' }), kind: 'meeting' },
        call('c1', '2025-04-02', { deal_id: 'early' }),
      ],
      activity_links: [{ activity_id: 'c1 2025-04-01', contact_id: 'c2' }],
    },
    expect: {
      cases: [
        { case_id: 'early', hit: null, value: 1 },
        { case_id: 'linked', hit: true, value: 2 },
      ],
      number: { hits: 1, misses: 0, unknown: 1, value: null },
    },
  },
  {
    name: 'without roles in the files the job title tells who decides',
    asOf,
    given: {
      people,
      stages,
      deals: ['ceo', 'buyer', 'no title'].map(deal),
      changes: [offered('ceo'), offered('buyer'), offered('no title')],
      contacts: [
        { contact_id: 'c1', title: 'Geschäftsführerin' },
        { contact_id: 'c2', title: 'Purchasing Assistant' },
        { contact_id: 'c3', title: null },
      ],
      activities: [
        ...recorded,
        call('c1', '2025-04-01', { deal_id: 'ceo' }),
        call('c2', '2025-04-01', { deal_id: 'buyer' }),
        call('c3', '2025-04-01', { deal_id: 'no title' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'buyer', hit: false },
        { case_id: 'ceo', hit: true, note: 'Geschäftsführerin' },
        { case_id: 'no title', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
];

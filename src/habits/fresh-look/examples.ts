import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];
const accounts = (...ids: string[]) => ids.map((account_id) => ({ account_id, name: account_id, owner: 'ann' }));

/** Lost after a proposal; 400 days before as-of unless told. */
function lost(account_id: string, closed_on = '2024-05-26', last_open_stage: string | null = 'Offer') {
  return {
    deal_id: `no of ${account_id} ${closed_on}`,
    account_id,
    owner: 'ben',
    pipeline: last_open_stage && 'Sales',
    last_open_stage,
    status: 'lost',
    created_at: '2023-01-01 09:00:00',
    closed_on,
    amount_base: 100,
  };
}

const started = (account_id: string, day: string) => ({
  deal_id: `new ${account_id}`,
  account_id,
  owner: 'ann',
  status: 'open',
  created_at: `${day} 09:00:00`,
});

function call(account_id: string, day: string) {
  return {
    activity_id: `${account_id} ${day}`,
    kind: 'call',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** Touches reach over all that is looked at. */
const recorded = [call('elsewhere', '2023-06-01'), call('elsewhere', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'a touch 240 to 300 days after the no counts, and a new deal up to the 299th day',
    asOf,
    given: {
      people,
      stages,
      accounts: accounts('239', '240', '300', '301', 'deal on day 299', 'deal on day 300', 'no later'),
      // Day 240 after 26 May 2024 is 21 January 2025, day 300 is 22 March 2025.
      deals: [
        ...['239', '240', '300', '301', 'deal on day 299', 'deal on day 300', 'no later'].map((id) => lost(id)),
        lost('no later', '2024-09-04'),
        started('deal on day 299', '2025-03-21'),
        started('deal on day 300', '2025-03-22'),
      ],
      activities: [
        ...recorded,
        call('239', '2025-01-20'),
        call('240', '2025-01-21'),
        call('300', '2025-03-22'),
        call('301', '2025-03-23'),
      ],
    },
    expect: {
      cases: [
        { case_id: '239', hit: false, rep: 'ann', value: 400, happened_on: '2024-05-26', amount: 100 },
        { case_id: '240', hit: true, note: 'touched' },
        { case_id: '300', hit: true },
        { case_id: '301', hit: false, note: null },
        { case_id: 'deal on day 299', hit: true, note: 'new deal' },
        { case_id: 'deal on day 300', hit: false },
      ],
      number: { hits: 3, misses: 3, unknown: 0, value: 0.5 },
    },
  },
  {
    name: 'is empty where every no is under 300 or over 730 days old, was said before a proposal, or was a yes',
    asOf,
    given: {
      people,
      stages,
      accounts: accounts('299', '731', 'early', 'won'),
      deals: [
        lost('299', '2024-09-04'),
        lost('731', '2023-06-30'),
        lost('early', '2024-05-26', 'Demo'),
        { ...lost('won'), status: 'won' },
      ],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'takes noes of 300 and of 730 days; silence is unknown where touches do not reach over the days that count',
    asOf,
    given: {
      people,
      stages,
      accounts: accounts('300', '730', 'deal'),
      deals: [
        lost('300', '2024-09-03'),
        lost('730', '2023-07-01'),
        lost('deal', '2023-07-01'),
        started('deal', '2023-08-01'),
      ],
      // Day 240 after 1 July 2023 is 26 February 2024.
      activities: [call('elsewhere', '2024-02-27'), call('elsewhere', '2025-06-30')],
    },
    expect: {
      cases: [
        { case_id: '300', hit: false, value: 300 },
        { case_id: '730', hit: null, value: 730 },
        { case_id: 'deal', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'where no stage is known, every no counts',
    asOf,
    given: {
      people,
      accounts: accounts('a', 'b'),
      deals: [lost('a', '2024-05-26', null), lost('b', '2024-05-26', null)],
      activities: [...recorded, call('a', '2025-02-01')],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true },
        { case_id: 'b', hit: false },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
];

import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function open(deal_id: string, amount: number | null, more: Record<string, string> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    last_open_stage: 'Offer',
    status: 'open',
    created_at: '2025-05-01 00:00:00',
    amount,
    amount_base: amount,
    ...more,
  };
}

/** Ten decided deals: of all, half were won; of the five that came to the offer, all. */
const decided = Array.from({ length: 10 }, (_, at) => ({
  ...open(`decided ${at}`, 10),
  status: at < 5 ? 'won' : 'lost',
  closed_on: '2025-02-01',
  created_at: '2025-01-01 00:00:00',
  last_open_stage: at < 5 ? 'Offer' : 'Demo',
}));

function touch(activity_id: string, about: Record<string, string>, kind = 'call', minutes: number | null = null) {
  return {
    activity_id,
    kind,
    state: 'done',
    owner: 'ann',
    created_at: '2025-06-20 10:00:00',
    done_at: '2025-06-20 10:00:00',
    minutes,
    ...about,
  };
}

const last = { ...touch('last', { contact_id: 'nobody' }), done_at: '2025-06-30 10:00:00' };

export const examples: Example[] = [
  {
    name: 'minutes on the top quarter of the deals open then, by amount × win rate; the stage is that of the day',
    asOf,
    given: {
      people,
      stages,
      // Worth 400, 300, 200 and 180: moved to the offer on the 25th, the last was half as likely on the 20th.
      deals: [...decided, open('a', 400), open('b', 300), open('c', 200), open('d', 360)],
      changes: [
        { entity: 'deal', id: 'd', changed_at: '2025-06-25 12:00:00', field: 'stage', before: 'Demo', after: 'Offer' },
      ],
      activities: [
        last,
        touch('meeting', { deal_id: 'a' }, 'meeting'),
        touch('call', { deal_id: 'b' }),
        touch('recorded', { deal_id: 'b' }, 'call', 25),
        touch('letter', { deal_id: 'c' }, 'letter'),
        touch('mail', { deal_id: 'd' }, 'email'),
        touch('account', { account_id: 'at a' }, 'message'),
      ],
    },
    expect: {
      cases: [
        { case_id: 'account', hit: true, x: 5, deal_id: 'a' },
        { case_id: 'call', hit: false, x: 15, value: 300 },
        { case_id: 'letter', hit: false, x: 15, value: 200 },
        { case_id: 'mail', hit: false, x: 5, value: 180 },
        { case_id: 'meeting', hit: true, x: 60, value: 400, amount: 400, rep: 'ann', happened_on: '2025-06-20' },
        { case_id: 'recorded', hit: false, x: 25 },
      ],
      number: { hits: 2, misses: 4, unknown: 0, value: 65 / 125 },
    },
  },
  {
    name: 'touches on deals decided by then or created later, and those of no deal, are no cases',
    asOf,
    given: {
      people,
      stages,
      deals: [
        ...decided,
        open('won that day', 100, { status: 'won', closed_on: '2025-06-20' }),
        open('later', 100, { created_at: '2025-06-21 00:00:00' }),
      ],
      activities: [
        last,
        touch('1', { deal_id: 'won that day' }),
        touch('2', { deal_id: 'later' }),
        touch('3', { account_id: 'elsewhere' }),
        { ...touch('4', { deal_id: 'later' }), done_at: '2025-05-31 10:00:00' },
      ],
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'equal deals share their place, a deal without an amount is unknown, and an account’s touch is its best deal’s',
    asOf,
    given: {
      people,
      stages,
      deals: [
        ...decided,
        open('a', 100),
        open('b', 100, { account_id: 'at a' }),
        open('small', 1, { account_id: 'at a' }),
        open('blank', null),
        open('since won', 50, { status: 'won', closed_on: '2025-06-21' }),
      ],
      activities: [
        last,
        touch('1', { deal_id: 'a' }),
        touch('2', { account_id: 'at a' }),
        touch('3', { deal_id: 'blank' }),
        touch('4', { deal_id: 'since won' }),
      ],
    },
    expect: {
      cases: [
        // Two of four known share the places 3 and 4: (3.5 − 0.5) ÷ 4 = 0.75.
        { case_id: '1', hit: true, deal_id: 'a' },
        { case_id: '2', hit: true, deal_id: 'a' },
        { case_id: '3', hit: null, deal_id: 'blank' },
        { case_id: '4', hit: false, deal_id: 'since won' },
      ],
      number: { hits: 2, misses: 1, unknown: 1, value: null },
    },
  },
];

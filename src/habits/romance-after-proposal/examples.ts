import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function deal(deal_id: string, more: Record<string, string | number> = {}) {
  return {
    deal_id,
    account_id: `at ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    stage_meaning: 'proposal',
    last_open_stage: 'Offer',
    status: 'open',
    created_at: '2025-05-01 09:00:00',
    amount: 100,
    amount_base: 100,
    ...more,
  };
}

function call(day: string, link: Record<string, string> = {}, owner = 'ann') {
  return {
    activity_id: `${owner} ${day} ${Object.values(link).join(' ')}`,
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

const elsewhere = { deal_id: 'elsewhere' };
/** Ann's touches reach over all that is looked at. */
const recorded = [call('2025-01-02', elsewhere), call('2025-06-30', elsewhere)];

export const examples: Example[] = [
  {
    name: 'a touch 13 days ago counts, one 14 days ago does not; of the deal, or of its account and no other deal',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('13'),
        deal('14'),
        deal('by a colleague'),
        deal('on the account'),
        deal('on another deal', { account_id: 'shared' }),
        deal('never'),
        deal('still a demo', { stage: 'Demo', stage_meaning: 'discovery', last_open_stage: 'Demo' }),
        deal('back at the demo', { stage: 'Demo', stage_meaning: 'discovery', last_open_stage: 'Demo' }),
        deal('won', { status: 'won', closed_on: '2025-06-01' }),
      ],
      changes: [
        moved('back at the demo', '2025-05-10', 'Demo', 'Offer'),
        moved('back at the demo', '2025-05-20', 'Offer', 'Demo'),
      ],
      activities: [
        ...recorded,
        call('2025-06-17', { deal_id: '13' }),
        call('2025-06-16', { deal_id: '14' }),
        call('2025-06-20', { deal_id: 'by a colleague' }, 'ben'),
        call('2025-06-30', { account_id: 'at on the account' }),
        call('2025-06-29', { account_id: 'shared', deal_id: 'elsewhere' }),
        call('2025-06-29', { deal_id: 'back at the demo' }),
      ],
    },
    expect: {
      cases: [
        { case_id: '13', hit: true, value: 13, rep: 'ann', amount: 100, happened_on: '2025-06-17' },
        { case_id: '14', hit: false, value: 14 },
        { case_id: 'back at the demo', hit: true, value: 1 },
        { case_id: 'by a colleague', hit: true, value: 10 },
        { case_id: 'never', hit: false, value: null, note: 'No touch in the files' },
        { case_id: 'on another deal', hit: false, value: null },
        { case_id: 'on the account', hit: true, value: 0 },
      ],
      number: { hits: 4, misses: 3, unknown: 0, value: 4 / 7 },
    },
  },
  {
    name: 'is empty where no open deal has reached a proposal',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('demo', { stage: 'Demo', stage_meaning: 'discovery', last_open_stage: 'Demo' }),
        deal('lost', { status: 'lost', closed_on: '2025-06-01' }),
      ],
      activities: recorded,
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'silence is unknown where the owner’s touches began within the 14 days; a touch by anybody is not',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('ann’s'), deal('ben’s', { owner: 'ben' }), deal('ben’s, called', { owner: 'ben' })],
      activities: [...recorded, call('2025-06-18', { deal_id: 'ben’s, called' }, 'ben')],
    },
    expect: {
      cases: [
        { case_id: 'ann’s', hit: false },
        { case_id: 'ben’s', hit: null },
        { case_id: 'ben’s, called', hit: true, value: 12 },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'looks from the end of touches that end more than a week early',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('a'), deal('b')],
      activities: [
        call('2025-01-02'),
        call('2025-06-10'),
        call('2025-05-28', { deal_id: 'a' }),
        call('2025-05-27', { deal_id: 'b' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'a', hit: true, value: 13 },
        { case_id: 'b', hit: false, value: 14 },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'without touches takes the last activity date, unless it lies after as-of; another threshold',
    asOf,
    thresholds: { romance_days: 30 },
    given: {
      people,
      stages,
      deals: [
        deal('29', { last_activity_on: '2025-06-01' }),
        deal('30', { last_activity_on: '2025-05-31' }),
        deal('later', { last_activity_on: '2025-07-01' }),
        deal('none'),
      ],
    },
    expect: {
      cases: [
        { case_id: '29', hit: true, value: 29 },
        { case_id: '30', hit: false, value: 30 },
        { case_id: 'later', hit: null, value: null },
        { case_id: 'none', hit: null, value: null },
      ],
      number: { hits: 1, misses: 1, unknown: 2, value: null },
    },
  },
];

function moved(id: string, day: string, before: string, after: string) {
  return { entity: 'deal', id, changed_at: `${day} 12:00:00`, field: 'stage', before, after };
}

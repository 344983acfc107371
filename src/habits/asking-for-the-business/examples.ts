import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
  { pipeline: 'Sales', stage: 'Talks', stage_meaning: 'negotiation', position: 3 },
];

function deal(deal_id: string, more: Record<string, string> = {}) {
  return {
    deal_id,
    owner: 'ann',
    pipeline: 'Sales',
    stage: 'Offer',
    status: 'open',
    created_at: '2025-01-01 00:00:00',
    ...more,
  };
}

function moved(id: string, day: string, after = 'Offer', before = 'Demo') {
  return { entity: 'deal', id, changed_at: `${day} 12:00:00`, field: 'stage', before, after };
}

function mail(activity_id: string, deal_id: string, day: string) {
  return {
    activity_id,
    kind: 'email',
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    deal_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

const asks = (...ids: string[]) => ids.map((activity_id) => ({ activity_id, tag: 'ask for the order' }));
const recorded = [mail('first', 'else', '2025-01-02'), mail('last', 'else', '2025-06-30')];

export const examples: Example[] = [
  {
    name: 'an ask counts from the proposal’s day to the 14th after it, a negotiation or a decision from the next day on',
    asOf,
    given: {
      people,
      stages,
      deals: [
        deal('asked at once'),
        deal('asked on day 14'),
        deal('asked on day 15'),
        deal('negotiated', { stage: 'Talks' }),
        deal('won on day 1', { status: 'won', stage: 'Offer', closed_on: '2025-05-02' }),
        deal('won at once', { status: 'won', stage: 'Offer', closed_on: '2025-05-01' }),
      ],
      changes: [
        moved('asked at once', '2025-05-01'),
        moved('asked on day 14', '2025-05-01'),
        moved('asked on day 15', '2025-05-01'),
        moved('negotiated', '2025-05-01'),
        moved('negotiated', '2025-05-10', 'Talks', 'Offer'),
        moved('won on day 1', '2025-05-01'),
        moved('won at once', '2025-05-01'),
      ],
      activities: [
        ...recorded,
        mail('1', 'asked at once', '2025-05-01'),
        mail('2', 'asked on day 14', '2025-05-15'),
        mail('3', 'asked on day 15', '2025-05-16'),
      ],
      activity_tags: asks('1', '2', '3'),
    },
    expect: {
      cases: [
        { case_id: 'asked at once', hit: true, note: 'asked', happened_on: '2025-05-01', rep: 'ann' },
        { case_id: 'asked on day 14', hit: true },
        { case_id: 'asked on day 15', hit: false, note: null },
        { case_id: 'negotiated', hit: true, note: 'negotiated' },
        { case_id: 'won at once', hit: false },
        { case_id: 'won on day 1', hit: true, note: 'decided' },
      ],
      number: { hits: 4, misses: 2, unknown: 0, value: 4 / 6 },
    },
  },
  {
    name: 'is empty where every proposal is under 14 days old or older than the window',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('young'), deal('old')],
      changes: [moved('young', '2025-06-17'), moved('old', '2024-06-30')],
      activities: recorded,
      activity_tags: asks('first'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'silence is unknown where touches do not reach over the 14 days',
    asOf,
    given: {
      people,
      stages,
      deals: [deal('before the touches'), deal('on the last day that counts')],
      changes: [moved('before the touches', '2025-01-01'), moved('on the last day that counts', '2025-06-16')],
      activities: recorded,
      activity_tags: asks('first'),
    },
    expect: {
      cases: [
        { case_id: 'before the touches', hit: null },
        { case_id: 'on the last day that counts', hit: false },
      ],
      number: { hits: 0, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'without readable asks, proposals that are open and idle for over twice a win’s time are the misses',
    asOf,
    given: {
      people,
      stages,
      deals: [
        ...[1, 2, 3, 4, 5].map((at) =>
          deal(`won ${at}`, { status: 'won', created_at: '2025-02-01 00:00:00', closed_on: '2025-02-21' }),
        ),
        deal('idle for 41 days'),
        deal('idle for 40 days'),
        deal('no proposal', { stage: 'Demo', last_open_stage: 'Demo' }),
      ],
      changes: [moved('idle for 41 days', '2025-01-10'), moved('idle for 40 days', '2025-01-10')],
      activities: [mail('1', 'idle for 41 days', '2025-05-20'), mail('2', 'idle for 40 days', '2025-05-21')],
    },
    expect: {
      cases: [
        { case_id: 'idle for 40 days', hit: true },
        { case_id: 'idle for 41 days', hit: false, note: 'open, last seen 2025-05-20' },
        ...[1, 2, 3, 4, 5].map((at) => ({ case_id: `won ${at}`, hit: true, note: 'decided' })),
      ],
      number: { hits: 6, misses: 1, unknown: 0, value: 6 / 7 },
    },
  },
];

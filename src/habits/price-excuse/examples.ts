import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function lost(deal_id: string, last_open_stage: string | null, more: Record<string, string | null> = {}) {
  return {
    deal_id,
    account_id: `account of ${deal_id}`,
    owner: 'ann',
    pipeline: 'Sales',
    status: 'lost',
    created_at: '2025-01-10 08:00:00',
    closed_on: '2025-03-10',
    loss_kind: 'price',
    loss_reason: 'Too expensive',
    last_open_stage,
    amount_base: 100,
    ...more,
  };
}

function calls(deal_id: string, n: number, more: Record<string, string> = {}) {
  return Array.from({ length: n }, (_, at) => call(`${deal_id} ${at + 1}`, `2025-02-0${at + 1}`, { deal_id, ...more }));
}

function call(activity_id: string, day: string, more: Record<string, string>) {
  return {
    activity_id,
    kind: 'call',
    direction: 'outgoing',
    state: 'done',
    owner: 'ann',
    outside: true,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    ...more,
  };
}

const recorded = [
  call('first', '2024-01-02', { account_id: 'else' }),
  call('last', '2025-06-30', { account_id: 'else' }),
];

export const examples: Example[] = [
  {
    name: 'without touches the stage alone tells; a loss whose stage is unknown is unknown, other reasons are no cases',
    asOf,
    given: {
      people,
      stages,
      deals: [
        lost('early', 'Demo'),
        lost('late', 'Offer'),
        lost('unknown', null),
        lost('timing', 'Demo', { loss_kind: 'timing' }),
        lost('blank', 'Demo', { loss_kind: 'blank', loss_reason: null }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'early', hit: true, note: 'before a proposal', rep: 'ann', amount: 100, value: null },
        { case_id: 'late', hit: false, note: null },
        { case_id: 'unknown', hit: null },
      ],
      number: { hits: 1, misses: 1, unknown: 1, value: null },
    },
  },
  {
    name: 'where half of all losses have touches, fewer than three of them or none with a decision maker is a ground',
    asOf,
    given: {
      people,
      stages,
      contacts: [
        { contact_id: 'boss', role: 'Decision maker' },
        { contact_id: 'user', role: 'User', title: 'CEO' },
        { contact_id: 'buyer', role: 'Coach' },
      ],
      deal_contacts: [{ deal_id: 'by its role here', contact_id: 'buyer', role: 'Economic buyer' }],
      deals: [
        lost('tested', 'Offer'),
        lost('two touches', 'Offer'),
        lost('third after the loss', 'Offer'),
        lost('only the user', 'Offer'),
        lost('by its role here', 'Offer'),
        lost('boss on the invitation', 'Offer'),
        lost('untouched', 'Offer'),
        lost('stage unknown', null),
        lost('before the touches', 'Offer', { created_at: '2024-01-01 08:00:00' }),
      ],
      activities: [
        ...recorded,
        ...calls('tested', 3, { contact_id: 'boss' }),
        ...calls('two touches', 2, { contact_id: 'boss' }),
        ...calls('third after the loss', 2, { contact_id: 'boss' }),
        call('late', '2025-03-11', { deal_id: 'third after the loss' }),
        ...calls('only the user', 3, { contact_id: 'user' }),
        ...calls('by its role here', 3, { contact_id: 'buyer' }),
        ...calls('boss on the invitation', 3, { contact_id: 'user' }),
        ...calls('stage unknown', 4, { contact_id: 'boss' }),
      ],
      activity_links: [{ activity_id: 'boss on the invitation 2', contact_id: 'boss' }],
    },
    expect: {
      cases: [
        // Its stage alone can be judged.
        { case_id: 'before the touches', hit: false, value: 0 },
        { case_id: 'boss on the invitation', hit: false },
        { case_id: 'by its role here', hit: false },
        { case_id: 'only the user', hit: true, note: 'no decision maker touched', value: 3 },
        { case_id: 'stage unknown', hit: false, value: 4 },
        { case_id: 'tested', hit: false, note: null },
        { case_id: 'third after the loss', hit: true, value: 2, note: 'few touches' },
        { case_id: 'two touches', hit: true, note: 'few touches' },
        { case_id: 'untouched', hit: true, note: 'few touches, no decision maker touched' },
      ],
      number: { hits: 4, misses: 5, unknown: 0, value: 4 / 9 },
    },
  },
  {
    name: 'where under half of all losses have touches, few of them are no ground; titles stand in where no role is kept',
    asOf,
    given: {
      people,
      stages,
      contacts: [{ contact_id: 'chief', title: 'Managing Director' }],
      deals: [
        lost('touched', 'Offer'),
        lost('not touched', 'Offer'),
        lost('timing', 'Offer', { loss_kind: 'timing', loss_reason: 'Next year' }),
      ],
      activities: [...recorded, ...calls('touched', 1, { contact_id: 'chief' })],
    },
    expect: {
      cases: [
        { case_id: 'not touched', hit: false },
        { case_id: 'touched', hit: false, value: null },
      ],
      number: { hits: 0, misses: 2, unknown: 0, value: null },
    },
  },
  {
    name: 'by title, where half of the losses have touches',
    asOf,
    given: {
      people,
      stages,
      contacts: [
        { contact_id: 'chief', title: 'Managing Director' },
        { contact_id: 'clerk', title: 'Clerk' },
      ],
      deals: [lost('chief', 'Offer'), lost('clerk', 'Offer')],
      activities: [
        ...recorded,
        ...calls('chief', 3, { contact_id: 'chief' }),
        ...calls('clerk', 3, { contact_id: 'clerk' }),
      ],
    },
    expect: {
      cases: [
        { case_id: 'chief', hit: false },
        { case_id: 'clerk', hit: true },
      ],
      number: { hits: 1, misses: 1, unknown: 0, value: null },
    },
  },
  {
    name: 'is empty where no loss blames the price',
    asOf,
    given: { people, stages, deals: [lost('fit', 'Demo', { loss_kind: 'fit' })] },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
];

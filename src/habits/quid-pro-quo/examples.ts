import type { Example } from '../example';

const asOf = '2025-06-30';
const people = [{ person_id: 'ann', name: 'Ann', kind: 'rep' }];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function activity(activity_id: string, day: string, account_id: string | null, kind = 'call') {
  return {
    activity_id,
    kind,
    state: 'done',
    direction: 'outgoing',
    outside: true,
    owner: 'ann',
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
  };
}

/** A demo given to an account of its own name. */
const given = (account_id: string, day = '2025-05-01') => activity(`to ${account_id}`, day, account_id);
const tagged = (...accounts: string[]) => accounts.map((id) => ({ activity_id: `to ${id}`, tag: 'give' }));

/** Touches reach over all that is looked at. */
const recorded = [activity('first', '2025-01-02', 'elsewhere'), activity('last', '2025-06-30', 'elsewhere')];

export const examples: Example[] = [
  {
    name: 'a meeting, a new contact or a stage advance on days 1 to 14 is a return',
    asOf,
    given: {
      people,
      stages,
      deals: ['advanced', 'moved back'].map((id) => ({
        deal_id: `deal of ${id}`,
        account_id: id,
        owner: 'ann',
        pipeline: 'Sales',
        stage: 'Offer',
        status: 'open',
        created_at: '2025-01-01 09:00:00',
      })),
      changes: [moved('deal of advanced', 'Demo', 'Offer'), moved('deal of moved back', 'Offer', 'Demo')],
      contacts: [
        { contact_id: 'day 1', account_id: 'contact', created_on: '2025-05-02' },
        { contact_id: 'day 0', account_id: 'contact at once', created_on: '2025-05-01' },
      ],
      activities: [
        ...recorded,
        given('met on day 14'),
        activity('1', '2025-05-15', 'met on day 14', 'meeting'),
        given('met on day 15'),
        activity('2', '2025-05-16', 'met on day 15', 'visit'),
        given('called'),
        activity('3', '2025-05-05', 'called'),
        given('contact'),
        given('contact at once'),
        given('advanced'),
        given('moved back'),
      ],
      activity_tags: tagged(
        'met on day 14',
        'met on day 15',
        'called',
        'contact',
        'contact at once',
        'advanced',
        'moved back',
      ),
    },
    expect: {
      cases: [
        { case_id: 'to advanced', hit: true, note: 'stage advance' },
        { case_id: 'to called', hit: false, note: null },
        { case_id: 'to contact', hit: true, note: 'new contact', rep: 'ann', happened_on: '2025-05-01' },
        { case_id: 'to contact at once', hit: false },
        { case_id: 'to met on day 14', hit: true, note: 'meeting', account_id: 'met on day 14' },
        { case_id: 'to met on day 15', hit: false },
        { case_id: 'to moved back', hit: false },
      ],
      number: { hits: 3, misses: 4, unknown: 0, value: 3 / 7 },
    },
  },
  {
    name: 'is empty where everything was given under 14 days ago or before the window',
    asOf,
    given: {
      people,
      activities: [
        ...recorded,
        given('young', '2025-06-17'),
        given('old', '2024-06-30'),
        activity('met', '2025-06-20', 'young', 'meeting'),
      ],
      activity_tags: tagged('young', 'old'),
    },
    expect: { cases: [], number: { hits: 0, misses: 0, unknown: 0, value: null } },
  },
  {
    name: 'a give without an account, or before the giver’s touches were recorded, is unknown; a later meeting is its own give too',
    asOf,
    given: {
      people,
      activities: [
        // Notes are no touches: the recorded ones begin on 1 June.
        { ...given('before', '2025-05-01'), kind: 'note' },
        { ...given('no account', '2025-06-01'), account_id: null },
        { ...given('twice', '2025-06-16'), kind: 'meeting' },
        activity('met', '2025-06-17', 'twice', 'meeting'),
        activity('last', '2025-06-30', 'elsewhere'),
      ],
      activity_tags: [...tagged('before', 'no account', 'twice'), { activity_id: 'met', tag: 'price' }],
    },
    expect: {
      cases: [
        { case_id: 'to before', hit: null },
        { case_id: 'to no account', hit: null, note: 'Linked to no account' },
        { case_id: 'to twice', hit: true, note: 'meeting' },
      ],
      number: { hits: 1, misses: 0, unknown: 2, value: null },
    },
  },
];

function moved(id: string, before: string, after: string) {
  return { entity: 'deal', id, changed_at: '2025-05-10 12:00:00', field: 'stage', before, after };
}

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import { readPast } from '../../src/habits/past';
import type { AuditSettings } from '../../src/habits/settings';
import { sayLike } from '../../src/language/say-like';
import { setVoice } from '../../src/language/t';
import { readLists, type ReadList } from '../../src/lists';
import overduePromises from '../../src/lists/overdue-promises/list';
import { valuePerHour } from '../../src/lists/rank';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const look: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };

const people = [
  { person_id: 'ann', name: 'Ann', kind: 'rep' },
  { person_id: 'ben', name: 'Ben', kind: 'rep' },
];
const stages = [
  { pipeline: 'Sales', stage: 'Demo', stage_meaning: 'discovery', position: 1 },
  { pipeline: 'Sales', stage: 'Offer', stage_meaning: 'proposal', position: 2 },
];

function account(account_id: string, owner: string | null = 'ann') {
  return { account_id, name: account_id.toUpperCase(), owner };
}

function deal(deal_id: string, more: Record<string, string | number | null>) {
  const all = { deal_id, name: `Deal ${deal_id}`, owner: 'ann', pipeline: 'Sales', status: 'open', ...more };
  return { created_at: '2024-01-02 00:00:00', ...all };
}

function closed(deal_id: string, account_id: string, status: 'won' | 'lost', closed_on: string, amount_base: number) {
  return deal(deal_id, { account_id, status, closed_on, amount_base, stage: null, last_open_stage: 'Offer' });
}

function call(account_id: string | null, day: string, owner = 'ann') {
  return {
    activity_id: `${owner} ${account_id} ${day}`,
    kind: 'call',
    direction: 'outgoing',
    state: 'done',
    outside: true,
    owner,
    account_id,
    created_at: `${day} 10:00:00`,
    done_at: `${day} 10:00:00`,
    has_time: true,
  };
}

/** Both reps record touches from the first day of 2023 to as-of; silence is known. */
const recorded = ['ann', 'ben'].flatMap((rep) => [call('else', '2023-01-02', rep), call('else', '2025-06-30', rep)]);

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
});

const judged = [
  'neglected-accounts',
  'romance-after-proposal',
  'fresh-look',
  'forgotten-prospects',
  'promises-kept',
  'thank-yous',
  'referral-asks',
  'pipeline-of-noes',
];

async function read(settings: AuditSettings = look) {
  await auditAll(db, settings, undefined, judged);
  const lists = await readLists(db, settings);
  expect(inVoice('said', () => lists.flatMap(unsaid))).toEqual([]);
  return Object.fromEntries(lists.map(({ list, items }) => [list.id, items]));
}

/** What is found while every text is said as one word. */
function inVoice<T>(word: string, find: () => T): T {
  setVoice(() => word);
  try {
    return find();
  } finally {
    setVoice((english) => english);
  }
}

/** The reasons that the list has no words for. */
function unsaid({ list, items }: ReadList): string[] {
  const reasons = items?.map(({ reason }) => reason) ?? [];
  return reasons.filter((reason) => !/^said(, said)*$/.test(sayLike(reason, list.noteWords ?? [])));
}

/** What a test says of a row. */
const short = (items: Awaited<ReturnType<typeof read>>[string] | undefined) =>
  items?.map(({ item_id, reason, due_on }) => [item_id, reason, due_on]);

describe('lists of calls', () => {
  beforeEach(() =>
    give(
      db,
      {
        people,
        stages,
        accounts: ['silent', 'small', 'called', 'never', 'later'].map((id) =>
          account(id, id === 'small' ? 'ben' : 'ann'),
        ),
        deals: [
          closed('1', 'silent', 'won', '2024-06-01', 4000),
          closed('2', 'small', 'won', '2024-06-01', 200),
          closed('3', 'called', 'won', '2024-06-01', 9000),
          closed('4', 'never', 'won', '2022-09-01', 9000),
          closed('5', 'later', 'won', '2024-06-01', 1000),
          closed('6', 'called', 'lost', '2024-06-01', 100),
        ],
        activities: [
          ...recorded,
          call('silent', '2025-03-25'),
          call('small', '2025-04-01'),
          call('called', '2025-06-29'),
          call('later', '2025-03-01'),
          call('later', '2025-07-02'),
        ],
      },
      asOf,
    ),
  );

  it('hold the neglected customers, the most won per hour first; what comes after as-of changes nothing', async () => {
    const { 'accounts-to-call': items } = await read();
    expect(short(items)).toEqual([
      ['silent', '97 days since the last touch', '2025-06-23'],
      ['later', '121 days since the last touch', '2025-05-30'],
      ['small', '90 days since the last touch', '2025-06-30'],
      // Won over 730 days ago: nothing lately.
      ['never', 'no touch in the files', null],
    ]);
    // Of five deals decided in 730 days four were won; an hour is four calls.
    expect(items?.map(valuePerHour)).toEqual([4000, 1000, 200, 0].map((won) => won * 0.8 * 4));
    expect(items?.[0]).toMatchObject({ label: 'SILENT', rep: 'ann', rep_name: 'Ann' });
  });

  it('show one rep alone, and follow a threshold', async () => {
    expect(short((await read({ ...look, rep: 'ben' }))['accounts-to-call'])?.map(([id]) => id)).toEqual(['small']);
    const { 'accounts-to-call': items } = await read({
      ...look,
      thresholds: { 'neglected-accounts': { neglect_days: 91 } },
    });
    expect(short(items)?.map(([id]) => id)).toEqual(['silent', 'later', 'never']);
  });

  it('say that there is no list where the habit lacks columns', async () => {
    const found = await read();
    expect(found['forgotten-prospects']).toEqual([]);
    // Nobody's words were read: whether anybody asked cannot be told.
    expect(found['referrals-to-ask']).toBeNull();
    expect(found['thank-yous-owed']).toBeNull();
  });
});

describe('lists of open deals', () => {
  const noes = Array.from({ length: 6 }, (_, at) => closed(`no ${at}`, `x${at}`, 'lost', '2025-01-05', 10));
  beforeEach(() =>
    give(
      db,
      {
        people,
        stages,
        deals: [
          ...noes,
          // Of eight deals that reached an offer two were won.
          closed('yes 1', 'y1', 'won', '2025-01-05', 10),
          closed('yes 2', 'y2', 'won', '2025-01-05', 10),
          deal('quiet', { stage: 'Offer', stage_meaning: 'proposal', account_id: 'a', amount_base: 100 }),
          deal('larger', {
            stage: 'Offer',
            stage_meaning: 'proposal',
            account_id: 'b',
            amount_base: 900,
            owner: 'ben',
          }),
          deal('unknown', { stage: 'Offer', stage_meaning: 'proposal', account_id: 'c', amount_base: null }),
          deal('touched', { stage: 'Offer', stage_meaning: 'proposal', account_id: 'd', amount_base: 999 }),
          deal('early', { stage: 'Demo', stage_meaning: 'discovery', account_id: 'e', amount_base: 999 }),
        ].map((one) => ({
          expected_close_on: '2025-06-01',
          next_step: one.deal_id === 'early' ? 'Demo' : null,
          ...one,
        })),
        accounts: [account('a'), account('b'), account('c'), account('d'), account('e')],
        activities: [...recorded, call('a', '2025-06-16'), call('d', '2025-06-17'), call('e', '2025-06-30')],
      },
      asOf,
    ),
  );

  it('hold the proposals that nobody touched in 14 days, by the chance of their stage; without an amount last', async () => {
    const { 'quiet-proposals': items } = await read();
    expect(short(items)).toEqual([
      ['larger', 'no touch in the files', null],
      ['quiet', '14 days since the last touch', '2025-06-30'],
      ['unknown', 'no touch in the files', null],
    ]);
    expect(items?.map(valuePerHour)).toEqual([900 * 0.25 * 4, 100 * 0.25 * 4, null]);
    expect(items?.[0]).toMatchObject({ label: 'Deal larger', rep_name: 'Ben' });
  });

  it('hold the deals that show two signs of a no, and say which', async () => {
    const { 'deals-to-qualify-out': items } = await read();
    const reasons = items?.map(({ item_id, reason, due_on }) => [item_id, reason.split(', ')[0], due_on]);
    const late = 'expected close passed';
    expect(new Set(items?.map(({ item_id }) => item_id))).toEqual(new Set(['larger', 'quiet', 'touched', 'unknown']));
    expect(reasons?.every(([, first, due]) => first === late && due === '2025-06-01')).toBe(true);
    expect(items?.at(-1)?.item_id).toBe('unknown');
  });
});

describe('lists of what is owed', () => {
  beforeEach(() =>
    give(
      db,
      {
        people,
        stages,
        accounts: [
          'won',
          'thanked',
          'met',
          'old',
          'asked',
          'missed',
          'no 240',
          'no 239',
          'no 301',
          'looked',
          'new',
        ].map((id) => account(id)),
        contacts: [{ contact_id: 'rita', account_id: 'old', name: 'Rita Ray' }],
        deals: [
          closed('won 9', 'won', 'won', '2025-06-21', 500),
          closed('won 3', 'thanked', 'won', '2025-06-27', 500),
          closed('won 14', 'old', 'won', '2025-06-16', 500),
          closed('won 179', 'asked', 'won', '2025-01-02', 500),
          closed('won 200', 'missed', 'won', '2024-12-12', 500),
          closed('won after', 'met', 'won', '2025-07-01', 500),
          deal('referred', {
            account_id: 'new',
            source_kind: 'referral',
            referred_by_contact_id: 'rita',
            created_at: '2025-06-28 00:00:00',
            stage: 'Demo',
            stage_meaning: 'discovery',
          }),
          deal('by nobody', { source_kind: 'referral', created_at: '2025-06-28 00:00:00', stage: 'Demo' }),
          closed('no 240', 'no 240', 'lost', '2024-11-02', 300),
          closed('no 239', 'no 239', 'lost', '2024-11-03', 300),
          closed('no 301', 'no 301', 'lost', '2024-09-02', 300),
          closed('looked', 'looked', 'lost', '2024-10-01', 300),
        ],
        activities: [
          ...recorded,
          { ...call('met', '2025-06-29'), kind: 'meeting', starts_at: '2025-06-29 10:00:00' },
          { ...call('thanked', '2025-06-28'), activity_id: 'thanks' },
          { ...call('asked', '2025-03-01'), activity_id: 'ask' },
          call('looked', '2025-06-20'),
          // Before the fresh look was due.
          call('no 240', '2025-06-01'),
          ...[
            { activity_id: 'late', kind: 'task', due_on: '2025-06-20', account_id: 'won', subject: 'Send the plan' },
            { activity_id: 'today', kind: 'task', due_on: '2025-06-30', account_id: 'won' },
            { activity_id: 'done late', kind: 'task', due_on: '2025-06-20', done_at: '2025-06-25 09:00:00' },
            { activity_id: 'done after', kind: 'call', due_on: '2025-06-29', done_at: '2025-07-01 09:00:00' },
            { activity_id: 'cancelled', kind: 'task', due_on: '2025-06-20', state: 'cancelled' },
          ].map((one) => ({
            owner: 'ann',
            created_at: '2025-06-01 09:00:00',
            state: 'done_at' in one ? 'done' : 'open',
            ...one,
          })),
        ],
        activity_tags: [
          { activity_id: 'thanks', tag: 'thank-you', phrase: 'thank you', place: 'subject' },
          { activity_id: 'ask', tag: 'referral ask', phrase: 'who else', place: 'body' },
        ],
      },
      asOf,
    ),
  );

  it('hold the promises that are open past their day', async () => {
    const { 'overdue-promises': items } = await read();
    expect(new Set(short(items))).toEqual(
      new Set([
        ['late', '“Send the plan”, 10 days late', '2025-06-20'],
        ['done after', '1 day late', '2025-06-29'],
      ]),
    );
    const whom = items?.find(({ item_id }) => item_id === 'done after')?.label ?? '';
    expect(overduePromises.todo(whom)).toBe('Keep the promise to somebody who is not on record');
    expect(inVoice('to {0}', () => overduePromises.todo(whom))).toBe('to {0}');
  });

  it('hold the thank-yous of two weeks, to whoever is on record', async () => {
    const { 'thank-yous-owed': items } = await read();
    expect(items?.map(({ item_id, label, reason }) => [item_id, label, reason]).toSorted()).toEqual([
      [expect.stringContaining('meeting|'), 'MET', 'you met for the first time 1 day ago'],
      ['referral|referred', 'Rita Ray', 'they gave a referral 2 days ago'],
      ['win|won 9', 'WON', 'they bought 9 days ago'],
    ]);
  });

  it('hold the referrals that were missed, and those still in time', async () => {
    const { 'referrals-to-ask': items } = await read();
    expect(items?.map(({ item_id }) => item_id).toSorted()).toEqual(['won 14', 'won 200', 'won 3', 'won 9']);
    expect(items?.find(({ item_id }) => item_id === 'won 200')).toMatchObject({
      label: 'MISSED',
      reason: 'won 200 days ago, not asked yet',
      due_on: '2025-06-10',
    });
  });

  it('hold the noes that are 240 to 300 days old with nothing since', async () => {
    const { 'fresh-looks-due': items } = await read();
    expect(short(items)).toEqual([['no 240', 'said no 240 days ago', '2025-08-29']]);
  });
});

it('forgotten prospects: a lead by its own value, an account by its best open deal', async () => {
  await give(
    db,
    {
      people,
      accounts: [account('p'), account('q')],
      leads: [
        {
          lead_id: '1',
          company: 'Lead Ltd',
          owner: 'ben',
          status_meaning: 'open',
          created_at: '2025-01-02',
          value: 800,
        },
        {
          lead_id: '2',
          company: 'New Ltd',
          owner: 'ben',
          status_meaning: 'open',
          created_at: '2025-06-02',
          value: 900,
        },
      ],
      deals: [
        closed('1', 'x', 'won', '2025-01-02', 1),
        closed('2', 'y', 'lost', '2025-01-02', 1),
        deal('small', { account_id: 'p', amount_base: 100, owner: 'max' }),
        deal('large', { account_id: 'p', amount_base: 600, owner: 'max' }),
      ],
      activities: [...recorded, call('p', '2025-02-01'), call('q', '2025-02-01')],
    },
    asOf,
  );
  const { 'forgotten-prospects': items } = await read();
  expect(items?.map((item) => [item.label, item.reason, valuePerHour(item)])).toEqual([
    ['Lead Ltd', 'never touched', 800 * 0.5 * 4],
    ['P', '149 days since the last touch', 600 * 0.5 * 4],
    ['Q', '149 days since the last touch', null],
  ]);
});

describe('a whole team', () => {
  beforeAll(() => give(db, team(5), asOf));

  it('every neglected customer is on the list, also after earlier days were judged', async () => {
    const results = await auditAll(db, look, undefined, judged);
    const before = await readLists(db, look);
    expect(inVoice('said', () => before.flatMap(unsaid))).toEqual([]);
    await readPast(db, look, results, () => true);
    expect(await readLists(db, look)).toEqual(before);
    const filter = { rep: null, outcome: 'hit', search: '', sort: null, offset: 0, limit: 10_000 } as const;
    for (const [listId, habitId] of [
      ['accounts-to-call', 'neglected-accounts'],
      ['deals-to-qualify-out', 'pipeline-of-noes'],
    ] as const) {
      const cases = (await readCases(db, habitId, filter)).rows.map(({ case_id }) => case_id);
      const items = before.find(({ list }) => list.id === listId)?.items?.map(({ item_id }) => item_id);
      expect(cases.length).toBeGreaterThan(0);
      expect(items?.toSorted()).toEqual(cases.toSorted());
    }
  });

  it('reps and what is nobody’s make the whole; a segment keeps its own', async () => {
    await auditAll(db, look, undefined, judged);
    const whole = await readLists(db, look);
    for (const rep of ['ann', 'flo']) {
      const own = await readLists(db, { ...look, rep });
      own.forEach(({ items }, at) => expect(items).toEqual(whole[at]?.items?.filter((one) => one.rep === rep) ?? null));
    }
    const tools = await readLists(db, { ...look, segment: { industry: 'Tools' } });
    const all = whole.flatMap(({ items }) => items ?? []);
    const kept = tools.flatMap(({ items }) => items ?? []);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all.length);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readAccount, readAccountIds } from '../../src/accounts/read';
import { accountsCalled, searchAccounts } from '../../src/accounts/search';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import type { AuditSettings } from '../../src/habits/settings';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const look: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };
let db: Db;
beforeAll(async () => {
  db = await resetEngine();
});

function deal(deal_id: string, more: Record<string, string | number | null>) {
  return {
    deal_id,
    name: `Deal ${deal_id}`,
    account_id: 'a',
    owner: 'ann',
    created_at: '2025-01-02 09:00:00',
    ...more,
  };
}

const small = {
  people: [{ person_id: 'ann', name: 'Ann', kind: 'rep' }],
  accounts: [
    { account_id: 'a', name: 'Acme', owner: 'ann', tier: 'A' },
    { account_id: 'b', name: 'Bolt' },
  ],
  contacts: [
    { contact_id: 'c1', account_id: 'a', name: 'Cy', title: 'Buyer' },
    { contact_id: 'c2', account_id: 'a', name: 'Di' },
    { contact_id: 'c3', account_id: 'b', name: 'Ed' },
  ],
  deals: [
    deal('won', { status: 'won', closed_on: '2025-03-01', amount_base: 500, referred_by_contact_id: 'c3' }),
    deal('old', { status: 'won', closed_on: '2023-01-01', amount_base: 900, created_at: '2022-12-01 09:00:00' }),
    deal('lost', { status: 'lost', closed_on: '2025-04-01', amount_base: 70, loss_reason: 'Price' }),
    deal('undated', { status: 'lost', created_at: null }),
    deal('open', { status: 'open', amount_base: 40, stage: 'Demo' }),
    deal('later', { status: 'open', created_at: '2025-07-02 09:00:00' }),
    deal('theirs', { account_id: 'b', status: 'won', closed_on: '2025-05-05', referred_by_account_id: 'a' }),
    deal('nowhere', { account_id: 'c', status: 'open' }),
  ],
  activities: [
    { activity_id: '1', kind: 'call', contact_id: 'c1', done_at: '2025-05-01 10:00:00' },
    { activity_id: '2', kind: 'meeting', deal_id: 'open', done_at: '2025-06-01 10:00:00' },
    { activity_id: '3', kind: 'email', direction: 'incoming', account_id: 'a', done_at: '2025-06-20 10:00:00' },
    { activity_id: '4', kind: 'call', contact_id: 'c1', done_at: '2025-07-01 10:00:00' },
    { activity_id: '5', kind: 'call', account_id: 'b', done_at: '2025-06-02 10:00:00' },
  ].map((one) => ({ state: 'done', owner: 'ann', ...one })),
};

describe('an account', () => {
  it('has its deals, touches, referrals and people as they stood on the day', async () => {
    await give(db, small, asOf);
    const account = await readAccount(db, look, 'a');
    expect(account?.facts).toMatchObject({
      account_name: 'Acme',
      owner_name: 'Ann',
      won: 2,
      lost: 1,
      won_amount: 500,
      first_won_on: '2023-01-01',
      open: 1,
      open_amount: 40,
      touches: 2,
      last_touch_on: '2025-06-01',
      amount_days: 730,
      has_touches: true,
    });
    expect(account?.deals.map(({ deal_id, state, to_on }) => [deal_id, state, to_on])).toEqual([
      ['old', 'won', '2023-01-01'],
      ['lost', 'lost', '2025-04-01'],
      ['open', 'open', null],
      ['won', 'won', '2025-03-01'],
      ['undated', 'lost', null],
    ]);
    expect(account?.touches.map(({ kind, happened_on, came_in }) => [kind, happened_on, came_in])).toEqual([
      ['email', '2025-06-20', true],
      ['meeting', '2025-06-01', false],
      ['call', '2025-05-01', false],
    ]);
    const bolt = { account_id: 'b', account_name: 'Bolt', is_won: true };
    expect(account?.referrals).toEqual([
      expect.objectContaining({ ...bolt, way: 'out', deal_name: 'Deal theirs', contact_name: null }),
      expect.objectContaining({ ...bolt, way: 'in', deal_name: 'Deal won', contact_name: 'Ed' }),
    ]);
    expect(account?.people.map(({ contact_name, touches }) => [contact_name, touches])).toEqual([
      ['Cy', 1],
      ['Di', 0],
    ]);
  });

  it('was another on an earlier day', async () => {
    await give(db, small, asOf);
    const account = await readAccount(db, { ...look, asOf: '2025-03-31' }, 'a');
    expect(account?.deals.map(({ deal_id, state }) => `${deal_id} ${state}`)).toEqual([
      'old won',
      'lost open',
      'open open',
      'won won',
      'undated lost',
    ]);
    expect(account?.touches).toEqual([]);
    expect(account?.facts).toMatchObject({ touches: 0, last_touch_on: null, has_touches: false });
  });

  it('is one where deals alone name it, and where nothing else is known', async () => {
    await give(db, { deals: small.deals }, asOf);
    expect((await readAccountIds(db)).toSorted()).toEqual(['a', 'b', 'c']);
    const account = await readAccount(db, look, 'c');
    expect(account?.facts).toMatchObject({ account_name: 'c', owner_name: null, open: 1, open_amount: null, won: 0 });
    expect(account?.deals).toHaveLength(1);
    expect(account?.people).toEqual([]);
  });

  it('is found by words of its name in any order, whatever their case and accents', async () => {
    const names = ['Nord & Söhne', 'Sohne Tools', 'Besohne', 'Bolt'];
    await give(db, { accounts: names.map((name, at) => ({ account_id: `${at}`, name })) }, asOf);
    const found = async (...words: string[]) => (await searchAccounts(db, words)).map((one) => one.account_name);
    expect(await found('sohne')).toEqual(['Sohne Tools', 'Besohne', 'Nord & Söhne']);
    expect(await found('sohne', 'nord')).toEqual(['Nord & Söhne']);
    expect(await found("'; drop", '%_')).toEqual([]);
    expect(await found()).toEqual([]);
    expect((await accountsCalled(db, ['Bolt', 'Nobody'])).map((one) => one.account_id)).toEqual(['3']);
  });

  it('has the same cases as the tables of all habits, hit or missed', { timeout: 240_000 }, async () => {
    await give(db, team(3), asOf);
    const only = [
      'neglected-accounts',
      'no-rate',
      'touch-rhythm',
      'time-to-no',
      'repeat-customers',
      'price-led-losses',
    ];
    const results = await auditAll(db, look, undefined, only);
    const account = await readAccount(db, look, 'acc 7');
    const told = account?.cases.map((one) => `${one.habit} ${one.case_id} ${one.hit}`) ?? [];
    const expected: string[] = [];
    for (const { id, kind } of results) {
      if (kind === 'missing') continue;
      const all = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100_000 };
      const { rows } = await readCases(db, id, all);
      const own = rows.filter((row) => row.account_id === 'acc 7' && row.hit !== null);
      expected.push(...own.map((row) => `${id} ${row.case_id} ${row.hit}`));
    }
    expect(expected.length).toBeGreaterThan(5);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });
});

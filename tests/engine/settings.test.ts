import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import { readFound } from '../../src/model/settings-found';
import { defaultSettings, type TeamSettings } from '../../src/model/team-settings';
import { writeSettings } from '../../src/model/write-settings';
import { resetEngine } from './engine';
import { buildFrom, look, lookFrom, type Given } from './given-inputs';

const only = ['neglected-accounts'];

async function built(given: Given, settings: Partial<TeamSettings>, lastModified = '2025-06-30') {
  const db = await resetEngine();
  const info = await buildFrom(db, given, lastModified, { ...defaultSettings, ...settings });
  await lookFrom(db, '2025-06-30');
  return { db, info };
}

describe('rates', () => {
  const deals = [
    { id: '1', stage: 'Demo', amount: 100, currency: 'EUR' },
    { id: '2', stage: 'Demo', amount: 50, currency: 'eur' },
    { id: '3', stage: 'Demo', amount: 30, currency: 'USD' },
    { id: '4', stage: 'Demo', amount: 20, currency: 'GBP' },
    { id: '5', stage: 'Demo', amount: 40, currency: 'USD', amount_base: 38, base_currency: 'EUR' },
    { id: '6', stage: 'Demo', amount: 10 },
  ];
  const bases = async (db: Db) =>
    (await look(db, 'select amount_base::double as base from deals order by deal_id')).map(({ base }) => base);

  it('add up what is in their currencies, after what the export converted itself', async () => {
    const { db, info } = await built({ deals }, { baseCurrency: 'EUR', rates: { USD: 0.9 } });
    expect(await bases(db)).toEqual([100, 50, 27, null, 38, null]);
    expect(info.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['amounts in GBP are not added up: no rate to EUR', 1],
      ['amounts without a currency are not added up: the others are in several', 1],
    ]);
    const { base, currencies } = await readFound(db);
    expect(base).toEqual({ base: 'EUR', files: 'EUR' });
    expect(currencies).toEqual([
      { currency: 'EUR', deals: 2, apart: 0 },
      { currency: 'USD', deals: 2, apart: 0 },
      { currency: 'GBP', deals: 1, apart: 1 },
      { currency: null, deals: 1, apart: 1 },
    ]);
  });

  it('lead to another base, also from what the export converted', async () => {
    const { db } = await built({ deals }, { baseCurrency: 'USD', rates: { EUR: 1.25 } });
    expect(await bases(db)).toEqual([125, 62.5, 30, null, 47.5, null]);
  });

  it('are not needed where the team only names the currency that the files do not', async () => {
    const { db, info } = await built({ deals: [{ id: '1', stage: 'Demo', amount: 7 }] }, { baseCurrency: 'CHF' });
    expect(await bases(db)).toEqual([7]);
    expect(info.leftOut).toEqual([]);
  });

  it('convert amounts without a currency where the files name only one', async () => {
    const some = [
      { id: '1', stage: 'Demo', amount: 10, currency: 'EUR' },
      { id: '2', stage: 'Demo', amount: 4 },
    ];
    const { db } = await built({ deals: some }, { baseCurrency: 'USD', rates: { EUR: 1.5 } });
    expect(await bases(db)).toEqual([15, 6]);
  });
});

describe('accounts left out', () => {
  const given: Given = {
    accounts: [
      { id: 'a', name: 'Acme Test GmbH' },
      { id: 'b', name: 'Testarossa AG' },
      { id: 'c', name: 'Our House Inc.' },
    ],
    contacts: [
      { id: 'pa', account_id: 'a', first_name: 'Ann', last_name: 'A' },
      { id: 'pb', account_id: 'b', first_name: 'Ben', last_name: 'B' },
    ],
    deals: ['a', 'b', 'c'].map((id) => ({ id: `d${id}`, account_id: id, stage: 'Demo', amount: 5 })),
    leads: [
      { id: 'l1', company: 'A test company' },
      { id: 'l2', company: 'Contest Ltd' },
    ],
    activities: [
      { id: 'x1', kind: 'Call', is_done: true, done_at: '2025-06-01', account_id: 'a' },
      { id: 'x2', kind: 'Call', is_done: true, done_at: '2025-06-01', contact_id: 'pa' },
      { id: 'x3', kind: 'Call', is_done: true, done_at: '2025-06-01', deal_id: 'dc' },
      { id: 'x4', kind: 'Call', is_done: true, done_at: '2025-06-01', contact_id: 'pb' },
      { id: 'x5', kind: 'Call', is_done: true, done_at: '2025-06-01', account_id: 'b', contact_id: 'pa' },
    ],
    line_items: [{ deal_id: 'da', product: 'Test licence' }],
  };
  const ids = async (db: Db, table: string, id: string) =>
    (await look(db, `select ${id} as id from ${table} order by 1`)).map((row) => row['id']);

  it('go with all that is theirs, by a word of the name in any case or by id, and each row is listed', async () => {
    const { db, info } = await built(given, { excludedAccounts: ['TEST', 'c', '…'] });
    expect(await ids(db, 'accounts', 'account_id')).toEqual(['b']);
    expect(await ids(db, 'contacts', 'contact_id')).toEqual(['pb']);
    expect(await ids(db, 'deals', 'deal_id')).toEqual(['db']);
    expect(await ids(db, 'leads', 'lead_id')).toEqual(['l2']);
    expect(await ids(db, 'activities', 'activity_id')).toEqual(['x4', 'x5']);
    expect(await ids(db, 'line_items', 'deal_id')).toEqual([]);
    const test = 'of accounts that you leave out: TEST';
    const house = 'of accounts that you leave out: c';
    expect(info.leftOut).toEqual([
      { reason: test, object: 'accounts', count: 1 },
      { reason: house, object: 'accounts', count: 1 },
      { reason: test, object: 'activities', count: 2 },
      { reason: house, object: 'activities', count: 1 },
      { reason: test, object: 'contacts', count: 1 },
      { reason: test, object: 'deals', count: 1 },
      { reason: house, object: 'deals', count: 1 },
      { reason: test, object: 'leads', count: 1 },
    ]);
    const { leftOut } = await readFound(db);
    expect([...leftOut].sort()).toEqual([
      ['TEST', 1],
      ['c', 1],
      ['…', 0],
    ]);
  });

  it('are back when nothing is left out any more', async () => {
    const { db } = await built(given, { excludedAccounts: ['test'] });
    const info = await buildFrom(db, given, '2025-06-30');
    expect(info.counts).toMatchObject({ accounts: 3, deals: 3, activities: 5, leads: 2, contacts: 2, line_items: 1 });
    expect(info.leftOut).toEqual([]);
  });
});

describe('who is a rep', () => {
  it('is as the files say, unless the team says otherwise, and needs no new tables', async () => {
    const people = [
      { id: 'rep', first_name: 'Rita', kind: 'Sales rep' },
      { id: 'boss', first_name: 'Bo', kind: 'Sales manager' },
      { id: 'gone', first_name: 'Gus', kind: 'Sales rep', active: false },
    ];
    const { db } = await built({ people }, {});
    const reps = async () => (await look(db, 'select rep from reps order by rep')).map(({ rep }) => rep);
    expect(await reps()).toEqual(['rep']);
    await writeSettings(db, { ...defaultSettings, isRep: { rep: false, boss: true, gone: true } });
    expect(await reps()).toEqual(['boss', 'gone']);
    const found = (await readFound(db)).people;
    expect(found.map(({ person_id, kind, gone, is_rep }) => [person_id, kind, gone, is_rep])).toEqual([
      ['boss', 'manager', false, true],
      ['gone', 'rep', true, true],
      ['rep', 'rep', false, false],
    ]);
  });
});

describe('customers and tiers', () => {
  /** Won so many days before 30 June 2025, and called so many days before. */
  const ago = (days: number) => new Date(Date.UTC(2025, 5, 30 - days)).toISOString().slice(0, 10);
  const customer = (id: string, tier: string, won: number, called: number) => ({ id, tier, won, called });
  const rows = [
    customer('a', 'Gold', 400, 40),
    customer('b', 'silver', 400, 40),
    customer('c', '', 1000, 100),
    customer('d', '', 60, 100),
  ];
  const given: Given = {
    people: [{ id: 'ann', first_name: 'Ann', kind: 'Sales rep' }],
    accounts: rows.map(({ id, tier }) => ({ id, name: id, tier: tier || null, owner_id: 'ann' })),
    deals: rows.map(({ id, won }) => ({
      id: `deal ${id}`,
      account_id: id,
      owner_id: 'ann',
      stage: 'Closed Won',
      amount: 10,
      closed_on: ago(won),
    })),
    activities: [...rows, customer('other', '', 0, 364), customer('other', '', 0, 0)].map(({ id, called }, at) => ({
      id: `call ${at}`,
      kind: 'Call',
      is_done: true,
      done_at: `${ago(called)} 10:00`,
      owner_id: 'ann',
      account_id: id,
    })),
  };

  async function neglected(db: Db) {
    await auditAll(db, { asOf: '2025-06-30', windowDays: 365, thresholds: {}, rep: null }, undefined, only);
    const everything = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100 };
    const cases = (await readCases(db, 'neglected-accounts', everything)).rows;
    return Object.fromEntries(cases.map(({ case_id, hit, amount }) => [case_id, [hit, amount]]).sort());
  }

  it('are judged by the days of their tier in any case, and by those of customers', async () => {
    const { db } = await built(given, {});
    expect(await neglected(db)).toEqual({ a: [false, 10], b: [false, 10], c: [true, 0] });
    await writeSettings(db, { ...defaultSettings, tiers: [{ name: ' gold ', neglectDays: 30 }] });
    expect(await neglected(db)).toEqual({ a: [true, 10], b: [false, 10], c: [true, 0] });
    await writeSettings(db, { ...defaultSettings, tiers: [{ name: 'Silver', neglectDays: 40 }] });
    expect(await neglected(db)).toEqual({ a: [false, 10], b: [true, 10], c: [true, 0] });
    expect((await readFound(db)).tiers).toEqual([
      { name: 'Gold', accounts: 1 },
      { name: 'silver', accounts: 1 },
    ]);
    await writeSettings(db, { ...defaultSettings, customerDays: 999 });
    expect(Object.keys(await neglected(db))).toEqual(['a', 'b']);
    await writeSettings(db, { ...defaultSettings, newCustomerDays: 60 });
    expect(Object.keys(await neglected(db))).toEqual(['a', 'b', 'c', 'd']);
    await writeSettings(db, { ...defaultSettings, customerAmountDays: 1001 });
    expect((await neglected(db))['c']).toEqual([true, 10]);
  });

  it('have the same neglect in the trend as in an audit of that day', async () => {
    const tiers = [
      { name: 'gold', neglectDays: 15 },
      { name: 'silver', neglectDays: 200 },
    ];
    const { db } = await built(given, { tiers });
    const look = { windowDays: 365, thresholds: {}, rep: null };
    const trendAt = async (asOf: string) => {
      const result = (await auditAll(db, { ...look, asOf }, undefined, only)).find(
        ({ id }) => id === 'neglected-accounts',
      );
      if (result?.kind !== 'computed') throw new Error('not computed');
      return result;
    };
    const now = await trendAt('2025-06-30');
    const then = await trendAt('2025-05-31');
    const point = now.trend?.points.find(({ to }) => to === '2025-05-31');
    expect(point).toMatchObject({ hits: then.cases.hits, n: then.cases.hits + then.cases.misses });
    expect(point?.n).toBe(3);
  });
});

describe('the calendar', () => {
  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2051-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const nearby = fc.tuple(day, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }));
  const calendar = fc.record({
    workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    span: nearby,
    minutes: fc.tuple(fc.integer({ min: 0, max: 60 * 24 * 60 }), fc.integer({ min: 0, max: 60 * 24 * 60 })),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  });
  const msPerDay = 86_400_000;
  const iso = (time: number) => new Date(time).toISOString();

  it('counts workdays and office hours as one counts them minute by minute, and quarters month by month', async () => {
    const { db } = await built({}, {});
    await fc.assert(
      fc.asyncProperty(calendar, async ({ workdays, span: [first, offsets], minutes, fiscalYearStart }) => {
        const start = Date.parse(first);
        const holidays = [...new Set(offsets.map((days) => iso(start + days * msPerDay).slice(0, 10)))];
        await writeSettings(db, { ...defaultSettings, workdays, holidays, fiscalYearStart });
        const works = (time: number) =>
          workdays.includes(new Date(time).getUTCDay() || 7) && !holidays.includes(iso(time).slice(0, 10));
        const [from, to] = minutes.map((one) => start + one * 60_000) as [number, number];
        let hours = 0;
        for (let at = from; at < to; at += 60_000) {
          const hour = new Date(at).getUTCHours();
          if (works(at) && hour >= 9 && hour < 17) hours += 1 / 60;
        }
        const days = Array.from({ length: 30 }, (_, no) => start + no * msPerDay).filter(works);
        let month = Date.UTC(new Date(start).getUTCFullYear() - 1, fiscalYearStart - 1, 1);
        const later = (time: number) => Date.UTC(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth() + 3, 1);
        while (later(month) <= start) month = later(month);
        const stamp = (time: number) => `timestamp '${iso(time).slice(0, 19)}'`;
        const [row] = await look(
          db,
          `select working_hours(${stamp(from)}, ${stamp(to)}) as hours, is_workday(date '${first}') as works,
            fiscal_quarter_start(date '${first}')::varchar as starts, fiscal_quarter_end(date '${first}')::varchar as ends,
            (select string_agg(day::varchar, ' ' order by day) from workdays_between(date '${first}', date '${first}' + 29))
              as days`,
        );
        if (to < from) expect(row?.['hours']).toBeNull();
        else expect(row?.['hours']).toBeCloseTo(hours, 6);
        expect(row).toMatchObject({
          works: works(start),
          starts: iso(month).slice(0, 10),
          ends: iso(later(month) - msPerDay).slice(0, 10),
          days: days.length === 0 ? null : days.map((one) => iso(one).slice(0, 10)).join(' '),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is Monday to Friday and the calendar year where nobody set anything', async () => {
    const db = await resetEngine();
    const { default: sql } = await import('../../src/model/views/05-calendar.sql?raw');
    await db.exec(sql);
    expect(
      await look(
        db,
        `select working_hours('2025-06-27 16:00', '2025-06-30 10:30') as hours, is_workday(date '2025-06-28') as saturday,
          fiscal_quarter_start(date '2025-05-31')::varchar as starts`,
      ),
    ).toEqual([{ hours: 2.5, saturday: false, starts: '2025-04-01' }]);
  });
});

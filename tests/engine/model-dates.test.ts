import { describe, expect, it } from 'vitest';
import { resetEngine } from './engine';
import { buildFrom, look, lookFrom } from './given-inputs';

const call = (id: string, done_at: string, more = {}) => ({
  id,
  kind: 'Call',
  done_at,
  is_done: true,
  account_id: 'a',
  owner_name: 'Ann Lee',
  subject: id,
  ...more,
});
const day = (month: number, at: number) => `2025-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;

describe('the day to look from', () => {
  it('is the last day with 3 touches, decisions or new records in its 7 days', async () => {
    const db = await resetEngine();
    const info = await buildFrom(db, {
      activities: [call('1', '2025-03-01 10:00'), call('2', '2025-03-07 10:00'), call('3', '2025-05-01 10:00')],
      deals: [
        { id: '1', stage: 'Closed Won', created_at: '2025-01-01', closed_on: '2025-03-04' },
        { id: '2', stage: 'Demo', created_at: '2025-01-01', closed_on: '2025-05-02' },
      ],
    });
    expect(info.asOf).toBe('2025-03-07');
  });

  it('does not count eight days for seven', async () => {
    const db = await resetEngine();
    const info = await buildFrom(db, {
      activities: [call('1', '2025-03-01'), call('2', '2025-03-07'), call('3', '2025-03-07'), call('4', '2025-03-14')],
    });
    expect(info.asOf).toBe('2025-03-07');
  });

  it('is never later than the last change of the files, whatever they plan', async () => {
    const db = await resetEngine();
    const deals = [1, 2, 3, 4, 5, 6].map((at) => ({
      id: String(at),
      stage: 'Closed Won',
      created_at: day(1, at * 4),
      closed_on: day(at < 4 ? 2 : 9, at),
    }));
    expect((await buildFrom(db, { deals }, '2025-03-31')).asOf).toBe('2025-02-03');
    expect((await buildFrom(db, { deals }, '2025-12-31')).asOf).toBe('2025-09-06');
  });

  it('is the last day with anything where no week has 3 events, and the files own day where there is nothing', async () => {
    const db = await resetEngine();
    expect((await buildFrom(db, { activities: [call('1', '2025-03-01')] })).asOf).toBe('2025-03-01');
    expect((await buildFrom(db, {}, '2025-04-05')).asOf).toBe('2025-04-05');
  });

  it('must be set before any view answers', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      accounts: [{ id: 'a', name: 'Acme', kind: 'Customer' }],
      deals: [
        { id: '1', stage: 'Proposal', owner_name: 'Ann Lee' },
        { id: '2', stage: 'Closed Won', account_id: 'a', closed_on: '2025-01-01' },
      ],
      activities: [call('1', '2025-03-01')],
    });
    for (const view of ['reps', 'decided', 'open_deals_then', 'touches', 'touch_spans', 'customers', 'proposals_then'])
      await expect(look(db, `select count(*)::double as n from ${view}`), view).rejects.toThrow('as_of is not set');
  });

  it('leaves later rows out and lists them', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      activities: [call('1', '2025-03-01'), call('2', '2025-04-01')],
      deals: [
        { id: 'before', stage: 'Demo', created_at: '2025-01-01' },
        { id: 'after', stage: 'Demo', created_at: '2025-03-20' },
        { id: 'decided later', stage: 'Closed Won', created_at: '2025-01-01', closed_on: '2025-03-20' },
      ],
    });
    await lookFrom(db, '2025-03-15');
    expect(await look(db, 'select activity_id from touches')).toEqual([{ activity_id: '1' }]);
    expect(await look(db, 'select deal_id from open_deals_then order by deal_id')).toEqual([
      { deal_id: 'before' },
      { deal_id: 'decided later' },
    ]);
    expect(await look(db, 'select deal_id from decided')).toEqual([]);
    expect(await look(db, 'select object, id, dated_on::varchar as day from dated_after order by object')).toEqual([
      { object: 'activities', id: '2', day: '2025-04-01' },
      { object: 'deals', id: 'after', day: '2025-03-20' },
    ]);
  });
});

describe('creation dates', () => {
  const deals = (created: (at: number) => string, closed: (at: number) => string) =>
    Array.from({ length: 20 }, (_, at) => ({
      id: String(at),
      stage: 'Closed Won',
      created_at: created(at),
      closed_on: closed(at),
    }));
  const known = 'select count(created_at)::double as created, count(*)::double as deals from deals';

  it('are an import where over a fifth of the deals began on one day', async () => {
    const db = await resetEngine();
    const fourth = await buildFrom(db, {
      deals: deals(
        (at) => day(1, at < 4 ? 1 : at + 1),
        () => '2025-06-01',
      ),
    });
    expect(fourth.leftOut).toEqual([]);
    expect(await look(db, known)).toEqual([{ created: 20, deals: 20 }]);
    const fifth = await buildFrom(db, {
      deals: deals(
        (at) => day(1, at < 5 ? 1 : at + 1),
        () => '2025-06-01',
      ),
    });
    expect(fifth.leftOut).toEqual([{ reason: 'creation dates are those of an import', object: 'deals', count: 20 }]);
    expect(await look(db, known)).toEqual([{ created: 0, deals: 20 }]);
  });

  it('are an import where over a fifth of the decided deals ended before they began', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: deals(
        (at) => day(3, at + 1),
        (at) => day(at < 5 ? 2 : 6, 1),
      ),
    });
    expect(await look(db, known)).toEqual([{ created: 0, deals: 20 }]);
  });

  it('give no duration where one deal ended before it began', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: '1', stage: 'Closed Won', created_at: '2025-03-01 09:00', closed_on: '2025-03-01' },
        { id: '2', stage: 'Closed Won', created_at: '2025-03-02', closed_on: '2025-03-01' },
      ],
    });
    await lookFrom(db, '2025-12-31');
    expect(await look(db, 'select deal_id, cycle_days from decided order by deal_id')).toEqual([
      { deal_id: '1', cycle_days: 0 },
      { deal_id: '2', cycle_days: null },
    ]);
  });
});

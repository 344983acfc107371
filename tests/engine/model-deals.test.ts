import { describe, expect, it } from 'vitest';
import { resetEngine } from './engine';
import { buildFrom, look, lookFrom } from './given-inputs';

const standing = `select deal_id, status, closed_on::varchar as closed_on from deals order by deal_id`;

describe('how deals stand', () => {
  it('believes flags, then status, then stage, then being archived, then probability', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: 'a flags', stage: 'Closed Won', is_won: false, is_closed: true, status: 'Won', closed_on: '2025-01-01' },
        { id: 'b open flag', stage: 'Closed Won', is_closed: false, closed_on: '2025-01-02' },
        { id: 'c status', stage: 'Negotiations Started', status: 'Perdido', lost_on: '2025-01-03' },
        { id: 'd status', stage: 'Close', status: 'Won', closed_on: '2025-01-04', expected_close_on: '2024-12-01' },
        { id: 'e stage', stage: 'Dead Deals', closed_on: '2025-01-05' },
        { id: 'f archived', stage: 'Proposition', is_active: false, probability: 0, closed_on: '2025-01-06' },
        { id: 'g archived won', stage: 'Won', is_active: false, probability: 1, closed_on: '2025-01-07' },
        { id: 'h likely', stage: 'Alpha', probability: 1, closed_on: '2025-01-08' },
        { id: 'i unlikely', stage: 'Alpha', probability: 0, closed_on: '2025-01-09' },
        { id: 'j unlikely', stage: 'Alpha', probability: 0 },
        { id: 'k deleted', stage: 'Alpha', status: 'deleted' },
      ],
    });
    expect(await look(db, standing)).toEqual([
      { deal_id: 'a flags', status: 'lost', closed_on: '2025-01-01' },
      { deal_id: 'b open flag', status: 'open', closed_on: null },
      { deal_id: 'c status', status: 'lost', closed_on: '2025-01-03' },
      { deal_id: 'd status', status: 'won', closed_on: '2025-01-04' },
      { deal_id: 'e stage', status: 'lost', closed_on: '2025-01-05' },
      { deal_id: 'f archived', status: 'lost', closed_on: '2025-01-06' },
      { deal_id: 'g archived won', status: 'won', closed_on: '2025-01-07' },
      { deal_id: 'h likely', status: 'won', closed_on: '2025-01-08' },
      { deal_id: 'i unlikely', status: 'lost', closed_on: '2025-01-09' },
      { deal_id: 'j unlikely', status: 'open', closed_on: null },
    ]);
  });

  it('takes a blank IsWon for no where the file marks wins at all (TRUE as 1, FALSE as nothing)', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: '1', stage: 'Fin', is_won: true, is_closed: true, closed_on: '2025-01-01' },
        { id: '2', stage: 'Fin', is_closed: true, closed_on: '2025-01-02' },
        { id: '3', stage: 'Angebot', closed_on: '2025-01-03' },
      ],
    });
    expect(await look(db, 'select deal_id, status from deals order by deal_id')).toEqual([
      { deal_id: '1', status: 'won' },
      { deal_id: '2', status: 'lost' },
      { deal_id: '3', status: 'open' },
    ]);
  });

  it('dates an outcome by its own column, and by history where there is no other date', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: '1', stage: 'Demo', status: 'Won', won_on: '2025-02-01', lost_on: '2025-01-01', closed_on: '2025-03-01' },
        {
          id: '2',
          stage: 'Demo',
          status: 'Lost',
          won_on: '2025-02-01',
          lost_on: '2025-01-01',
          closed_on: '2025-03-01',
        },
        { id: '3', stage: 'Closed Lost', expected_close_on: '2025-09-09' },
        { id: '4', stage: 'Closed Lost', owner_name: 'Ann Lee' },
      ],
      changes: [
        { entity: 'deal', entity_id: '3', changed_at: '2025-04-01', stage: 'Demo' },
        { entity: 'deal', entity_id: '3', changed_at: '2025-05-01', stage: 'Closed Lost' },
      ],
    });
    await lookFrom(db, '2025-12-31');
    expect(await look(db, standing)).toEqual([
      { deal_id: '1', status: 'won', closed_on: '2025-02-01' },
      { deal_id: '2', status: 'lost', closed_on: '2025-01-01' },
      { deal_id: '3', status: 'lost', closed_on: '2025-05-01' },
      { deal_id: '4', status: 'lost', closed_on: null },
    ]);
    expect(await look(db, 'select * from undated_decided order by rep')).toEqual([
      { rep: 'Ann Lee', n: 1, total: 1 },
      { rep: null, n: 0, total: 3 },
    ]);
    expect(await look(db, 'select deal_id from open_deals_then')).toEqual([]);
  });

  it('knows the last open stage from the CRM, from history or from a stage that stays; never from a closing stage', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: 'close', stage: 'Close', status: 'Lost', closed_on: '2025-02-01' },
        { id: 'close won', stage: 'Close', status: 'Won', closed_on: '2025-02-01' },
        { id: 'given', stage: 'Closed Lost', last_open_stage: 'Proposal', closed_on: '2025-02-01' },
        { id: 'history', stage: 'Closed Lost', closed_on: '2025-02-01' },
        { id: 'nothing', stage: 'Closed Lost', closed_on: '2025-02-01' },
        { id: 'stays', stage: 'Demo Scheduled', status: 'lost', closed_on: '2025-02-01' },
      ],
      changes: [
        {
          entity: 'Opportunity',
          entity_id: 'history',
          changed_at: '2025-02-01',
          field: 'StageName',
          before: 'Negotiation',
          after: 'Closed Lost',
        },
      ],
    });
    expect(await look(db, 'select deal_id, stage_meaning, last_open_stage from deals order by deal_id')).toEqual([
      { deal_id: 'close', stage_meaning: 'lost', last_open_stage: null },
      { deal_id: 'close won', stage_meaning: 'won', last_open_stage: null },
      { deal_id: 'given', stage_meaning: 'lost', last_open_stage: 'Proposal' },
      { deal_id: 'history', stage_meaning: 'lost', last_open_stage: 'Negotiation' },
      { deal_id: 'nothing', stage_meaning: 'lost', last_open_stage: null },
      { deal_id: 'stays', stage_meaning: 'discovery', last_open_stage: 'Demo Scheduled' },
    ]);
  });

  it('counts actual revenue for wins, and adds amounts in one currency only', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        {
          id: 'actual',
          status: 'Won',
          stage: 'Close',
          amount: 100,
          closed_amount: 90,
          currency: 'EUR',
          list_amount: 120,
        },
        { id: 'estimate', status: 'Lost', stage: 'Close', amount: 100, closed_amount: 0, currency: 'EUR' },
        { id: 'foreign', status: 'Open', stage: 'Develop', amount: 100, currency: 'USD' },
        {
          id: 'converted',
          status: 'Won',
          stage: 'Close',
          amount: 200,
          closed_amount: 100,
          amount_base: 180,
          currency: 'USD',
        },
      ],
    });
    const sql = `select deal_id, amount::double as amount, amount_base::double as base, discount_share from deals order by deal_id`;
    expect(await look(db, sql)).toEqual([
      { deal_id: 'actual', amount: 90, base: 90, discount_share: 0.25 },
      { deal_id: 'converted', amount: 100, base: 90, discount_share: null },
      { deal_id: 'estimate', amount: 100, base: 100, discount_share: null },
      { deal_id: 'foreign', amount: 100, base: null, discount_share: null },
    ]);
  });

  it('gives kinds to reasons and sources, blank and unknown included, and counts neither as filled', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: '1', stage: 'Closed Lost', loss_reason: 'Trop cher', source: 'Empfehlung' },
        { id: '2', stage: 'Closed Lost', loss_note: 'Budget freeze', source: 'Referrals' },
        { id: '3', stage: 'Closed Lost' },
        { id: '4', stage: 'Closed Won', loss_reason: 'Price', source_detail: 'Trade Show' },
      ],
    });
    expect(await look(db, 'select deal_id, loss_kind, source_kind from deals order by deal_id')).toEqual([
      { deal_id: '1', loss_kind: 'price', source_kind: 'referral' },
      { deal_id: '2', loss_kind: 'budget', source_kind: 'web' },
      { deal_id: '3', loss_kind: 'blank', source_kind: 'unknown' },
      { deal_id: '4', loss_kind: null, source_kind: 'marketing' },
    ]);
    const sql = `select column_name, filled, total from coverage
      where table_name = 'deals' and column_name in ('source_kind', 'loss_kind', 'amount') order by column_name`;
    expect(await look(db, sql)).toEqual([
      { column_name: 'amount', filled: 0, total: 4 },
      { column_name: 'loss_kind', filled: 2, total: 4 },
      { column_name: 'source_kind', filled: 3, total: 4 },
    ]);
  });
});

describe('duplicates and re-building', () => {
  it('lets the last row with an id count, and the newer of two files', async () => {
    const db = await resetEngine();
    const info = await buildFrom(db, {
      deals: [
        { id: '1', name: 'newer', stage: 'Demo', file_no: 1, source_row: 1, modified_at: '2025-06-01' },
        { id: '1', name: 'older', stage: 'Demo', file_no: 2, source_row: 1, modified_at: '2025-05-01' },
        { id: '2', name: 'first', stage: 'Demo', file_no: 2, source_row: 2, modified_at: '2025-05-01' },
        { id: '2', name: 'last', stage: 'Demo', file_no: 2, source_row: 3, modified_at: '2025-04-01' },
      ],
    });
    expect(await look(db, 'select name from deals order by name')).toEqual([{ name: 'last' }, { name: 'newer' }]);
    expect(info.leftOut).toEqual([
      { reason: 'same id twice in one file; the last row counts', object: 'deals', count: 1 },
      { reason: 'superseded by a newer export', object: 'deals', count: 1 },
    ]);
    expect(await look(db, 'select id, source_row::double as source_row from left_out order by id')).toEqual([
      { id: '1', source_row: 1 },
      { id: '2', source_row: 2 },
    ]);
  });

  it('gives rows without ids a place of their own', async () => {
    const db = await resetEngine();
    const info = await buildFrom(db, {
      deals: [
        { name: 'x', stage: 'Demo' },
        { name: 'x', stage: 'Demo' },
      ],
      accounts: [{ name: 'Acme' }, { industry: 'Steel' }],
    });
    expect(info.counts).toMatchObject({ deals: 2, accounts: 1 });
    expect(info.leftOut).toEqual([{ reason: 'without id and name', object: 'accounts', count: 1 }]);
  });
});

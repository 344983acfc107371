import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build';
import { guessMeanings, readValues } from '../../src/model/values';
import { resetEngine } from './engine';
import { buildFrom, giveInputs, look, lookFrom } from './given-inputs';

const order = `select stage, stage_meaning, position from stages order by pipeline, position`;
const entered = (id: string, stage: string, changed_at: string) => ({
  entity: 'deal',
  entity_id: id,
  stage,
  changed_at,
});

describe('stage order', () => {
  it('comes from history where it orders every pair of open stages', async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      deals: [
        { id: '1', stage: 'Closed Won', probability: 1 },
        { id: '2', stage: 'Beta', probability: 0.1 },
        { id: '3', stage: 'Alpha', probability: 0.5 },
      ],
      changes: [
        entered('1', 'Gamma', '2025-01-01'),
        entered('1', 'Beta', '2025-01-02'),
        entered('1', 'Alpha', '2025-01-03'),
        entered('1', 'Closed Won', '2025-01-04'),
        entered('2', 'Alpha', '2025-01-05'),
        entered('2', 'Beta', '2025-01-06'),
        entered('3', 'Beta', '2025-01-05'),
        entered('3', 'Alpha', '2025-01-06'),
      ],
    });
    expect((await look(db, order)).map(({ stage }) => stage)).toEqual(['Gamma', 'Beta', 'Alpha', 'Closed Won']);
  });

  it('comes from probability where history leaves a pair open, else from meanings', async () => {
    const db = await resetEngine();
    const changes = [entered('1', 'Alpha', '2025-01-01'), entered('1', 'Beta', '2025-01-02')];
    const deals = [
      { id: '1', stage: 'Beta', probability: 0.2 },
      { id: '2', stage: 'Alpha', probability: 0.6 },
      { id: '3', stage: 'Proposal', probability: 0.4 },
    ];
    await buildFrom(db, { deals, changes });
    expect((await look(db, order)).map(({ stage }) => stage)).toEqual(['Beta', 'Proposal', 'Alpha']);
    await buildFrom(db, {
      deals: ['Negotiation', 'Closed Lost', 'Proposal', 'Prospecting', 'Demo', 'Closed Won'].map((stage, at) => ({
        id: String(at),
        stage,
      })),
    });
    expect((await look(db, order)).map(({ stage }) => stage)).toEqual([
      'Prospecting',
      'Demo',
      'Proposal',
      'Negotiation',
      'Closed Won',
      'Closed Lost',
    ]);
  });

  it("follows the CRM's own list, and takes names from it where deals hold ids", async () => {
    const db = await resetEngine();
    await buildFrom(db, {
      stages: [
        { id: 's1', name: 'Second look', pipeline: 'p', pipeline_name: 'Sales', position: 1 },
        { id: 's2', name: 'Angebot', pipeline: 'p', pipeline_name: 'Sales', position: 0 },
        { id: 's3', name: 'Gewonnen', pipeline: 'p', pipeline_name: 'Sales', position: 2 },
      ],
      deals: [
        { id: '1', pipeline: 'p', stage: 's1' },
        { id: '2', pipeline: 'p', stage: 's2' },
        { id: '3', pipeline: 'p', stage: 's3', closed_on: '2025-01-01' },
      ],
    });
    expect(await look(db, 'select pipeline, stage, status from deals order by deal_id')).toEqual([
      { pipeline: 'Sales', stage: 'Second look', status: 'open' },
      { pipeline: 'Sales', stage: 'Angebot', status: 'open' },
      { pipeline: 'Sales', stage: 'Gewonnen', status: 'won' },
    ]);
    expect((await look(db, order)).map(({ stage }) => stage)).toEqual(['Angebot', 'Second look', 'Gewonnen']);
  });
});

describe('stages reached', () => {
  const given = {
    accounts: [{ name: 'Acme', created_at: '2025-03-11' }],
    deals: [
      { id: 'live', stage: 'Proposal', created_at: '2025-01-01', amount: 500, next_step: 'call' },
      { id: 'lost', stage: 'Demo', status: 'lost', created_at: '2025-01-01', closed_on: '2025-02-15' },
      { id: 'moved', stage: 'Closed Won', created_at: '2025-01-01', closed_on: '2025-03-10', amount: 90 },
      { id: 'won', stage: 'Closed Won', created_at: '2025-01-02', closed_on: '2025-03-12' },
    ],
    changes: [
      { ...entered('moved', 'Demo', '2025-01-01'), amount: 100 },
      { ...entered('moved', 'Proposal', '2025-02-10'), amount: 95, close_on: '2025-04-01' },
      { ...entered('moved', 'Closed Won', '2025-03-10'), amount: 90 },
    ],
  };
  const reached = `select deal_id, string_agg(stage || coalesce(' ' || entered_on, ''), ', ' order by position) as stages
    from deal_stages_then group by deal_id order by deal_id`;

  it('are those of history, all for a win, and up to the last open one elsewhere', async () => {
    const db = await resetEngine();
    const info = await buildFrom(db, given);
    await lookFrom(db, info.asOf);
    expect(info.asOf).toBe('2025-03-12');
    expect(await look(db, reached)).toEqual([
      { deal_id: 'live', stages: 'Demo, Proposal' },
      { deal_id: 'lost', stages: 'Demo' },
      { deal_id: 'moved', stages: 'Demo 2025-01-01, Proposal 2025-02-10' },
      { deal_id: 'won', stages: 'Demo, Proposal' },
    ]);
    expect(await look(db, 'select deal_id, proposed_on::varchar as day from proposals_then order by deal_id')).toEqual([
      { deal_id: 'live', day: null },
      { deal_id: 'moved', day: '2025-02-10' },
      { deal_id: 'won', day: null },
    ]);
  });

  it("do not lend today's values to the past", async () => {
    const db = await resetEngine();
    await buildFrom(db, given);
    await lookFrom(db, '2025-02-20');
    const sql = `select deal_id, status, stage, amount::double as amount, expected_close_on::varchar as expected, next_step
      from open_deals_then order by deal_id`;
    expect(await look(db, sql)).toEqual([
      { deal_id: 'live', status: 'open', stage: null, amount: null, expected: null, next_step: null },
      { deal_id: 'moved', status: 'open', stage: 'Proposal', amount: 95, expected: '2025-04-01', next_step: null },
      { deal_id: 'won', status: 'open', stage: null, amount: null, expected: null, next_step: null },
    ]);
    expect(await look(db, reached)).toEqual([
      { deal_id: 'lost', stages: 'Demo' },
      { deal_id: 'moved', stages: 'Demo 2025-01-01, Proposal 2025-02-10' },
    ]);
  });

  it('change with the meanings that the user gives', async () => {
    const db = await resetEngine();
    await giveInputs(db, { deals: [{ id: '1', stage: 'Omega', closed_on: '2025-01-01', loss_reason: 'Other' }] });
    const guess = guessMeanings(await readValues(db));
    await buildModel(db, guess, { lastModified: '2025-02-01' });
    expect(await look(db, 'select status, stage_meaning from deals')).toEqual([
      { status: 'open', stage_meaning: 'discovery' },
    ]);
    await buildModel(
      db,
      {
        ...guess,
        stages: guess.stages.map((one) => ({ ...one, meaning: 'lost' as const })),
        reasons: guess.reasons.map((one) => ({ ...one, kind: 'fit' as const })),
      },
      { lastModified: '2025-02-01' },
    );
    expect(await look(db, 'select status, stage_meaning, loss_kind from deals')).toEqual([
      { status: 'lost', stage_meaning: 'lost', loss_kind: 'fit' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { buildModel, type ModelInfo } from '../../src/model/build';
import { guessMeanings, readValues } from '../../src/model/values';
import { resetEngine } from './engine';
import { giveInputs, look, lookFrom, type Given } from './given-inputs';

const days = [
  { no: 1, day: '2025-04-01' },
  { no: 2, day: '2025-05-01' },
  { no: 3, day: '2025-06-01' },
];
const superseded = 'superseded by a newer export';

/** Enough calls on the newest file's day that the audit looks from it. */
const calls = [1, 2, 3].map((at) => ({
  id: `call ${at}`,
  kind: 'Call',
  is_done: true,
  done_at: '2025-06-01 10:00',
  account_id: 'a',
  owner_name: 'Ann Lee',
}));

async function build(db: Db, given: Given, fileDays = days): Promise<ModelInfo> {
  await giveInputs(db, { activities: calls, ...given });
  const lastModified = fileDays.map(({ day }) => day).sort()[fileDays.length - 1] ?? '2025-06-01';
  return buildModel(db, guessMeanings(await readValues(db)), { lastModified, fileDays });
}

const changes = (db: Db, entity = 'deal') =>
  look(
    db,
    `select id, changed_at::date::varchar as day, field, before, after from changes where entity = '${entity}'
      order by id, field, changed_at`,
  );

const first = { id: '1', stage: 'Demo', amount: 100, expected_close_on: '2025-05-31', file_no: 1, source_row: 1 };

describe('two dated exports of one CRM', () => {
  it('lets the newer count, and its differences become changes on its day', async () => {
    const db = await resetEngine();
    const info = await build(db, {
      deals: [
        { ...first, owner_name: 'Ann Lee', next_step: 'call' },
        {
          ...first,
          stage: 'Proposal',
          amount: 80,
          expected_close_on: '2025-07-31',
          owner_name: 'Bob Ray',
          next_step: 'visit',
          file_no: 2,
        },
      ],
    });
    expect(await look(db, 'select stage, amount::double as amount, owner from deals')).toEqual([
      { stage: 'Proposal', amount: 80, owner: 'Bob Ray' },
    ]);
    const change = { id: '1', day: '2025-05-01' };
    expect(await changes(db)).toEqual([
      { ...change, field: 'amount', before: '100.00', after: '80.00' },
      { ...change, field: 'expected_close_on', before: '2025-05-31', after: '2025-07-31' },
      { ...change, field: 'next_step', before: 'call', after: 'visit' },
      { ...change, field: 'owner', before: 'Ann Lee', after: 'Bob Ray' },
      { ...change, field: 'stage', before: 'Demo', after: 'Proposal' },
    ]);
    expect(info.leftOut).toEqual([{ reason: superseded, object: 'deals', count: 1 }]);
  });

  it('goes by the days of the files, whatever their order and the moments in them', async () => {
    const db = await resetEngine();
    await build(db, {
      deals: [
        { ...first, stage: 'Proposal', file_no: 3, modified_at: '2025-01-01' },
        { ...first, file_no: 1, modified_at: '2025-03-30' },
      ],
    });
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-06-01', field: 'stage', before: 'Demo', after: 'Proposal' },
    ]);
  });

  it('tells files of one day apart by the latest moment in them', async () => {
    const db = await resetEngine();
    const sameDay = days.map(({ no }) => ({ no, day: '2025-06-01' }));
    const deals = [
      { ...first, stage: 'Proposal', file_no: 1, modified_at: '2025-05-20' },
      { ...first, file_no: 2, modified_at: '2025-03-30' },
    ];
    await build(db, { deals }, sameDay);
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-05-20', field: 'stage', before: 'Demo', after: 'Proposal' },
    ]);
  });

  it('compares three exports one after the other, blanks passed over', async () => {
    const db = await resetEngine();
    const info = await build(db, {
      deals: [
        { ...first, file_no: 1 },
        { ...first, stage: 'Proposal', amount: null, file_no: 2 },
        { ...first, stage: 'Negotiation', amount: 120, file_no: 3 },
      ],
    });
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-06-01', field: 'amount', before: '100.00', after: '120.00' },
      { id: '1', day: '2025-05-01', field: 'stage', before: 'Demo', after: 'Proposal' },
      { id: '1', day: '2025-06-01', field: 'stage', before: 'Proposal', after: 'Negotiation' },
    ]);
    expect(info.leftOut).toEqual([{ reason: superseded, object: 'deals', count: 2 }]);
  });

  it('believes the history of the CRM, field by field and deal by deal', async () => {
    const db = await resetEngine();
    const later = { stage: 'Proposal', amount: 80, file_no: 2 };
    await build(db, {
      deals: [first, { ...first, id: '2' }, { ...first, ...later }, { ...first, id: '2', ...later }],
      changes: [
        { entity: 'deal', entity_id: '1', changed_at: '2025-04-20', field: 'Stage', before: 'Demo', after: 'Proposal' },
      ],
    });
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-05-01', field: 'amount', before: '100.00', after: '80.00' },
      { id: '1', day: '2025-04-20', field: 'stage', before: 'Demo', after: 'Proposal' },
      { id: '2', day: '2025-05-01', field: 'amount', before: '100.00', after: '80.00' },
      { id: '2', day: '2025-05-01', field: 'stage', before: 'Demo', after: 'Proposal' },
    ]);
  });

  it('takes the one closing day for the expected one only while the deal is open', async () => {
    const db = await resetEngine();
    const open = { id: '1', stage: 'Demo', is_closed: false, closed_on: '2025-04-30', source_row: 1 };
    await build(db, {
      deals: [
        { ...open, file_no: 1 },
        { ...open, closed_on: '2025-05-30', file_no: 2 },
        { ...open, stage: 'Closed Won', is_closed: true, is_won: true, closed_on: '2025-05-22', file_no: 3 },
      ],
    });
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-05-01', field: 'expected_close_on', before: '2025-04-30', after: '2025-05-30' },
      { id: '1', day: '2025-06-01', field: 'stage', before: 'Demo', after: 'Closed Won' },
    ]);
  });

  it('keeps deals that the newer export lacks, and counts them', async () => {
    const db = await resetEngine();
    const older = ['1', '2', '3', 'gone'].map((id, at) => ({ ...first, id, source_row: at + 1 }));
    const newer = ['1', '2', '3', 'new'].map((id, at) => ({
      ...first,
      id,
      amount: 90,
      file_no: 2,
      source_row: at + 1,
    }));
    const info = await build(db, { deals: [...older, ...newer] });
    expect(info.counts.deals).toBe(5);
    expect(info.leftOut).toEqual([
      { reason: 'not in the newest export; kept as the older one has them', object: 'deals', count: 1 },
      { reason: superseded, object: 'deals', count: 3 },
    ]);
  });

  it('takes files with one deal in common for two parts, not for two exports', async () => {
    const db = await resetEngine();
    const part = (ids: string[], file_no: number) =>
      ids.map((id, at) => ({ ...first, id, file_no, source_row: at + 1 }));
    const info = await build(db, { deals: [...part(['1', '2', '3'], 1), ...part(['3', '4'], 2)] });
    expect(info.counts.deals).toBe(4);
    expect(info.leftOut).toEqual([{ reason: superseded, object: 'deals', count: 1 }]);
  });

  it('makes no differences of two CRMs that use the same id', async () => {
    const db = await resetEngine();
    const info = await build(db, {
      deals: [
        { ...first, crm: 'one' },
        { ...first, crm: 'two', stage: 'Proposal', file_no: 2 },
      ],
    });
    expect(await changes(db)).toEqual([]);
    expect(info.leftOut).toEqual([
      { reason: 'same id in another CRM; the newer file counts', object: 'deals', count: 1 },
    ]);
  });
});

describe('rows that come twice', () => {
  it('tells a file dropped twice, without ids too', async () => {
    const db = await resetEngine();
    const goods = ['Pump', 'Valve'].map((product, at) => ({ deal_id: '1', product, source_row: at + 1 }));
    const info = await build(db, {
      deals: [first, { ...first, file_no: 2 }],
      line_items: [...goods.map((row) => ({ ...row, file_no: 3 })), ...goods.map((row) => ({ ...row, file_no: 4 }))],
    });
    expect(info.counts).toMatchObject({ deals: 1, line_items: 2 });
    expect(info.leftOut).toEqual([
      { reason: 'the same file again; its rows count once', object: 'deals', count: 1 },
      { reason: 'the same file again; its rows count once', object: 'line_items', count: 2 },
    ]);
  });

  it('tells an id that is twice in one file', async () => {
    const db = await resetEngine();
    const info = await build(db, { deals: [first, { ...first, stage: 'Proposal', source_row: 2 }] });
    expect(await look(db, 'select stage from deals')).toEqual([{ stage: 'Proposal' }]);
    expect(await changes(db)).toEqual([]);
    expect(info.leftOut).toEqual([
      { reason: 'same id twice in one file; the last row counts', object: 'deals', count: 1 },
    ]);
  });
});

describe('what was only seen between two exports', () => {
  it('dates neither stages nor the end of a deal, but tells the last open stage', async () => {
    const db = await resetEngine();
    await build(db, {
      deals: [
        { ...first, stage: 'Proposal' },
        { ...first, stage: 'Closed Lost', file_no: 2 },
        { ...first, id: '2', owner_name: 'Ann Lee' },
        { ...first, id: '2', stage: 'Negotiation', owner_name: 'Ann Lee', file_no: 2 },
      ],
    });
    await lookFrom(db, '2025-06-01');
    expect(await look(db, 'select deal_id, last_open_stage, closed_on from deals order by deal_id')).toEqual([
      { deal_id: '1', last_open_stage: 'Proposal', closed_on: null },
      { deal_id: '2', last_open_stage: 'Negotiation', closed_on: null },
    ]);
    expect(await look(db, 'select deal_id, proposed_on from proposals_then')).toEqual([
      { deal_id: '2', proposed_on: null },
    ]);
  });

  it('has happened by the day looked from, though its file is younger', async () => {
    const db = await resetEngine();
    const [one, two] = [
      { no: 1, day: '2025-04-01' },
      { no: 2, day: '2025-09-01' },
    ];
    const info = await build(db, { deals: [first, { ...first, amount: 90, file_no: 2 }] }, [one, two]);
    expect(info.asOf).toBe('2025-06-01');
    expect(await changes(db)).toEqual([
      { id: '1', day: '2025-06-01', field: 'amount', before: '100.00', after: '90.00' },
    ]);
  });
});

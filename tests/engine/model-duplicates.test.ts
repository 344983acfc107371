import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { buildModel, type ModelInfo } from '../../src/model/build';
import { duplicateChoices, ways, type DuplicateChoices } from '../../src/model/duplicates';
import { readDuplicates } from '../../src/model/lists';
import { guessMeanings, readValues } from '../../src/model/values';
import { resetEngine } from './engine';
import { giveInputs, look, type Given } from './given-inputs';

const fileDays = ['2025-04-01', '2025-05-01', '2025-06-01', '2025-06-02'].map((day, at) => ({ no: at + 1, day }));

async function build(db: Db, given: Given, duplicates: DuplicateChoices = {}): Promise<ModelInfo> {
  await giveInputs(db, given);
  return buildModel(db, guessMeanings(await readValues(db)), { lastModified: '2025-06-02', fileDays, duplicates });
}

const stages = (db: Db) => look(db, 'select deal_id as id, stage from deals order by deal_id');
const deal = { id: '1', stage: 'Demo', amount: 100, file_no: 1, source_row: 1 };

describe('one id twice in a file', () => {
  const deals = [
    { ...deal, stage: 'First', modified_at: '2025-01-01' },
    { ...deal, stage: 'Changed last', modified_at: '2025-03-01', source_row: 2 },
    { ...deal, stage: 'Fullest', modified_at: '2025-02-01', name: 'Pumps', need: 'water', source_row: 3 },
    { ...deal, stage: 'Last', amount: null, source_row: 4 },
  ];
  const winners = { last: 'Last', first: 'First', latest: 'Changed last', fullest: 'Fullest' };

  it.each(ways.sameId)('counts the %s row', async (sameId) => {
    const db = await resetEngine();
    const info = await build(db, { deals }, { deals: { sameId } });
    expect(await stages(db)).toEqual([{ id: '1', stage: winners[sameId] }]);
    expect(info.duplicates).toEqual([{ kind: 'sameId', object: 'deals', count: 3, dated: true }]);
    expect(info.leftOut).toEqual([{ reason: expect.stringContaining('twice in one file'), object: 'deals', count: 3 }]);
  });

  it('is told with its place, and with the row that counts instead', async () => {
    const db = await resetEngine();
    await build(db, { deals: deals.slice(0, 2) }, { deals: { sameId: 'first' } });
    expect(await readDuplicates(db, 'sameId', 'deals', 200)).toEqual([
      { id: '1', file_no: 1, source_row: 2, kept_file_no: 1, kept_row: 1 },
    ]);
  });

  it('takes the last where the files do not say when rows were changed', async () => {
    const db = await resetEngine();
    const given = [1, 2].map((source_row) => ({ id: 'l', name: `Lead ${source_row}`, source_row }));
    const info = await build(db, { leads: given }, { leads: { sameId: 'latest' } });
    expect(await look(db, 'select name from leads')).toEqual([{ name: 'Lead 2' }]);
    expect(info.duplicates).toEqual([{ kind: 'sameId', object: 'leads', count: 1, dated: false }]);
  });
});

describe('the same file twice', () => {
  it.each([
    ['newer', 'b.csv'],
    ['older', 'a.csv'],
  ] as const)('keeps the %s', async (sameFile, kept) => {
    const db = await resetEngine();
    const deals = [
      { ...deal, source_file: 'a.csv' },
      { ...deal, source_file: 'b.csv', file_no: 2 },
    ];
    const info = await build(db, { deals }, { deals: { sameFile } });
    expect(await look(db, 'select source_file from deals')).toEqual([{ source_file: kept }]);
    expect(info.duplicates).toEqual([{ kind: 'sameFile', object: 'deals', count: 1, dated: false }]);
  });
});

describe('two dated exports', () => {
  const older = ['1', '2', '3', 'gone'].map((id, at) => ({ ...deal, id, source_row: at + 1 }));
  const newer = ['1', '2', '3', 'new'].map((id, at) => ({
    ...deal,
    id,
    stage: 'Offer',
    file_no: 2,
    source_row: at + 1,
  }));
  const changes = (db: Db) => look(db, 'select id, before, after from changes order by id');

  it('believes the newer, and makes history of what differs', async () => {
    const db = await resetEngine();
    const info = await build(db, { deals: [...older, ...newer] });
    expect(await stages(db)).toEqual([
      ...['1', '2', '3'].map((id) => ({ id, stage: 'Offer' })),
      { id: 'gone', stage: 'Demo' },
      { id: 'new', stage: 'Offer' },
    ]);
    expect(await changes(db)).toEqual(['1', '2', '3'].map((id) => ({ id, before: 'Demo', after: 'Offer' })));
    expect(info.duplicates).toMatchObject([{ kind: 'datedExports', count: 3 }]);
  });

  it('believes the older, and knows of no change', async () => {
    const db = await resetEngine();
    await build(db, { deals: [...older, ...newer] }, { deals: { datedExports: 'older' } });
    expect(await stages(db)).toEqual([
      ...['1', '2', '3', 'gone'].map((id) => ({ id, stage: 'Demo' })),
      { id: 'new', stage: 'Offer' },
    ]);
    expect(await changes(db)).toEqual([]);
    expect(await readDuplicates(db, 'datedExports', 'deals', 1)).toEqual([
      { id: '1', file_no: 2, source_row: 1, kept_file_no: 1, kept_row: 1 },
    ]);
  });

  it('counts the newer alone, as if the older were not there', async () => {
    const db = await resetEngine();
    const info = await build(db, { deals: [...older, ...newer] }, { deals: { datedExports: 'onlyNewer' } });
    expect(await stages(db)).toEqual(['1', '2', '3', 'new'].map((id) => ({ id, stage: 'Offer' })));
    expect(await changes(db)).toEqual([]);
    expect(info.duplicates).toMatchObject([{ kind: 'datedExports', count: 4 }]);
    expect((await readDuplicates(db, 'datedExports', 'deals', null)).at(-1)).toEqual({
      id: 'gone',
      file_no: 1,
      source_row: 4,
      kept_file_no: null,
      kept_row: null,
    });
  });

  it('takes a file that shares little with the newer for another part of it', async () => {
    const db = await resetEngine();
    const parts = [...older, { ...deal, file_no: 2, stage: 'Offer' }];
    const info = await build(db, { deals: parts }, { deals: { datedExports: 'onlyNewer' } });
    expect(info.counts.deals).toBe(4);
  });
});

describe('one id in two CRMs', () => {
  const one = { crm: 'one', file_no: 1 };
  const two = { crm: 'two', file_no: 2 };
  const given: Given = {
    accounts: [
      { id: 'a', name: 'Acme', ...one },
      { id: 'a', name: 'Beta', ...two },
    ],
    deals: [
      { ...deal, account_id: 'a', ...one },
      { ...deal, stage: 'Offer', account_id: 'a', ...two },
      { ...deal, id: '2', account_id: 'a', ...two, source_row: 2 },
    ],
    activities: [
      { id: 'x', kind: 'Call', deal_id: '1', done_at: '2025-03-01', ...one },
      { id: 'y', kind: 'Call', deal_id: '1;2', done_at: '2025-03-01', ...two },
    ],
  };

  it('is one thing unless told: the newer file counts', async () => {
    const db = await resetEngine();
    const info = await build(db, given);
    expect(await stages(db)).toEqual([
      { id: '1', stage: 'Offer' },
      { id: '2', stage: 'Demo' },
    ]);
    expect(info.duplicates).toMatchObject([
      { kind: 'otherCrm', object: 'accounts', count: 1 },
      { kind: 'otherCrm', object: 'deals', count: 1 },
    ]);
  });

  it('is two things where both are kept, and what refers to them follows', async () => {
    const db = await resetEngine();
    const info = await build(db, given, { deals: { otherCrm: 'apart' }, accounts: { otherCrm: 'apart' } });
    expect(await look(db, 'select deal_id as id, stage, account_id as account from deals order by id')).toEqual([
      { id: '2', stage: 'Demo', account: 'two:a' },
      { id: 'one:1', stage: 'Demo', account: 'one:a' },
      { id: 'two:1', stage: 'Offer', account: 'two:a' },
    ]);
    expect(await look(db, 'select activity_id as activity, deal_id as deal from activity_links order by 1, 2')).toEqual(
      [
        { activity: 'x', deal: 'one:1' },
        { activity: 'y', deal: '2' },
        { activity: 'y', deal: 'two:1' },
      ],
    );
    expect(info.duplicates).toEqual([]);
    expect(info.unmatched).toEqual([]);
  });
});

describe('rows without an id that repeat each other', () => {
  it('count once', async () => {
    const db = await resetEngine();
    const twice = <T extends object>(row: T) => [
      { ...row, source_row: 1 },
      { ...row, source_row: 2 },
    ];
    const info = await build(db, {
      deals: [deal],
      contacts: [{ id: 'c' }, { id: 'd', source_row: 2 }],
      activities: [{ id: 'x', kind: 'Call', done_at: '2025-03-01' }],
      deal_contacts: [
        ...twice({ deal_id: '1', contact_id: 'c', role: 'Buyer' }),
        { deal_id: '1', contact_id: 'd', role: 'Buyer', source_row: 3 },
      ],
      links: twice({ activity_id: 'x', contact_id: 'c' }),
      changes: twice({ entity_id: '1', changed_at: '2025-03-01 10:00', field: 'Amount', before: '80', after: '100' }),
      stages: twice({ id: 's', name: 'Demo', position: 1 }),
    });
    expect(info.counts).toMatchObject({ deal_contacts: 2, activity_links: 1, changes: 1 });
    expect(info.duplicates).toEqual(
      ['changes', 'deal_contacts', 'links', 'stages'].map((object) => ({
        kind: 'repeat',
        object,
        count: 1,
        dated: false,
      })),
    );
  });

  it('but for history by days, where a deal may go to and fro: there only another file repeats', async () => {
    const db = await resetEngine();
    const row = (before: string, after: string, file_no: number, source_row: number) => ({
      entity_id: '1',
      changed_at: '2025-03-01',
      field: 'Stage',
      before,
      after,
      file_no,
      source_row,
    });
    const history = (file_no: number) => [
      row('Demo', 'Offer', file_no, 1),
      row('Offer', 'Demo', file_no, 2),
      row('Demo', 'Offer', file_no, 3),
    ];
    const longer = [...history(2), row('Offer', 'Talks', 2, 4)];
    const info = await build(db, { deals: [deal], changes: [...history(1), ...longer] });
    expect(await look(db, 'select before, after from changes order by source_row')).toEqual([
      { before: 'Demo', after: 'Offer' },
      { before: 'Offer', after: 'Demo' },
      { before: 'Demo', after: 'Offer' },
      { before: 'Offer', after: 'Talks' },
    ]);
    expect(info.duplicates).toMatchObject([{ kind: 'repeat', object: 'changes', count: 3 }]);
  });
});

const anyDeal = fc.record({
  id: fc.option(fc.constantFrom('1', '2', '3', '4', '5'), { freq: 8 }),
  stage: fc.constantFrom('Demo', 'Offer'),
  status: fc.option(fc.constantFrom('Open', 'Won', 'Deleted')),
  modified_at: fc.option(fc.constantFrom('2025-01-01', '2025-02-01')),
});
const anyFiles = fc.array(
  fc.record({ crm: fc.constantFrom('one', 'two'), rows: fc.array(anyDeal, { minLength: 1, maxLength: 6 }) }),
  { minLength: 1, maxLength: 4 },
);
const anyChoices: fc.Arbitrary<DuplicateChoices> = fc.record({
  deals: fc.record({
    sameId: fc.constantFrom(...ways.sameId),
    sameFile: fc.constantFrom(...ways.sameFile),
    datedExports: fc.constantFrom(...ways.datedExports),
    otherCrm: fc.constantFrom(...ways.otherCrm),
  }),
});

it('loses no deal, whatever the choices: a row is in the table or among those left out, never in both', async () => {
  const property = fc.asyncProperty(anyFiles, anyChoices, async (files, choices) => {
    const db = await resetEngine();
    const deals = files.flatMap(({ crm, rows }, file) =>
      rows.map((row, at) => ({ ...row, crm, file_no: file + 1, source_file: `${file}.csv`, source_row: at + 1 })),
    );
    await build(db, { deals }, choices);
    const places = await look(
      db,
      `select source_file, source_row::double as source_row from deals
      union all
      select source_file, source_row::double from duplicates where object = 'deals'
      union all
      select source_file, source_row::double from left_out where object = 'deals' and reason = 'deleted in the CRM'`,
    );
    const place = (row: Record<string, unknown>) => `${String(row['source_file'])} ${String(row['source_row'])}`;
    expect(places.map(place).sort()).toEqual(deals.map(place).sort());
    expect(duplicateChoices.parse(choices)).toEqual(choices);
  });
  await fc.assert(property, { numRuns: 8 });
});

import { expect, test } from 'vitest';
import { objectNames, objects } from '../../src/crms/fields';
import { createInputs } from '../../src/intake/load/input-views';
import { loadTable } from '../../src/intake/load/load';
import { resetEngine } from './engine';
import { anyRow, mappingOf, tableOf } from './intake-column';

test('without files every object is there, empty, with every field typed', async () => {
  const db = await resetEngine();
  await createInputs(db, []);
  const types = {
    id: 'VARCHAR',
    text: 'VARCHAR',
    moment: 'TIMESTAMP',
    number: 'DOUBLE',
    share: 'DOUBLE',
    money: 'DECIMAL(18,2)',
    flag: 'BOOLEAN',
  };
  for (const object of objectNames) {
    const described = await db.query(`select column_name, column_type from (describe in_${object})`, anyRow);
    const expected = Object.entries(objects[object]).flatMap(([field, kind]) =>
      kind === 'moment'
        ? [
            [field, types[kind]],
            [`${field}_timed`, 'BOOLEAN'],
          ]
        : [[field, types[kind]]],
    );
    expected.push(['crm', 'VARCHAR'], ['source_file', 'VARCHAR'], ['file_no', 'INTEGER'], ['source_row', 'BIGINT']);
    expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(expected);
    expect(await db.query(`select * from in_${object}`, anyRow)).toEqual([]);
  }
});

test('files of one object stand together, each with its own columns, formats and constants', async () => {
  const db = await resetEngine();
  const calls = tableOf(
    ['Id', 'When', 'Note'],
    [
      ['1', '20.05.2024 07:42', 'a'],
      ['2', '', 'b'],
    ],
    ',',
    "it's; drop.csv",
  );
  const emails = tableOf(['Sent', 'Key'], [['05/23/2024', 'e1']], ',', 'emails.csv');
  const loaded = [
    await loadTable(
      db,
      1,
      calls,
      mappingOf('activities', ['id', 'done_at', null], { constants: { kind: 'call', is_done: 'true' } }),
      {},
      'UTC',
    ),
    await loadTable(
      db,
      2,
      emails,
      mappingOf('activities', ['done_at', 'id'], { constants: { kind: 'email' }, crm: 'other' }),
      {},
      'UTC',
    ),
  ];
  await createInputs(db, loaded);
  const rows = await db.query(
    `select id, kind, is_done, done_at, done_at_timed, subject, crm, source_file, file_no, source_row from in_activities
     order by file_no, source_row`,
    anyRow,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['1', 'call', true, '2024-05-20T07:42:00', true, null, 'test', "it's; drop.csv", 1, 1],
    ['2', 'call', true, null, null, null, 'test', "it's; drop.csv", 1, 2],
    ['e1', 'email', null, '2024-05-23T00:00:00', false, null, 'other', 'emails.csv', 2, 1],
  ]);
  expect(loaded.map((one) => one.formats['done_at'])).toEqual(['d.M.yyyy HH:mm', 'M/d/yyyy']);
});

test('a field out of several columns: the first filled one, or all joined by a blank', async () => {
  const db = await resetEngine();
  const table = tableOf(
    ['Won', 'Closed', 'First', 'Last', 'Day', 'Time'],
    [
      ['', '2024-05-20', 'Ann', 'Lee', '2024-01-02', '07:30'],
      ['05/23/2024', '2024-05-21', '', 'Kim', '2024-01-03', ''],
    ],
  );
  const mapping = {
    ...mappingOf('deals', []),
    fields: {
      closed_on: { columns: [0, 1], join: 'first' as const },
      owner_name: { columns: [2, 3], join: 'words' as const },
      created_at: { columns: [4, 5], join: 'words' as const },
    },
  };
  await createInputs(db, [await loadTable(db, 1, table, mapping, {}, 'UTC')]);
  const rows = await db.query(`select closed_on, owner_name, created_at, created_at_timed from in_deals`, anyRow);
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['2024-05-20T00:00:00', 'Ann Lee', '2024-01-02T07:30:00', true],
    ['2024-05-23T00:00:00', 'Kim', '2024-01-03T00:00:00', false],
  ]);
});

test('the columns of a file are read in one order of day and month, and with one decimal sign', async () => {
  const db = await resetEngine();
  const table = tableOf(['Created', 'Closed', 'List', 'Amount'], [['25/01/2024', '05/02/2024', '1,5', '1.234']]);
  const mapping = mappingOf('deals', ['created_at', 'closed_on', 'list_amount', 'amount']);
  const loaded = await loadTable(db, 1, table, mapping, {}, 'UTC');
  await createInputs(db, [loaded]);
  const rows = await db.query(`select created_at, closed_on, list_amount, amount from in_deals`, anyRow);
  expect(Object.values(rows[0] ?? {})).toEqual(['2024-01-25T00:00:00', '2024-02-05T00:00:00', 1.5, 1234]);
  expect(loaded.questions).toEqual([]);
});

test('wide stage columns become rows of changes, one for each filled cell', async () => {
  const db = await resetEngine();
  const table = tableOf(
    ['Deal ID', 'Date entered "Proposal (Sales)"', 'Date entered "Won; \'x\'"'],
    [
      ['d1', '2024-05-20 7:42', '2024-06-01 17:00'],
      ['d2', '2024-05-21 9:00', ''],
      ['d3', '', '(No value)'],
    ],
  );
  const mapping = mappingOf('deals', ['id'], {
    wideStages: [
      { column: 1, stage: 'Proposal', pipeline: 'Sales' },
      { column: 2, stage: "Won; 'x'", pipeline: null },
    ],
  });
  await createInputs(db, [await loadTable(db, 1, table, mapping, {}, 'UTC')]);
  const rows = await db.query(
    `select entity, entity_id, field, stage, changed_at, changed_at_timed, source_row from in_changes order by changed_at`,
    anyRow,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['deal', 'd1', 'stage', 'Proposal', '2024-05-20T07:42:00', true, 1],
    ['deal', 'd2', 'stage', 'Proposal', '2024-05-21T09:00:00', true, 2],
    ['deal', 'd1', 'stage', "Won; 'x'", '2024-06-01T17:00:00', true, 1],
  ]);
  expect(await db.query(`select id from in_deals order by id`, anyRow)).toEqual([
    { id: 'd1' },
    { id: 'd2' },
    { id: 'd3' },
  ]);
});

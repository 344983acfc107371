import { coerce, nullable, object, string } from 'zod';
import { expect, test } from 'vitest';
import type { Db } from '../../src/db/db';
import {
  lineOfRow,
  mendCell,
  noEdits,
  rowOfAside,
  setRowsAside,
  takeIn,
  type Edits,
} from '../../src/intake/edits/edits';
import { createInputs } from '../../src/intake/load/input-views';
import { loadTable } from '../../src/intake/load/load';
import { prepareFile } from '../../src/intake/prepare';
import type { Table } from '../../src/intake/prepared';
import { resetEngine } from './engine';
import { mappingOf } from './intake-column';

const text = [
  'Deals of the year',
  '',
  'Id,Name,Amount',
  'd1,Ash,100',
  'd2,"Birk',
  '& Sons",200',
  'd3,Cole,about 300',
  'Grand total,,600',
  'd4,Dunn,400',
  '',
  'd5,Elm,500,',
].join('\n');

async function prepared(): Promise<Table> {
  const [table] = await prepareFile(new File([text], 'deals.csv'));
  if (table?.outcome !== 'table') throw new Error('no table');
  return table;
}

const deal = object({
  source_row: coerce.number(),
  id: string(),
  name: nullable(string()),
  amount: nullable(coerce.number()),
});

/** What the engine holds of the file, once the edits are in it. */
async function deals(db: Db, table: Table, edits: Edits) {
  const loaded = await loadTable(db, 1, table, mappingOf('deals', ['id', 'name', 'amount']), {}, 'UTC', edits);
  await createInputs(db, [loaded]);
  const rows = await db.query(
    `select source_row, id, name, amount::double as amount from in_deals order by source_row`,
    deal,
  );
  return { loaded, rows: rows.map(Object.values) };
}

const untouched = [
  [1, 'd1', 'Ash', 100],
  [2, 'd2', 'Birk\n& Sons', 200],
  [3, 'd3', 'Cole', null],
  [4, 'd4', 'Dunn', 400],
  [5, 'd5', 'Elm', 500],
];

test('a mended cell is read anew, and nothing else moves', async () => {
  const [db, table] = [await resetEngine(), await prepared()];
  const before = await deals(db, table, noEdits);
  expect(before.rows).toEqual(untouched);
  expect(before.loaded.unread).toEqual([{ field: 'amount', column: 2, count: 1, rows: [3], examples: ['about 300'] }]);
  const { rows, loaded } = await deals(db, table, mendCell(noEdits, table, 3, 2, '300'));
  expect(rows).toEqual(untouched.with(2, [3, 'd3', 'Cole', 300]));
  expect(loaded.unread).toEqual([]);
});

test('what is written into a cell is text, whatever it says, and a word for nothing is nothing', async () => {
  const [db, table] = [await resetEngine(), await prepared()];
  const hostile = `'; drop table text_1; -- "\0\n`;
  const edits = mendCell(mendCell(noEdits, table, 1, 1, hostile), table, 2, 1, 'N/A');
  const { rows } = await deals(db, table, edits);
  expect(rows.slice(0, 2)).toEqual([
    [1, 'd1', hostile.trim(), 100],
    [2, 'd2', null, 200],
  ]);
});

test('a row set aside leaves, also where its cell decided what is unread', async () => {
  const [db, table] = [await resetEngine(), await prepared()];
  const { rows, loaded } = await deals(db, table, setRowsAside(noEdits, table, [3]));
  expect(rows).toEqual(untouched.toSpliced(2, 1));
  expect(loaded.unread).toEqual([]);
});

test('a record taken in arrives behind the last row, with its line of the file, whatever else is taken in', async () => {
  const [db, table] = [await resetEngine(), await prepared()];
  const index = table.setAside.findIndex(({ reason }) => reason === 'total-row');
  const title = table.setAside.findIndex(({ reason }) => reason === 'preamble');
  const one = takeIn(noEdits, table, index, ['d9', 'Gum', '900']);
  const row = rowOfAside(table, index);
  expect(lineOfRow(table, row)).toBe(8);
  expect((await deals(db, table, one)).rows).toEqual([...untouched, [row, 'd9', 'Gum', 900]]);
  const two = takeIn(one, table, title, ['d0']);
  expect(lineOfRow(table, rowOfAside(table, title))).toBe(1);
  expect((await deals(db, table, two)).rows).toEqual([
    ...untouched,
    [rowOfAside(table, title), 'd0', null, null],
    [row, 'd9', 'Gum', 900],
  ]);
});

test('without the edits the tables are what they were', async () => {
  const [db, table] = [await resetEngine(), await prepared()];
  const before = await deals(db, table, noEdits);
  const edits = takeIn(setRowsAside(mendCell(noEdits, table, 1, 2, '1'), table, [2, 3, 4]), table, 0, ['d0']);
  expect((await deals(db, table, edits)).rows).toHaveLength(3);
  const after = await deals(db, table, noEdits);
  expect(after).toEqual(before);
});

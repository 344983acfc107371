import { coerce, object, string } from 'zod';
import { expect, test } from 'vitest';
import { mendCell, noEdits } from '../../src/intake/edits/edits';
import { loadTable } from '../../src/intake/load/load';
import { readCells } from '../../src/intake/load/read-cells';
import type { Table } from '../../src/intake/prepared';
import { prepareFile } from '../../src/intake/prepare';
import { readsAhead } from '../../src/pipeline';
import { resetEngine } from './engine';
import { mappingOf } from './intake-column';

const header = 'Id,Name,StageName,Amount,CloseDate,IsWon,IsClosed,Shoe Size';
const padding = 'x'.repeat(200);
const line = (row: number) => `"006${row}","Deal ${row} ${padding}","Closed Won",${row},2025-01-31,1,1,44`;
/** 17 MB: a file of 8 MB is read ahead, in parts of so much. */
const count = 70_000;
const mapping = mappingOf('deals', ['id', 'name', 'stage', 'amount']);

/** The file of these lines, each spoilt as its number says, and what stands below them. */
function fileOf(spoil: (text: string, row: number) => string, below = ''): File {
  const lines = Array.from({ length: count }, (_, row) => spoil(line(row), row));
  const file = new File([[header, ...lines, below].join('\n')], 'Opportunity.csv');
  expect(file.size).toBeGreaterThan(16 * 1024 * 1024);
  return file;
}

async function prepared(file: File) {
  const db = await resetEngine();
  const ahead = readsAhead(db);
  const [table] = await prepareFile(file, { ahead });
  if (table?.outcome !== 'table') throw new Error('no table');
  const load = (edits = noEdits, columns = mapping) => loadTable(db, 1, table, columns, {}, 'UTC', edits, ahead);
  const relations = async (pattern: string) => {
    const sql = `select table_name as name from duckdb_tables() where table_name like '${pattern}' order by all`;
    return (await db.query(sql, object({ name: string() }))).map(({ name }) => name);
  };
  return { db, ahead, table, load, relations };
}

const row = object({ source_row: coerce.number(), cells: string() });
type Engine = Awaited<ReturnType<typeof prepared>>['db'];

/** Rows of the engine that are not what Papa Parse reads, by number; none where all are. */
async function differing(db: Engine, table: Table): Promise<number[]> {
  const cells = ['c0', 'c1', 'c2', 'c3'].map((cell) => `coalesce(${cell}, '')`).join(', ');
  const sql = `select source_row, concat_ws('|', ${cells}) as cells from file_1 order by source_row`;
  const rows = await db.query(sql, row);
  const expected = (await readCells(table)).map((one) => one.slice(0, 4).join('|'));
  expect(rows.length).toBe(expected.length);
  return rows.filter((one, at) => one.source_row !== at + 1 || one.cells !== expected[at]).map((one) => one.source_row);
}

const same = (text: string) => text;
const ways: [string, (text: string, row: number) => string, string][] = [
  ['clean', same, ''],
  ['some odd rows', (text, at) => (at % 900 === 7 ? `${text},surplus` : at % 900 === 9 ? 'short' : text), ''],
  ['rows set aside', (text, at) => (at % 5000 === 3 ? `Total,,,${at},,,,` : at % 5000 === 4 ? '' : text), ''],
  ['a footer', same, '\nConfidential Information - Do Not Distribute\n'],
];
test.each(ways)('%s: what was read ahead is the table, part by part', async (_, spoil, below) => {
  const { db, table, load, relations } = await prepared(fileOf(spoil, below));
  await load();
  expect(await relations('read_%')).toEqual([]);
  expect((await relations('ahead_%')).length).toBeGreaterThan(1);
  expect(await differing(db, table)).toEqual([]);
});

test('a file of too many odd rows is read in its turn, and nothing stays of what was read ahead', async () => {
  const spoil = (text: string, at: number) => (at > count / 2 && at % 10 === 0 ? `${text},surplus` : text);
  const { db, table, load, relations } = await prepared(fileOf(spoil));
  await load();
  expect([await relations('read_%'), await relations('ahead_%')]).toEqual([['read_1'], []]);
  expect(await differing(db, table)).toEqual([]);
});

test('rows that the engine lost, edited rows and another column are read in their turn', async () => {
  const { db, table, load, relations } = await prepared(fileOf(same));
  await load(mendCell(noEdits, table, 2, 1, 'Mended'));
  expect([await relations('read_%'), await relations('ahead_%')]).toEqual([['read_1'], []]);
  const names = await db.query(`select c1 as name from file_1 where source_row = 2`, object({ name: string() }));
  expect(names).toEqual([{ name: 'Mended' }]);

  const second = await prepared(fileOf(same));
  await second.db.exec('drop table ahead_1_0');
  await second.load();
  expect([await second.relations('read_%'), await second.relations('ahead_%')]).toEqual([['read_1'], []]);

  const third = await prepared(fileOf(same));
  await third.load(noEdits, mappingOf('deals', ['id', null, null, null, null, null, null, 'name']));
  const sizes = await third.db.query(`select distinct c7 as name from file_1`, object({ name: string() }));
  expect(sizes).toEqual([{ name: '44' }]);
  expect([await third.relations('read_%'), await third.relations('ahead_%')]).toEqual([['read_1'], []]);
});

test('a file that is left out, or taken back before it is through, leaves nothing', async () => {
  const { ahead, relations } = await prepared(fileOf(same));
  await ahead.keepOnly(new Set());
  expect(await relations('ahead_%')).toEqual([]);

  const db = await resetEngine();
  const stop = new AbortController();
  const reading = prepareFile(fileOf(same), {
    ahead: readsAhead(db),
    signal: stop.signal,
    onBytes: (done) => done > 12_000_000 && stop.abort(),
  });
  await expect(reading).rejects.toThrow('abort');
  await db.exec('select 1');
  const left = await db.query(`select table_name as name from duckdb_tables()`, object({ name: string() }));
  expect(left).toEqual([]);
});

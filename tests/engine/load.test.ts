import { expect, test } from 'vitest';
import { loadTable } from '../../src/intake/load/load';
import { resetEngine } from './engine';
import { anyRow, mappingOf, tableOf } from './intake-column';
import type { Table } from '../../src/intake/prepared';

async function load(table: Table, fields: (string | null)[] = ['id', 'name']) {
  const db = await resetEngine();
  const loaded = await loadTable(db, 3, table, mappingOf('deals', fields), {}, 'UTC');
  return { db, loaded, rows: await db.query(`select * from file_3 order by source_row`, anyRow) };
}

test('cells come through as they are: quotes, delimiters, line breaks, other scripts, SQL, long ones', async () => {
  const cells = [
    'say "hi", you',
    'two\nlines',
    'a;b\tc',
    "'; drop table x; --",
    '日本語 🎉',
    'back\\slash',
    'x'.repeat(3_000_000),
  ];
  const { rows } = await load(
    tableOf(
      ['a', 'b'],
      cells.map((cell, at) => [`k${at}`, cell]),
    ),
  );
  expect(rows.map((row) => row['c1'])).toEqual(cells);
  expect(rows.map((row) => row['source_row'])).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('only mapped columns are kept', async () => {
  const { rows } = await load(tableOf(['a', 'b', 'c'], [['1', '2', '3']]), ['id', null, 'name']);
  expect(rows).toEqual([{ source_row: 1, c0: '1', c2: '3' }]);
});

const dialects: [string, Partial<Table>, string][] = [
  ['semicolon', { dialect: { delimiter: ';', quote: '"', escape: '"' } }, '1;"a;""b"\n'],
  ['tab', { dialect: { delimiter: '\t', quote: '"', escape: '"' } }, '1\ta;"b\n'.replace('"', '')],
  ['apostrophes', { dialect: { delimiter: ',', quote: "'", escape: "'" } }, "1,'a,b'\n"],
  ['a backslash escape', { dialect: { delimiter: ',', quote: '"', escape: '\\' } }, '1,"a \\"b"\n'],
  ['CRLF', {}, '1,"a\r\nb"\r\n'],
];
test.each(dialects)('%s', async (name, more, text) => {
  const expected = { semicolon: 'a;"b', tab: 'a;b', apostrophes: 'a,b', 'a backslash escape': 'a "b', CRLF: 'a\r\nb' };
  const table = { ...tableOf(['a', 'b'], [['1', '']]), ...more, data: new Blob([text]) };
  const { rows } = await load(table);
  expect(rows).toEqual([{ source_row: 1, c0: '1', c1: expected[name as keyof typeof expected] }]);
});

test('a file without rows, and one of which no column is mapped', async () => {
  expect((await load(tableOf(['a', 'b'], []))).rows).toEqual([]);
  const { loaded, rows } = await load(
    tableOf(
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
    [],
  );
  expect(rows.map((row) => row['source_row'])).toEqual([1, 2]);
  expect(loaded.formats).toEqual({});
});

test('a column of empty cells alone keeps its rows', async () => {
  const { rows } = await load(tableOf(['a'], [['1'], [''], ['3']]), ['id']);
  expect(rows.map((row) => row['c0'])).toEqual(['1', null, '3']);
});

test('where the engine counts other rows than preparation did, the file is written anew', async () => {
  // Left to itself the engine skips an empty line, which is a row of an empty cell here.
  const table = { ...tableOf(['a'], [['1'], [''], ['3']]), data: new Blob(['1\n\n3\n']) };
  const { rows } = await load(table, ['id']);
  expect(rows.map((row) => [row['source_row'], row['c0']])).toEqual([
    [1, '1'],
    [2, null],
    [3, '3'],
  ]);
});

test('a file of which no reader finds the rows that preparation counted is not loaded', async () => {
  const table = { ...tableOf(['a', 'b'], [['1', '2']]), rows: 2 };
  await expect(load(table)).rejects.toThrow('rows');
});

import { beforeEach, describe, expect, test } from 'vitest';
import { any, array, boolean, nullable, number, object, record, string, unknown } from 'zod';
import type { Db } from '../../src/db/db';
import { identifier, literal } from '../../src/db/sql';
import { resetEngine } from './engine';

let db: Db;
beforeEach(async () => {
  db = await resetEngine();
});

const anything = record(string(), unknown());
const count = object({ n: number() });

describe('exec', () => {
  test('runs several statements, and keeps what ran before the one that fails', async () => {
    await expect(
      db.exec(`create table a as select 1 as x; select error('stop'); create table b as select 2`),
    ).rejects.toMatchObject({
      name: 'EngineError',
      fault: 'query',
      message: expect.stringContaining('stop'),
    });
    expect(await db.query(`select count(*)::double as n from duckdb_tables()`, count)).toEqual([{ n: 1 }]);
  });
});

describe('query', () => {
  test.each([
    [`1::tinyint`, 1],
    [`9007199254740991::bigint`, 9007199254740991],
    [`9007199254740993::bigint`, '9007199254740993'],
    [`-170141183460469231731687303715884105727::hugeint`, '-170141183460469231731687303715884105727'],
    [`sum(2::int)`, 2],
    [`1.5::double`, 1.5],
    [`0.1::decimal(18, 2)`, 0.1],
    [`-0.05::decimal(18, 2)`, -0.05],
    [`-1234567.89::decimal(18, 2)`, -1234567.89],
    [`9999999999999999.99::decimal(18, 2)`, '9999999999999999.99'],
    [`date '2024-02-29'`, '2024-02-29'],
    [`date '0044-03-15'`, '0044-03-15'],
    [`timestamp '2024-02-29 23:59:59'`, '2024-02-29T23:59:59'],
    [`timestamp '1969-12-31 23:59:59.5'`, '1969-12-31T23:59:59.500'],
    [`timestamp_s '2024-01-01 00:00:00'`, '2024-01-01T00:00:00'],
    [`true`, true],
    [`null`, null],
    [`null::date`, null],
    [`'it''s 日本'`, "it's 日本"],
    [`[1::bigint, null]`, [1, null]],
    [`{'on': date '2024-01-01', 'by': null}`, { on: '2024-01-01', by: null }],
    [`'b'::enum('a', 'b')`, 'b'],
    [`getvariable('not set')`, null],
  ])('%s arrives as %j', async (sql, expected) => {
    expect(await db.query(`select ${sql} as v`, object({ v: unknown() }))).toEqual([{ v: expected }]);
  });

  test('takes parameters as values, whatever they hold', async () => {
    const row = object({ a: string(), b: number(), c: nullable(string()), d: boolean() });
    const rows = await db.query(`select ?::varchar as a, ? + 1 as b, ? as c, ? as d`, row, [
      `'; drop table x; --`,
      2.5,
      null,
      true,
    ]);
    expect(rows).toEqual([{ a: `'; drop table x; --`, b: 3.5, c: null, d: true }]);
  });

  test('keeps rows in order over many batches', async () => {
    const rows = await db.query(`select i::double as n from range(10000) t(i)`, count);
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 10000 }, (_, i) => i));
  });

  test('says which row and column does not fit', async () => {
    const rows = db.query(`select unnest([1.0, null])::double as n`, count);
    await expect(rows).rejects.toMatchObject({ fault: 'query', message: expect.stringMatching(/^Row 2, n: /) });
  });

  test('refuses types without a plain form', async () => {
    await expect(db.query(`select interval 1 day as i`, anything)).rejects.toMatchObject({
      fault: 'query',
      message: expect.stringContaining('cast it to varchar'),
    });
  });

  test('names are quoted, text is a literal', async () => {
    const name = `a "b" '; c`;
    const text = `x'y"z\\\0é`;
    await db.exec(`create table ${identifier(name)} (${identifier(name)} varchar)`);
    await db.exec(`insert into ${identifier(name)} values (${literal(text)})`);
    expect(await db.query(`from ${identifier(name)}`, any())).toEqual([{ [name]: text }]);
  });
});

const readCsv = (path: string) =>
  `select * from read_csv(${literal(path)}, auto_detect = false, header = false, columns = {'a': 'varchar', 'b': 'varchar'})`;

describe('files', () => {
  const row = object({ a: string(), b: string() });

  test('are read under import/, replaced, and dropped', async () => {
    await db.addFile('file_1.csv', new Blob(['1,2\n']));
    expect(await db.query(readCsv('import/file_1.csv'), row)).toEqual([{ a: '1', b: '2' }]);
    await db.addFile('file_1.csv', new Blob(['3,é\n5,6\n']));
    expect(await db.query(readCsv('import/file_1.csv'), row)).toEqual([
      { a: '3', b: 'é' },
      { a: '5', b: '6' },
    ]);
    await db.dropFile('file_1.csv');
    await expect(db.query(readCsv('import/file_1.csv'), row)).rejects.toMatchObject({ fault: 'query' });
  });
});

describe('the lock-down', () => {
  test.each([
    readCsv('package.json'),
    readCsv('/etc/passwd'),
    readCsv('import/../package.json'),
    readCsv('https://example.com/a.csv'),
    `copy (select 1) to 'out.csv'`,
    `attach 'other.db'`,
    `load json`,
    `set enable_external_access = true`,
    `set lock_configuration = false`,
    `set memory_limit = '100GB'`,
  ])('refuses: %s', async (sql) => {
    await expect(db.exec(sql)).rejects.toMatchObject({ fault: 'query' });
    expect(await db.query(`select 1::double as n`, count)).toEqual([{ n: 1 }]);
  });
});

test('a reset leaves nothing behind', async () => {
  await db.exec(`
    create table t (a int); create view v as from t; create macro m(x) as x + 1; create macro tm() as table from t;
    create type mood as enum ('ok'); create sequence s; set variable as_of = '2024-01-01'`);
  await resetEngine();
  const left = await db.query(
    `select array_agg(name) as names from (
       select view_name as name from duckdb_views() where not internal
       union all select table_name from duckdb_tables() where not internal
       union all select function_name from duckdb_functions() where not internal
       union all select type_name from duckdb_types() where not internal
       union all select sequence_name from duckdb_sequences()
       union all select name from duckdb_variables())`,
    object({ names: nullable(array(string())) }),
  );
  expect(left).toEqual([{ names: null }]);
});

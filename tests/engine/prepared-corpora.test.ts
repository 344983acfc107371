import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coerce, object, string } from 'zod';
import { expect, test } from 'vitest';
import { literal } from '../../src/db/sql';
import { prepareFile } from '../../src/intake/prepare';
import type { Table } from '../../src/intake/prepared';
import { readCells } from '../../src/intake/load/read-cells';
import { sharedDir } from '../shared';
import { engine } from './engine';

const shared = sharedDir();
const mark = '\u001f';

function readCsv(name: string, { columns, dialect }: Table): string {
  const types = columns.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const lineEnd = dialect.lineEnd === '\r\n' ? '\\r\\n' : '\\n';
  return `read_csv('import/${name}', columns = {${types}}, auto_detect = false, header = false, parallel = false,
    delim = ${literal(dialect.delimiter)}, quote = ${literal(dialect.quote)}, escape = ${literal(dialect.escape)},
    new_line = '${lineEnd}', comment = '', null_padding = false, max_line_size = 33554432, buffer_size = 33554432)`;
}

/** Rows as the engine reads them, cells joined. */
async function engineRows(table: Table): Promise<string[]> {
  const db = await engine();
  await db.addFile('prepared.csv', table.data);
  const cells = table.columns.map((_, at) => `coalesce(c${at}, '')`).join(', ');
  const row = object({ at: coerce.number(), cells: string() });
  await db.exec(`create or replace table prepared as select * from ${readCsv('prepared.csv', table)}`);
  const rows = await db.query(
    `select rowid::double as at, concat_ws('${mark}', ${cells}) as cells from prepared order by rowid`,
    row,
  );
  await db.exec('drop table prepared');
  await db.dropFile('prepared.csv');
  return rows.map((one) => one.cells);
}

test.skipIf(!shared)('the engine reads every prepared table of the corpora as we do (needs ../shared)', async () => {
  const folder = join(shared ?? '', 'csv-corpora');
  const paths = Object.keys(JSON.parse(readFileSync(join(folder, 'consensus.json'), 'utf8')) as object);
  let tables = 0;
  for (const path of paths) {
    for (const one of await prepareFile(new File([readFileSync(join(folder, path))], path))) {
      if (one.outcome === 'refused' || one.rows === 0 || one.columns.length > 300) continue;
      const expected = (await readCells(one)).map((row) => row.join(mark));
      const rows = await engineRows(one).catch((fault: unknown) => [path, String(fault).slice(0, 200)]);
      expect({ path, rows }).toEqual({ path, rows: expected });
      tables++;
    }
  }
  expect(tables).toBeGreaterThan(800);
});

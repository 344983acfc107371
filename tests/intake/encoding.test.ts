import { expect, test } from 'vitest';
import { prepareFile, type PrepareOptions } from '../../src/intake/prepare';
import type { Table } from '../../src/intake/prepared';
import { readCells } from '../../src/intake/load/read-cells';

async function prepare(content: BlobPart, options?: PrepareOptions): Promise<Table> {
  const [table] = await prepareFile(new File([content], 'some.csv'), options);
  if (table?.outcome !== 'table') throw new Error('no table');
  return table;
}

test('the user may know better', async () => {
  const bytes = Buffer.from('id,name\n1,\xcf\xf0\xe8\xe2\xe5\xf2\n', 'latin1');
  expect(await readCells(await prepare(bytes, { encoding: 'windows-1251' }))).toEqual([['1', 'Привет']]);
});

test('ISO-8859-1 is read as windows-1252, which it is a part of', async () => {
  const table = await prepare(Buffer.from('id,name\n1,Fran\xe7ois \x80\n', 'latin1'), { encoding: 'iso-8859-1' });
  expect(table.encoding).toBe('windows-1252');
  expect(await readCells(table)).toEqual([['1', 'François €']]);
});

test('a first megabyte of ASCII does not make a file UTF-8', async () => {
  const ascii = Array.from({ length: 150_000 }, (_, i) => `${i},aaaa`).join('\n');
  const table = await prepare(Buffer.from(`id,name\n${ascii}\n9,Zo\xeb\n`, 'latin1'));
  expect(table.encoding).toBe('windows-1252');
  expect((await table.data.slice(-7).text()).trim()).toBe('9,Zoë');
});

test('one bad cell in a UTF-8 file is read as windows-1252, and flagged', async () => {
  const good = Buffer.from('id,name\n1,Zoë\n2,Åsa\n3,Čeněk\n');
  const table = await prepare(Buffer.concat([good, Buffer.from('4,Fran\xe7ois\n', 'latin1')]));
  expect(table.encoding).toBe('utf-8');
  expect((await readCells(table))[3]).toEqual(['4', 'François']);
  expect(table.problems).toMatchObject([{ kind: 'bad-encoding', rows: [4] }]);
});

test('bytes that windows-1252 does not know ask the user', async () => {
  const table = await prepare(Buffer.from('id,name\n1,\x81\x8d\xe9\n', 'latin1'));
  expect(table.ask).toBe(true);
});

test('a large UTF-16 file is transcoded across pieces', async () => {
  const rows = Array.from({ length: 300_000 }, (_, i) => `${i};Zoë 日本`);
  const table = await prepare(Buffer.from(`\ufeffid;name\r\n${rows.join('\r\n')}\r\n`, 'utf16le'));
  expect([table.encoding, table.rows]).toEqual(['utf-16le', 300_000]);
  expect(await table.data.text()).toBe(`${rows.join('\r\n')}\r\n`);
});

test('an abort ends the reading, and progress is told in bytes of the file', async () => {
  const content = `id,name\n${'1,a\n'.repeat(1000)}`;
  const done: number[] = [];
  await prepare(content, { onBytes: (bytes) => done.push(bytes) });
  expect(done.at(-1)).toBe(content.length);
  await expect(prepare(content, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
});

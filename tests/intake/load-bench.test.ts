import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCells } from '../../src/intake/load/read-cells';
import { prepareFile } from '../../src/intake/prepare';
import { generateLoads, oddCount } from '../bench/odd-rows.mjs';

let folder: string;
let paths: Record<'clean' | 'odd' | 'every', string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rainmaker-load-'));
  paths = await generateLoads(folder, 0.001);
});
afterAll(() => rm(folder, { recursive: true }));

async function prepared(name: keyof typeof paths) {
  const [table] = await prepareFile(new File([await readFile(paths[name])], 'Task.csv'));
  if (table?.outcome !== 'table') throw new Error('no table');
  return { table, counts: Object.fromEntries(table.problems.map(({ kind, count }) => [kind, count])) };
}

test('the clean file of the bench is clean, and the one of odd rows only has surplus cells', async () => {
  const clean = await prepared('clean');
  expect([clean.table.rows, clean.counts]).toEqual([1000, {}]);
  const every = await prepared('every');
  expect([every.table.rows, every.counts]).toEqual([1000, { 'long-row': 1000 }]);
  expect(await readCells(every.table)).toEqual(await readCells(clean.table));
});

test('the file with some odd rows has a hundred of them, of every sort', async () => {
  const { table, counts } = await prepared('odd');
  const each = oddCount / 5;
  const kinds = ['quote', 'short-row', 'long-row', 'control-char', 'mixed-line-endings'];
  expect([table.rows, counts]).toEqual([1000, Object.fromEntries(kinds.map((kind) => [kind, each]))]);
});

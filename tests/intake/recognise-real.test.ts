import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/intake/recognise/recognise';
import { sharedDir } from '../shared';
import { expected, type Expected } from './recognise-expected';
import { headersBehind, heads, sampled } from './recognise-files';

const shared = sharedDir();
const sets = [...new Set(expected.map(({ file }) => file.split('/')[0] ?? ''))];

function right(root: string, one: Expected): { found: number; wrong: string[] } {
  const table = sampled(join(root, one.file));
  const { mapping } = recognise(table);
  const fields = [...new Set([...Object.keys(one.fields), ...Object.keys(mapping.fields)])];
  const wrong = fields.filter(
    (field) => headersBehind(mapping.fields[field], table.columns) !== (one.fields[field] ?? ''),
  );
  return { found: Object.keys(one.fields).filter((field) => !wrong.includes(field)).length, wrong };
}

function check(root: string): void {
  const needed = expected.filter(({ crm }) => crm !== 'none');
  test.each(needed)('$file is $crm $object', (one) => {
    const { mapping, notNeeded } = recognise(sampled(join(root, one.file)));
    expect({ crm: mapping.crm, object: mapping.object, notNeeded }).toEqual({
      crm: one.crm,
      object: one.object,
      notNeeded: null,
    });
    expect(mapping.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test.each(expected.filter(({ crm }) => crm === 'none'))('$file is not taken for anything', (one) => {
    expect(recognise(sampled(join(root, one.file))).mapping.confidence).toBeLessThan(0.5);
  });

  test.each(sets)('%s: at least 95 % of the fields, and no more than 5 % beside them', (set) => {
    const files = needed.filter(({ file }) => file.startsWith(`${set}/`));
    const results = files.map((one) => ({ file: one.file, ...right(root, one) }));
    const wanted = files.reduce((sum, one) => sum + Object.keys(one.fields).length, 0);
    const found = results.reduce((sum, result) => sum + result.found, 0);
    const wrong = results.flatMap(({ file, wrong: fields }) => fields.map((field) => `${file} ${field}`));
    expect(found / wanted, wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / wanted, wrong.join(', ')).toBeLessThanOrEqual(0.05);
  });
}

describe('heads of real data sets', () => check(heads));

describe.skipIf(!shared)('whole real data sets (needs ../shared)', () => check(join(shared ?? '', 'real-data')));

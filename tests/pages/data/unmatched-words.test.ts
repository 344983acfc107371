import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { lostWords, nextWords } from '../../../src/pages/data/unmatched-words';

beforeAll(() => setLocale(() => 'en-GB'));

it('says what leads nowhere with its count, and what to do', () => {
  const lost = { join: 'activity deal', object: 'activities', count: 1083 };
  expect(lostWords(lost)).toBe('1,083 activities point at deals that no file holds');
  expect(lostWords({ ...lost, count: 1 })).toBe('1 activity points at a deal that no file holds');
  expect(nextWords(lost)).toMatch(/Export the deals of all years/);
});

it('has words for every join that the model looks for', () => {
  const sql = readFileSync(new URL('../../../src/model/sql/90-unmatched.sql', import.meta.url), 'utf8');
  const joins = [...sql.matchAll(/^ *select '([a-z ]+)'/gm)]
    .map(([, join = '']) => join)
    .filter((join) => join.includes(' '));
  expect(joins.length).toBeGreaterThan(8);
  for (const join of joins) expect(lostWords({ join, object: 'x', count: 2 }), join).not.toContain('of x');
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import type { AuditSettings } from '../../src/habits/settings';
import { readLists } from '../../src/lists';
import { maskedDb, maskedPlain } from '../../src/masking/masked-db';
import { Masking } from '../../src/masking/masking.svelte';
import { findUntagged } from '../../src/model/tags/read';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const look: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };
const habitIds = ['neglected-accounts', 'no-rate', 'purposeful-calls'];
const filter = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100_000 };
/** Upper-case letters, so that no word of ours is one of them. */
const nameOf = (kind: string, at: number) =>
  `${kind}${String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26), 65 + Math.floor(at / 676))}`;

let db: Db;
let names: string[] = [];
const masking = new Masking();
beforeAll(async () => {
  db = await resetEngine();
  const given = team(5);
  for (const [table, kind] of [
    ['accounts', 'ACC'],
    ['deals', 'DEA'],
    ['people', 'PER'],
  ] as const)
    given[table] = (given[table] ?? []).map((row, at) => ({ ...row, name: nameOf(kind, at) }));
  given['activities'] = (given['activities'] ?? []).map((row, at) => ({
    ...row,
    subject: `asked Nobody ${nameOf('ACC', at)}`,
  }));
  names = ['accounts', 'deals', 'people'].flatMap((table) => (given[table] ?? []).map((row) => String(row['name'])));
  await give(db, given, asOf);
  masking.set(true);
  await masking.learn(db, {});
});

/** The real names that occur. */
function named(value: unknown): string[] {
  const words = new Set(JSON.stringify(value).split(/[^A-Z]+/));
  return [...new Set(names)].filter((name) => words.has(name));
}

describe('while names are masked', () => {
  it('no result, case, list or text holds one, and everything else is as it was', { timeout: 240_000 }, async () => {
    const only = [...habitIds, 'two-future-sales', 'forgotten-prospects', 'promises-kept', 'drifting-customers'];
    const results = await auditAll(db, look, undefined, only);
    expect(named(results)).not.toEqual([]);
    const shown = maskedPlain(results, masking.text);
    expect(named(shown)).toEqual([]);
    const withoutNames = (value: unknown) => JSON.stringify(value).replace(/"(name|label)":"[^"]*"/g, '');
    expect(withoutNames(shown) === withoutNames(results)).toBe(true);

    const masked = maskedDb(db, masking);
    for (const id of habitIds) {
      const [real, page] = [await readCases(db, id, filter), await readCases(masked, id, filter)];
      expect(named(page)).toEqual([]);
      expect(page.counts).toEqual(real.counts);
      expect(page.rows.map((row) => row.case_id)).toEqual(real.rows.map((row) => row.case_id));
    }
    const notes = (await readCases(masked, 'purposeful-calls', filter)).rows.map(({ note }) => note);
    expect(new Set(notes)).toEqual(new Set(['(hidden)']));
    const lists = await readLists(masked, look);
    expect(lists.flatMap(({ items }) => items ?? []).length).toBeGreaterThan(0);
    expect(named(lists)).toEqual([]);
    const found = await findUntagged(masked, 'thank-you', 'asked', 10);
    expect(found).toHaveLength(10);
    expect(named(found)).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('Nobody');
  });

  it('cases are searched by pseudonyms, and never by names', async () => {
    const [row] = (await readCases(db, 'neglected-accounts', filter)).rows;
    const name = row?.account_name ?? '';
    const called = masking.text(name);
    expect(called).toMatch(/^Account [0-9CDFHKN]{4,}$/);
    const search = async (words: string) =>
      (await readCases(db, 'neglected-accounts', { ...filter, search: words, named: masking.namesCalled(words) })).rows;
    expect(new Set((await search(called.toLowerCase())).map((one) => one.account_name))).toEqual(new Set([name]));
    expect(await search(name)).toEqual([]);
  });

  it('pseudonyms stay with the salt, and are others without it', async () => {
    const again = new Masking();
    again.restore(masking.saved);
    await again.learn(db, {});
    const other = new Masking();
    other.set(true);
    await other.learn(db, {});
    const shown = (one: Masking) => names.map((name) => one.text(name));
    expect(shown(again)).toEqual(shown(masking));
    const same = shown(other).filter((word, at) => word === shown(masking)[at]);
    expect(same.length).toBeLessThan(names.length / 10);
  });
});

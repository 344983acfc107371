import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import type { Example } from '../../src/habits/example';
import { habits } from '../../src/habits';
import { resetEngine } from './engine';
import { give } from './given';

const files = import.meta.glob<Example[]>('../../src/habits/*/examples.ts', { eager: true, import: 'examples' });
const examplesOf = (id: string) => files[`../../src/habits/${id}/examples.ts`] ?? [];

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
});

describe.each(habits.map((habit) => [habit.id] as const))('%s', (id) => {
  it('has three examples or more, one of them empty', () => {
    expect(examplesOf(id).length).toBeGreaterThanOrEqual(3);
    expect(examplesOf(id).some(({ expect: { cases } }) => cases.length === 0)).toBe(true);
  });

  it.each(examplesOf(id))('$name', async (example) => {
    await give(db, example.given, example.asOf);
    const settings = {
      asOf: example.asOf,
      windowDays: example.windowDays ?? 365,
      thresholds: { [id]: example.thresholds ?? {} },
      rep: null,
    };
    const result = (await auditAll(db, settings, undefined, [id])).find((one) => one.id === id);
    expect(result?.kind).toBe('computed');
    const everything = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 1000 };
    const { rows } = await readCases(db, id, everything);
    const byId = <T extends { case_id: string }>(cases: T[]) => cases.sort((a, b) => (a.case_id < b.case_id ? -1 : 1));
    const wanted = byId([...example.expect.cases]);
    expect(byId(rows).map(({ case_id, hit }) => ({ case_id, hit }))).toEqual(
      wanted.map(({ case_id, hit }) => ({ case_id, hit })),
    );
    rows.forEach((row, at) => expect(row).toMatchObject(wanted[at] ?? {}));
    const { value, ...counts } = example.expect.number;
    expect(result).toMatchObject({ kind: 'computed', number: counts });
    if (result?.kind !== 'computed') return;
    if (value === null) expect(result.number.value).toBeNull();
    else expect(result.number.value).toBeCloseTo(value, 9);
  });
});

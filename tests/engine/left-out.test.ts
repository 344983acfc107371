import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import { readCases, type CaseFilter, type CaseRow } from '../../src/habits/cases';
import { readPast } from '../../src/habits/past';
import { addDays } from '../../src/habits/periods';
import type { Computed, HabitResult } from '../../src/habits/result';
import { isRejudged } from '../../src/habits/trend';
import { numberSince } from '../../src/habits/since';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const settings = { asOf, windowDays: 365, thresholds: {}, rep: null };
const all: CaseFilter = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100_000 };

/** Counted here, row by row, and not by the code under test. */
function count(rows: readonly CaseRow[]) {
  return {
    hits: rows.filter((row) => row.hit === true).length,
    misses: rows.filter((row) => row.hit === false).length,
    unknown: rows.filter((row) => row.hit === null).length,
  };
}

function computed(results: readonly HabitResult[], id: string): Computed {
  const result = results.find((one) => one.id === id);
  if (result?.kind !== 'computed') throw new Error(`${id} cannot be computed`);
  return result;
}

let db: Db;
let before: HabitResult[];
/** Of every habit with cases, each third one. */
const leftOut: Record<string, string[]> = {};
const rows: Record<string, CaseRow[]> = {};
beforeAll(async () => {
  db = await resetEngine();
  await give(db, team(5), asOf);
  before = await auditAll(db, settings);
  for (const { id, kind } of before) {
    if (kind === 'missing') continue;
    rows[id] = (await readCases(db, id, all)).rows;
    leftOut[id] = rows[id].filter((_, at) => at % 3 === 0).map((row) => row.case_id);
  }
});

describe('cases that the user leaves out', () => {
  it.each([null, 'ann'])('are in no number, and are still shown: rep %s', async (rep) => {
    const results = await auditAll(db, { ...settings, rep, leftOut });
    let seen = 0;
    for (const [id, given] of Object.entries(rows)) {
      const own = given.filter((row) => rep === null || row.rep === rep);
      const kept = own.filter((row) => !leftOut[id]?.includes(row.case_id));
      const result = computed(results, id);
      const out = own.length - kept.length;
      const total = own.length;
      expect(result.cases, id).toEqual({ ...count(kept), leftOut: out, total });
      if (result.measure === 'share') expect(result.number, id).toMatchObject(count(kept));
      if (out > 0 && result.measure === 'share') expect(result.whole, id).toMatchObject(count(own));
      expect(result.whole === null, id).toBe(out === 0);
      const page = await readCases(db, id, { ...all, rep });
      expect(page, id).toMatchObject({ total, counts: { ...count(kept), leftOut: out } });
      expect(page.rows.filter((row) => row.left_out)).toHaveLength(out);
      const only = await readCases(db, id, { ...all, rep, outcome: 'left out' });
      expect(only.rows.every((row) => row.left_out) && only.rows.length === out, id).toBe(true);
      seen += out;
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('of one habit are left out of that one alone, whichever reads its cases, and come back', async () => {
    const read = [...new Set(habits.flatMap((habit) => habit.dependsOn ?? []))].filter((id) => leftOut[id]?.length);
    expect(read.length).toBeGreaterThan(0);
    for (const id of read) {
      const readers = habits.filter((habit) => habit.dependsOn?.includes(id)).map((habit) => habit.id);
      const look = { ...settings, leftOut: { [id]: leftOut[id] ?? [] } };
      const results = await auditAll(db, look, undefined, readers);
      expect(readers.length).toBeGreaterThan(0);
      // What no-rate tells beside its number is pipeline-of-noes' own.
      const others = (all: readonly HabitResult[]) =>
        all.filter((one) => readers.includes(one.id)).map((one) => ({ ...one, beside: [], panels: [] }));
      expect(others(results)).toEqual(others(before));
      expect(computed(results, id).number).not.toEqual(computed(before, id).number);
    }
    expect(await auditAll(db, settings)).toEqual(before);
  });

  it('of the period before are left out there', async () => {
    const then = addDays(asOf, -settings.windowDays);
    await auditAll(db, { ...settings, asOf: then }, undefined, ['price-led-losses']);
    const earlier = (await readCases(db, 'price-led-losses', all)).rows.filter((row) => row.hit !== null);
    const some = earlier.slice(0, 7).map((row) => row.case_id);
    const known = (result: Computed) =>
      result.before?.reduce((sum, { sample }) => sum + sample.hits + sample.misses, 0) ?? 0;
    const results = await auditAll(db, { ...settings, leftOut: { 'price-led-losses': some } });
    expect(known(computed(before, 'price-led-losses'))).toBe(earlier.length);
    expect(known(computed(results, 'price-led-losses'))).toBe(earlier.length - some.length);
    expect(computed(results, 'price-led-losses').number).toEqual(computed(before, 'price-led-losses').number);
  });

  it('of a state are judged anew at every other day', async () => {
    const states = habits.filter((habit) => habit.judged === 'state' && isRejudged(habit)).map(({ id }) => id);
    const look = { ...settings, leftOut };
    const results = await auditAll(db, look);
    const [without, whole] = [
      await readPast(db, look, results, () => true),
      await readPast(db, settings, before, () => true),
    ];
    let seen = 0;
    for (const id of states) {
      const points = whole?.find((one) => one.id === id);
      if (points?.kind !== 'computed' || !points.trend || computed(results, id).cases.leftOut === 0) continue;
      const earlier = points.trend.points.slice(0, -1).map(({ n }) => n);
      const told = computed(without ?? [], id).trend?.points.map(({ n }) => n);
      expect(told, id).toEqual([...earlier, computed(results, id).number.n]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('the number since a day', () => {
  it('is that of the cases which no earlier look judged, of one rep or of all, without those left out', async () => {
    const results = await auditAll(db, { ...settings, leftOut });
    const day = addDays(asOf, -120);
    for (const id of ['price-led-losses', 'no-rate', 'thank-yous']) {
      if (!rows[id]) continue;
      for (const rep of [null, 'ben']) {
        const kept = rows[id].filter((row) => !leftOut[id]?.includes(row.case_id) && (rep === null || row.rep === rep));
        const own = kept.filter((row) => row.happened_on !== null && row.happened_on > day);
        expect(await numberSince(db, computed(results, id), rep, day), id).toMatchObject(count(own));
        const then = await auditAll(db, { ...settings, asOf: day }, undefined, [id]);
        expect(then.find((one) => one.id === id)?.kind).toBe('computed');
        const judged = new Set((await readCases(db, id, { ...all, rep })).rows.map((row) => row.case_id));
        expect(own.filter((row) => judged.has(row.case_id))).toEqual([]);
        await auditAll(db, { ...settings, leftOut }, undefined, [id]);
      }
    }
    expect(await numberSince(db, computed(results, 'neglected-accounts'), null, day)).toBeNull();
  });
});

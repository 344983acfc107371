import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import { readCases, type CaseFilter, type CaseRow } from '../../src/habits/cases';
import { addDays } from '../../src/habits/periods';
import type { Segment } from '../../src/habits/settings';
import { mulberry32 } from '../../src/stats/random';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, repIds, team } from './team';

const all: CaseFilter = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100_000 };

/** Counted here, row by row, and not by the code under test. */
function count(rows: readonly CaseRow[]) {
  return {
    hits: rows.filter((row) => row.hit === true).length,
    misses: rows.filter((row) => row.hit === false).length,
    unknown: rows.filter((row) => row.hit === null).length,
  };
}

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
  await give(db, team(5), asOf);
});

const segments: Segment[] = [
  {},
  {},
  { industry: 'Tools' },
  { deal_kind: 'Renewal' },
  { source_kind: 'referral' },
  { team: 'North' },
];

describe('for every filter', () => {
  const random = mulberry32(11);
  const looks = Array.from({ length: 6 }, (_, at) => ({
    asOf: at === 0 ? asOf : addDays(asOf, -Math.floor(random() * 700)),
    windowDays: at === 1 ? 1 : 30 + Math.floor(random() * 700),
    neglect_days: 1 + Math.floor(random() * 200),
    rep: [null, ...repIds, 'max', 'nobody'][Math.floor(random() * 9)] as string | null,
    segment: segments[Math.floor(random() * segments.length)] as Segment,
  }));

  it.each(looks)(
    'hits + misses + unknown = rows: %o',
    async ({ asOf: day, windowDays, neglect_days, rep, segment }) => {
      const thresholds = { 'neglected-accounts': { neglect_days } };
      const results = await auditAll(db, { asOf: day, windowDays, thresholds, rep, segment });
      expect(results.map(({ id }) => id)).toEqual(habits.map(({ id }) => id));
      for (const result of results) {
        if (result.kind === 'missing') continue;
        const page = await readCases(db, result.id, { ...all, rep });
        const counts = count(page.rows);
        const total = page.rows.length;
        expect(new Set(page.rows.map((row) => row.case_id)).size).toBe(total);
        expect(result.cases).toEqual({ ...counts, leftOut: 0, total });
        expect(page).toMatchObject({ counts, total });
        expect(counts.hits + counts.misses + counts.unknown).toBe(total);
        if (result.measure === 'share')
          expect(result.number).toMatchObject({ ...counts, n: counts.hits + counts.misses });
        const everybody = await readCases(db, result.id, all);
        for (const one of result.measure === 'share' ? result.reps : [])
          expect(one.number).toMatchObject(count(everybody.rows.filter((row) => row.rep === one.rep)));
        if (rep !== null) expect(page.rows.every((row) => row.rep === rep)).toBe(true);
      }
    },
  );
});

describe('a segment', () => {
  const look = { asOf, windowDays: 365, thresholds: {}, rep: null };
  const ids = async (segment: Segment, id: string) => {
    await auditAll(db, { ...look, segment }, undefined, [id]);
    return (await readCases(db, id, all)).rows.map((row) => row.case_id);
  };

  it('and all the others make the whole, and leaving it gives the audit from before', async () => {
    const before = await auditAll(db, look);
    for (const id of ['no-rate', 'neglected-accounts', 'time-with-customers']) {
      const whole = await ids({}, id);
      const parts = [await ids({ industry: 'Tools' }, id), await ids({ industry: 'Food' }, id)];
      const none = (await readCases(db, id, all)).rows.length;
      expect(parts.flat().length).toBeGreaterThan(0);
      expect(new Set(parts.flat()).size).toBe(parts.flat().length);
      for (const part of parts) expect(whole).toEqual(expect.arrayContaining(part));
      expect(parts.flat().length).toBeLessThan(whole.length);
      expect(none).toBe(parts[1]?.length);
    }
    expect(await auditAll(db, look)).toEqual(before);
  });
});

describe('readCases', () => {
  let computed: string[] = [];
  beforeAll(async () => {
    const results = await auditAll(db, { asOf, windowDays: 365, thresholds: {}, rep: null });
    computed = results.filter(({ kind }) => kind === 'computed').map(({ id }) => id);
  });

  it('gives each outcome its rows, and the three make the whole', async () => {
    for (const id of computed) {
      const pages = await Promise.all(
        (['hit', 'miss', 'unknown'] as const).map((outcome) => readCases(db, id, { ...all, outcome })),
      );
      const whole = await readCases(db, id, all);
      expect(pages.map((page) => page.rows.length)).toEqual(pages.map((page) => page.total));
      expect(pages.map((page) => page.total)).toEqual(Object.values(count(whole.rows)));
      for (const page of pages) expect(page.counts).toEqual(whole.counts);
    }
  });

  it('turns pages without losing or repeating a row, in any order', async () => {
    const sort = { by: 'account', descending: true } as const;
    const whole = await readCases(db, 'no-rate', { ...all, sort });
    const ids: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 37)
      ids.push(...(await readCases(db, 'no-rate', { ...all, sort, offset, limit: 37 })).rows.map((row) => row.case_id));
    expect(ids).toEqual(whole.rows.map((row) => row.case_id));
    const names = whole.rows.flatMap((row) => (row.account_name === null ? [] : [row.account_name.toLowerCase()]));
    expect(names).toEqual([...names].sort().reverse());
  });

  it('searches names whatever their case, and takes signs as they stand', async () => {
    const whole = await readCases(db, 'no-rate', all);
    const found = await readCases(db, 'no-rate', { ...all, search: ' MÜLLER & co ' });
    expect(found.rows.length).toBeGreaterThan(0);
    expect(found.rows.length).toBe(whole.rows.filter((row) => row.account_name?.startsWith('Müller & Co')).length);
    expect((await readCases(db, 'no-rate', { ...all, search: "%' or 1=1 --" })).total).toBe(0);
  });

  it('finds what a query says by the words in which another language says it', async () => {
    const whole = await readCases(db, 'referral-conversion', all);
    const found = await readCases(db, 'referral-conversion', { ...all, search: 'Empfehlung', said: ['referral'] });
    const referred = whole.rows.filter(({ part, note }) => part === 'referral' || note === 'referral');
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.length).toBeLessThan(whole.total);
    expect(found.rows.map((row) => row.case_id).sort()).toEqual(referred.map((row) => row.case_id).sort());
  });
});

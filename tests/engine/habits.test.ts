import { number, object } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import { readCases } from '../../src/habits/cases';
import type { Computed, Panel } from '../../src/habits/result';
import { addDays } from '../../src/habits/periods';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

/** Habits of two kinds, enough for what is the same for all. */
const two = ['no-rate', 'neglected-accounts'];
const settings: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
});

async function computed(id: string, look: Partial<AuditSettings> = {}): Promise<Computed> {
  const result = (await auditAll(db, { ...settings, ...look }, undefined, [id])).find((one) => one.id === id);
  if (result?.kind !== 'computed') throw new Error(`${id} was not computed`);
  return result;
}

function panelOf<K extends Panel['kind']>(result: Computed, id: string, kind: K): Extract<Panel, { kind: K }> {
  const panel = result.panels.find((one) => one.id === id);
  if (panel?.kind !== kind) throw new Error(`${id} is no panel of ${kind}`);
  return panel as Extract<Panel, { kind: K }>;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a team with one rep who blames the price and forgets her customers', () => {
  beforeAll(() => give(db, team(1, 2400), asOf));

  it('is seen in the price-led losses', async () => {
    const result = await computed('price-led-losses');
    expect(result.reps.map((rep) => rep.name)).toEqual(['ANN', 'BEN', 'CEM', 'DEE', 'EVA', 'FLO']);
    expect(result.reps.find((rep) => rep.outside?.side === 'above')?.rep).toBe('ann');
    expect(result.reps.find((rep) => rep.rep === 'ann')?.outside).toEqual({ band: '99.8%', side: 'above' });
    expect(result.headline).toMatch(
      /^Price is named in \d+ of \d+ losses with a reason, and .* of those are one rep’s$/,
    );
    expect(result.subtitle).toContain('Jul 2024 – Jun 2025');
    const kinds = panelOf(result, 'kinds', 'bars').rows;
    expect(sum(kinds.map((row) => row.count))).toBe(result.cases.total);
    expect(kinds.at(-1)).toMatchObject({ emphasis: 'aside', count: result.cases.unknown, share: null });
    expect(sum(kinds.map((row) => row.share ?? 0))).toBeCloseTo(1, 9);
    expect(kinds.find((row) => row.emphasis === 'main')?.count).toBe(result.cases.hits);
    expect(sum(panelOf(result, 'stages', 'rates').rows.map((row) => row.number.hits))).toBe(result.cases.hits);
    expect(result.funnel?.[0]?.n).toBe(5);
  });

  it('is seen in the neglected accounts, by number and by amount', async () => {
    const result = await computed('neglected-accounts');
    const ann = result.reps.find((rep) => rep.rep === 'ann');
    expect(ann?.number.value ?? 0).toBeGreaterThan(result.number.value ?? 1);
    expect(ann?.byAmount?.value ?? 0).toBeGreaterThan(result.byAmount?.value ?? 1);
    expect(result.byAmount?.interval).toBeNull();
    expect(result.byAmount?.largest).toHaveLength(3);
    const dots = panelOf(result, 'accounts', 'dots');
    expect(dots).toMatchObject({ unit: 'days', threshold: 90 });
    expect(dots.rows).toHaveLength(result.cases.total);
    for (const { value, hit } of dots.rows) if (hit !== null) expect(hit).toBe(value === null || value >= 90);
    const risk = panelOf(result, 'risk', 'rates').rows;
    expect(sum(risk.map((row) => row.number.hits))).toBe(result.cases.hits);
    expect(sum(risk.map((row) => row.facts[0] ?? 0))).toBeCloseTo(result.byAmount?.hitAmount ?? -1, 2);
    expect(result.proxy).toBeNull();
  });

  it('tells no one’s share of neglect over time where owners are today’s', async () => {
    const one = await computed('neglected-accounts', { rep: 'ben' });
    expect(one.trend).toBeNull();
    expect(one.trendNote).toMatch(/owners/);
    const whole = await computed('neglected-accounts');
    expect(whole.trend?.points.at(-1)).toMatchObject({ to: asOf, whole: true });
    expect(whole.trend?.points.map((point) => point.to)).toContain('2025-05-31');
  });

  it('has the same neglect at an earlier month’s end as an audit of that day', async () => {
    const later = await computed('neglected-accounts');
    const point = later.trend?.points.find(({ to }) => to === '2025-03-31');
    await db.exec(`update accounts set kind_meaning = null`);
    const then = await readCases(
      db,
      (await computed('neglected-accounts', { asOf: '2025-03-31', thresholds: {} })).id,
      { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 9999 },
    );
    const judged = then.rows.map((row) => row.value === null || row.value >= 90);
    expect(point).toMatchObject({ n: judged.length, hits: judged.filter(Boolean).length });
    await give(db, team(1, 2400), asOf);
  });

  it('closes referrals better', async () => {
    const result = await computed('referral-conversion');
    const [referral, rest] = result.parts.map((part) => part.number);
    expect(result.number).toMatchObject({ unit: 'points', reading: 'full' });
    expect(result.number.value).toBeCloseTo((referral?.value ?? 0) - (rest?.value ?? 0), 12);
    expect(result.number.interval?.low ?? -1).toBeGreaterThan(0);
    expect(result.headline).toMatch(/^Referrals close at \d+%, everything else at \d+%, and \d+% of new deals are ref/);
    const rows = panelOf(result, 'sources', 'rates').rows;
    expect(rows[0]).toMatchObject({ label: 'Referral', emphasis: 'main', number: { hits: referral?.hits } });
    expect(rows.at(-1)).toMatchObject({ emphasis: 'aside', number: { unknown: result.cases.unknown } });
    expect(sum(rows.map((row) => row.number.n + row.number.unknown))).toBe(result.cases.total);
    expect(result.trend?.label).toBe('Win rate of referrals');
  });

  it('says where, when and to whom its noes are said', async () => {
    const result = await computed('no-rate');
    const stages = panelOf(result, 'stages', 'rates').rows;
    expect(stages.map((row) => row.label)).toEqual(['Contact', 'Demo', 'Offer', 'Talks']);
    expect(stages[0]?.number.n).toBe(result.cases.total);
    expect(sum(stages.map((row) => row.number.hits))).toBe(result.cases.hits);
    expect(stages[1]?.number.n).toBe((stages[0]?.number.n ?? 0) - (stages[0]?.number.hits ?? 0));
    const months = panelOf(result, 'months', 'series').rows;
    expect(months).toHaveLength(12);
    expect(sum(months.map((row) => row.count))).toBe(result.cases.hits);
    expect(sum(months.map((row) => row.of))).toBe(result.cases.total);
    const grid = panelOf(result, 'reps', 'grid').rows;
    for (const rep of result.reps)
      expect(sum(grid.find((row) => row.person === rep.rep)?.counts ?? [])).toBe(rep.number.hits);
    expect(result.trend).toMatchObject({ step: 'month' });
    expect(sum(result.trend?.points.map((point) => point.n) ?? [])).toBe(result.number.n);
    expect(result.trend?.limits?.centre).toBeCloseTo(result.number.value ?? 0, 1);
  });

  it('keeps the team as the centre while one rep is chosen', async () => {
    const whole = await computed('no-rate');
    const one = await computed('no-rate', { rep: 'ben' });
    expect(one.team).toEqual(whole.number);
    expect(one.reps).toEqual(whole.reps);
    expect(one.number).toEqual(whole.reps.find((rep) => rep.rep === 'ben')?.number);
    expect(panelOf(one, 'reps', 'grid').rows.map((row) => row.person)).toEqual(['ben']);
  });
});

describe('what cannot be compared or computed', () => {
  it('names the missing columns', async () => {
    await give(db, { ...team(2), activities: [], deals: [{ deal_id: 'a', status: 'open' }] }, asOf);
    const results = await auditAll(db, settings);
    expect(results.every((result) => result.kind === 'missing')).toBe(true);
    expect(results.find(({ id }) => id === 'price-led-losses')).toMatchObject({
      // Of open deals alone: what is missing is no column, but the deals that were decided.
      columns: [{ need: 'decisions' }, { need: 'deals.loss_reason' }],
    });
    await expect(
      readCases(db, 'no-rate', { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 1 }),
    ).rejects.toThrow(/all_cases_no_rate/);
  });

  it('takes the last activity date as a proxy where there are no activities', async () => {
    const given = team(2);
    const accounts = given['accounts']?.map((row, at) => ({ ...row, last_activity_on: addDays(asOf, -at) })) ?? [];
    await give(db, { ...given, accounts, activities: [] }, asOf);
    const result = await computed('neglected-accounts');
    expect(result.proxy).toMatch(/last activity date/);
    expect(result.cases.hits).toBeGreaterThan(0);
    expect(result.cases.unknown).toBe(0);
  });

  it('does not compare a rep with over 10% undated decisions, nor one whose deals have no touch', async () => {
    const given = team(3, 1500);
    const undated = given['deals']?.map((row, at) =>
      row['owner'] === 'ben' && at % 4 === 0 ? { ...row, closed_on: null } : row,
    );
    await give(db, { ...given, deals: undated ?? [] }, asOf);
    const decisions = await computed('no-rate');
    expect(decisions.reps.find((rep) => rep.rep === 'ben')?.notCompared).toMatch(/no closing date/);
    expect(decisions.reps.find((rep) => rep.rep === 'ben')?.limits).toBeNull();
    expect(decisions.reps.find((rep) => rep.rep === 'cem')?.notCompared).toBeNull();
    expect(decisions.notes.join()).toMatch(/no closing date/);
    expect(decisions.coverage.share ?? 1).toBeLessThan(1);
    const touches = await computed('neglected-accounts');
    const compared = touches.reps.filter((rep) => rep.number.reading === 'full');
    for (const rep of compared) expect(rep.notCompared).toMatch(/have a touch/);
  });
});

describe('the cases', () => {
  const oid = async (id: string) => {
    const [row] = await db.query(
      `select table_oid::double as oid from duckdb_tables() where table_name = '${id}'`,
      object({ oid: number() }),
    );
    return row?.oid;
  };

  it('are made once per look and model: not for another rep, but for another day, threshold or build', async () => {
    await give(db, team(4), asOf);
    await auditAll(db, settings, undefined, two);
    const [no, neglected] = [await oid('all_cases_no_rate'), await oid('all_cases_neglected_accounts')];
    await auditAll(db, { ...settings, rep: 'ann' }, undefined, two);
    expect(await oid('all_cases_no_rate')).toBe(no);
    await auditAll(db, { ...settings, thresholds: { 'neglected-accounts': { neglect_days: 30 } } }, undefined, two);
    expect(await oid('all_cases_no_rate')).toBe(no);
    expect(await oid('all_cases_neglected_accounts')).not.toBe(neglected);
    await auditAll(db, { ...settings, asOf: '2025-01-31' }, undefined, two);
    const earlier = await oid('all_cases_no_rate');
    expect(earlier).not.toBe(no);
    await give(db, team(4), asOf);
    await auditAll(db, { ...settings, asOf: '2025-01-31' }, undefined, two);
    expect(await oid('all_cases_no_rate')).not.toBe(earlier);
  });

  it('of two looks asked for at once do not mix', async () => {
    await give(db, team(4), asOf);
    const looks = [settings, { ...settings, asOf: '2024-06-30', windowDays: 100 }];
    const together = await Promise.all(looks.map((look) => auditAll(db, look, undefined, two)));
    for (const [at, look] of looks.entries()) expect(together[at]).toEqual(await auditAll(db, look, undefined, two));
  });

  it('are refused a day that is none', async () => {
    await expect(auditAll(db, { ...settings, asOf: '' })).rejects.toThrow(RangeError);
  });

  it('report each habit as it is done', async () => {
    const steps: number[] = [];
    const results = await auditAll(db, settings, (done) => steps.push(done));
    expect(steps).toEqual(results.map((_, at) => at + 1));
  });
});

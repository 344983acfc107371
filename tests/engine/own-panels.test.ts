import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import { readCases, type CaseRow } from '../../src/habits/cases';
import { addDays } from '../../src/habits/periods';
import type { Panel } from '../../src/habits/result';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const everything = { rep: null, outcome: null, search: '', sort: null, offset: 0, limit: 100_000 };
const ids = [
  'daily-prospecting',
  'even-attention',
  'fresh-look',
  'romance-after-proposal',
  'steady-results',
  'two-future-sales',
];
const given = team(3, 1800);
const panels = new Map<string, Panel>();
const cases = new Map<string, CaseRow[]>();

async function read(db: Db, day: string): Promise<void> {
  panels.clear();
  const results = await auditAll(db, { asOf: day, windowDays: 365, thresholds: {}, rep: null }, undefined, ids);
  for (const result of results) {
    if (result.kind === 'missing') continue;
    for (const panel of result.panels) panels.set(`${result.id} ${panel.id}`, panel);
    cases.set(result.id, (await readCases(db, result.id, everything)).rows);
  }
}

function panelOf<K extends Panel['kind']>(name: string, kind: K): Extract<Panel, { kind: K }> {
  const panel = panels.get(name);
  if (panel?.kind !== kind) throw new Error(`${name} is no panel of ${kind}`);
  return panel as Extract<Panel, { kind: K }>;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

let db: Db;
beforeAll(async () => {
  const offers = (given['deals'] ?? []).map((deal, at) => ({
    entity: 'deal',
    id: deal['deal_id'] ?? null,
    field: 'stage',
    after: at % 3 ? 'Offer' : 'Demo',
    changed_at: deal['created_at'] ? `${deal['created_at']} 12:00:00` : null,
  }));
  const deals = (given['deals'] ?? []).map((deal, at) => ({
    ...deal,
    amount: deal['amount_base'] ?? null,
    referred_by_account_id: at % 11 ? null : `acc ${at % 150}`,
  }));
  db = await resetEngine();
  await give(db, { ...given, deals, changes: offers }, asOf);
  await read(db, asOf);
});

describe('the chart of a habit', () => {
  it('has a line for each silent proposal, up to 24, each from its proposal to the day looked from', () => {
    const { rows, until, quiet } = panelOf('romance-after-proposal time-lines', 'lines');
    const own = cases.get('romance-after-proposal') ?? [];
    const silent = own.filter((row) => row.hit === false);
    const shown = rows.filter((row) => row.isQuiet === true);
    expect(rows.length).toBe(Math.min(24, own.length));
    expect(shown.length).toBe(Math.min(24, silent.length));
    expect(shown.length).toBeGreaterThan(5);
    for (const row of rows) {
      const last = row.touches.at(-1);
      expect(row.touches).toEqual(row.touches.toSorted());
      if (row.from !== null) expect((row.touches[0] ?? until) >= row.from).toBe(true);
      if (row.isQuiet && last !== undefined) expect(last <= addDays(until, -quiet)).toBe(true);
      if (row.isQuiet === false) expect((last ?? '') > addDays(until, -quiet)).toBe(true);
    }
    const largest = Math.max(...silent.map((row) => row.amount ?? 0));
    expect(rows[0]?.amount).toBe(largest);
  });

  it('grows a tree whose branches are the later wins that the cases count', () => {
    const { rows } = panelOf('two-future-sales tree', 'tree');
    const own = new Map((cases.get('two-future-sales') ?? []).map((row) => [row.case_id, row.value]));
    const place = new Map(rows.map((row, at) => [row.case_id, at]));
    let checked = 0;
    rows.forEach((row, at) => {
      if (row.parent_id !== null) expect(place.get(row.parent_id) ?? Infinity).toBeLessThan(at);
      const children = rows.filter((one) => one.parent_id === row.case_id);
      for (const child of children) {
        expect(child.on > row.on && child.on <= addDays(row.on, 365)).toBe(true);
        expect(child.isReferred).toBe(child.account !== row.account);
      }
      const counted = own.get(row.case_id);
      if (counted === undefined) return;
      checked++;
      expect(children).toHaveLength(counted ?? -1);
    });
    expect(checked).toBeGreaterThan(5);
    expect(rows.filter((row) => row.parent_id === null)).toHaveLength(6);
    expect(rows.some((row) => row.isReferred)).toBe(true);
  });

  it('beats with twelve whole months, and the month that runs where one does', async () => {
    const { rows, limits, unit } = panelOf('steady-results months', 'process');
    const own = cases.get('steady-results') ?? [];
    expect(unit).toBe('money');
    expect(rows.map((row) => row.whole)).toEqual(Array.from({ length: 12 }, () => true));
    expect(sum(rows.map((row) => row.value))).toBeCloseTo(sum(own.map((row) => row.value ?? 0)), 6);
    expect(limits?.centre).toBeCloseTo(sum(rows.map((row) => row.value)) / 12, 6);
    await read(db, '2025-06-15');
    const later = panelOf('steady-results months', 'process').rows;
    const running = (given['deals'] ?? []).filter(
      (deal) =>
        deal['status'] === 'won' &&
        deal['owner'] !== 'max' &&
        `${deal['closed_on']}` >= '2025-06-01' &&
        `${deal['closed_on']}` <= '2025-06-15',
    );
    expect(later).toHaveLength(13);
    expect(later.at(-1)).toMatchObject({ from: '2025-06-01', whole: false, count: running.length });
    expect(later.at(-1)?.value).toBeCloseTo(sum(running.map((deal) => Number(deal['amount_base'] ?? 0))), 6);
    await read(db, asOf);
  });

  it('places every no at its age, and judges the older ones as the cases do', () => {
    const { rows, window } = panelOf('fresh-look noes', 'ages');
    const own = cases.get('fresh-look') ?? [];
    const older = rows.filter((row) => row.age >= window.to);
    const states = { looked: true, missed: false, unknown: null } as Record<string, boolean | null>;
    expect(older.map((row) => [row.case_id, states[row.state]]).toSorted()).toEqual(
      own.map((row) => [row.case_id, row.hit]).toSorted(),
    );
    for (const row of rows) {
      if (row.state === 'early') expect(row.age).toBeLessThan(window.from);
      if (row.state === 'due') expect(row.age).toBeGreaterThanOrEqual(window.from);
    }
    const due = panels.get('fresh-look noes')?.title;
    expect(due).toMatch(new RegExp(`^(${rows.filter((row) => row.state === 'due').length} fresh|No fresh)`));
    expect(new Set(rows.map((row) => row.case_id)).size).toBe(rows.length);
  });

  it('puts each workday on the calendar once', () => {
    const { rows } = panelOf('daily-prospecting calendar', 'calendar');
    const own = cases.get('daily-prospecting') ?? [];
    expect(sum(rows.map((row) => row.of))).toBe(own.length);
    expect(sum(rows.map((row) => row.hits))).toBe(own.filter((row) => row.hit).length);
    expect(new Set(rows.map((row) => row.on)).size).toBe(rows.length);
  });

  it('shows every deal of each quarter at its days since a touch', () => {
    const { rows } = panelOf('even-attention quarters', 'strips');
    const own = (cases.get('even-attention') ?? []).filter((row) => row.x !== null);
    expect(rows).toHaveLength(4);
    const shown = rows.flatMap((row) => row.cases).map(({ value, hit }) => `${value} ${hit}`);
    expect(shown.toSorted()).toEqual(own.map(({ value, hit }) => `${value} ${hit}`).toSorted());
    for (const { number, cases: drawn } of rows)
      expect(number).toMatchObject({ hits: drawn.filter((one) => one.hit).length });
  });
});

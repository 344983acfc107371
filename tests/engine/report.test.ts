import { JSDOM } from 'jsdom';
import { object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../src/language/format';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import type { Computed, HabitResult } from '../../src/habits/result';
import { figuresOf } from '../../src/pages/habit/shown';
import type { Given } from '../../src/pages/report/given';
import { reportFile } from '../../src/pages/report/report';
import { here, openExport } from './open-export';

const hostile = '</style><script>alert(1)</script><img src="http://x.example/a" onerror=alert(2)> & \u0000Ann';
const { document } = new JSDOM().window;
let given: Given;
let names: string[];

beforeAll(async () => {
  setLocale(() => 'en-GB');
  const { db, files, info } = await openExport(here('sample-data/salesforce'));
  const settings = { asOf: info.asOf, windowDays: 365, thresholds: {}, rep: null };
  const results = await auditAll(db, settings);
  const sql = `select name from accounts union select name from deals union select name from contacts`;
  names = (await db.query(sql, object({ name: string() }))).map(({ name }) => name);
  const source = `Rainmaker, from Account.csv and 10 more, as of ${info.asOf}`;
  given = { results, settings, files, leftOut: info.leftOut, only: [], source, masked: false, document };
});

/** The report as text, and as a browser reads it that runs no script. */
async function report(changed: Partial<Given> = {}): Promise<{ text: string; page: Document }> {
  const file = await reportFile({ ...given, ...changed }, async () => '@font-face{font-family:x}');
  const text = new TextDecoder().decode(await file.arrayBuffer());
  return { text, page: new JSDOM(text).window.document };
}

const computed = (): Computed[] =>
  given.results.filter((one): one is HabitResult & Computed => one.kind === 'computed');

describe('the report of the sample team', () => {
  let text: string;
  let page: Document;
  beforeAll(async () => void ({ text, page } = await report()));

  it('has every habit that was computed, with its number, its definition and its charts', () => {
    expect(computed().length).toBeGreaterThan(50);
    for (const result of computed()) {
      const habit = habits.find(({ id }) => id === result.id);
      const part = page.getElementById(result.id);
      expect(part?.textContent, result.id).toContain(result.headline);
      expect(part?.textContent, result.id).toContain(habit?.definition);
      expect(part?.textContent, result.id).toContain(result.coverage.words);
      const told = figuresOf(result, habit as NonNullable<typeof habit>).filter((one) => !one.namesAccounts);
      expect(part?.querySelectorAll('figure > svg[role=img][aria-label]'), result.id).toHaveLength(told.length);
      expect(told.length, result.id).toBeGreaterThan(0);
    }
  });

  it('says what could not be computed, and where the rows went', () => {
    const missing = given.results.filter(({ kind }) => kind === 'missing');
    expect(page.querySelectorAll('#missing tbody tr')).toHaveLength(missing.length);
    const files = [...page.querySelectorAll('#files tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(files).toHaveLength(given.files.length + 1);
    const records = given.files.reduce((sum, { table }) => sum + table.ledger.records, 0);
    expect(files.at(-1)).toContain(records.toLocaleString('en-GB'));
  });

  it('sets the reps beside each other in every group', () => {
    const tables = [...page.querySelectorAll('main > section > .scroll[aria-label$="rep by rep"]')];
    expect(tables).toHaveLength(new Set(habits.map(({ group }) => group)).size);
    const rows = tables.reduce((sum, table) => sum + table.querySelectorAll('tbody tr').length, 0);
    expect(rows).toBe(computed().length);
  });

  it('runs nothing, asks for nothing, and says so itself', () => {
    expect(page.querySelectorAll('script, link, iframe, object, embed, img, form')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name !== 'xmlns') expect(value).not.toMatch(/^\s*(https?:|\/\/|javascript:)/i);
      }
    }
    expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:\/\/|@import/);
    expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
      /^default-src 'none'/,
    );
  });

  it('leads from its contents to its parts', () => {
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links.length).toBeGreaterThan(8);
    for (const id of links) expect(page.getElementById(id), id).not.toBeNull();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no account, deal or contact', () => {
    expect(names.length).toBeGreaterThan(1_000);
    const words = page.body.textContent ?? '';
    expect(names.filter((name) => words.includes(name))).toEqual([]);
  });
});

describe('a report of hostile names', () => {
  it('shows them as text, and is otherwise the same', async () => {
    const some = given.results.slice(0, 8);
    const plain = await report({ results: some });
    const renamed = JSON.parse(JSON.stringify(some), (_, value: unknown) =>
      value === 'Jörg Brandt' ? hostile : value,
    ) as HabitResult[];
    const files = given.files.map((file) => ({ ...file, table: { ...file.table, name: hostile } }));
    const { page } = await report({ results: renamed, files, source: hostile });
    expect(page.querySelectorAll('*')).toHaveLength(plain.page.querySelectorAll('*').length);
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.body.textContent).toContain(hostile.replace('\u0000', '\ufffd'));
  });
});

describe('a report with names masked', () => {
  it('says so, and names no file', async () => {
    const { page } = await report({ masked: true, only: ['Tools'], results: given.results.slice(0, 2) });
    expect(page.querySelector('header')?.textContent).toMatch(/only Tools\.\s+Names are masked/);
    expect(page.querySelector('#files')?.textContent).not.toContain('.csv');
    expect(page.querySelector('#files tbody th')?.textContent).toBe('File 1');
  });
});

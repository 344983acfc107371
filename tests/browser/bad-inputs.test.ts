import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropFiles } from './harness/drop-files';
import { sharedApp } from './harness/harness';
import { csvFilesIn, here, written } from './steps';

interface Case {
  id: string;
  outcome: 'IMPORT' | 'IMPORT_FLAGGED' | 'ASK' | 'REFUSE';
  records: number | null;
  flags: string[];
}

const folder = here('tests/fixtures/bad-inputs');
const { cases } = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as { cases: Case[] };

/** What the page says of each file: how many rows and which problems, or why not. By name, archives' parts by theirs. */
let listed: Record<string, { rows: string; unsure: boolean; problems: string[] }>;
let refused: Record<string, string>;
/** What it says of all files together. */
let said: string;

// Dropped in three goes, as somebody would who finds more.
sharedApp(async ({ page }) => {
  const long = await written({ 'long-cell.csv': `id,v\n1,${'x'.repeat(2_200_000)}\n2,b\n` });
  const paths = [...(await csvFilesIn(folder)), ...long];
  const goes = [paths.slice(0, 20), paths.slice(20, 40), paths.slice(40)];
  for (const [go, some] of goes.entries()) {
    if (go > 0) await page.getByText('Add more files').click();
    await dropFiles(page, '.zone', some);
    // Every dropped file is listed or refused; an archive of one table is one.
    const expected = goes.slice(0, go + 1).flat().length;
    await page.waitForFunction(
      (count) => document.querySelectorAll('section.file, section.refused li').length === count,
      expected,
    );
  }
  const files = await page.locator('section.file').evaluateAll((all) =>
    all.map((one) => ({
      name: one.querySelector('h2')?.textContent ?? '',
      rows: one.querySelector('header p')?.textContent?.trim() ?? '',
      unsure: one.textContent?.includes('We are not sure') ?? false,
      problems: [...one.querySelectorAll('.problem')].map((problem) => problem.textContent ?? ''),
    })),
  );
  listed = Object.fromEntries(files.map(({ name, ...rest }) => [name.split(' › ')[0] ?? '', rest]));
  said = (await page.locator('main').textContent()) ?? '';
  const reasons = await page
    .locator('section.refused li')
    .evaluateAll((all) => all.map((one) => [one.querySelector('strong')?.textContent ?? '', one.textContent ?? '']));
  refused = Object.fromEntries(reasons);
});

/**
 * Kinds of problem that only the dates' own values show, and that the page tells of when it has loaded them; and how the
 * characters are encoded, which it says once for all files.
 */
const told = (flag: string) => !['bad-date', 'date-order', 'encoding-guessed'].includes(flag);

it('there are 48 of them', () => expect(cases).toHaveLength(48));

it.each(cases)('$id: $outcome', ({ id, outcome, records, flags }) => {
  const name = `${id}.csv`;
  const opened = ['is-zip', 'is-gzip'].includes(flags[0] ?? '');
  if (outcome === 'REFUSE' && !opened) {
    expect(refused[name]?.length).toBeGreaterThan(name.length + 10);
    expect(listed).not.toHaveProperty([name]);
    return;
  }
  const file = listed[name];
  if (opened) expect(file?.problems.join()).toMatch(/under another name; it was opened/);
  else expect(file?.rows.replaceAll(/(?<=\d)\D(?=\d{3} )/g, '')).toMatch(new RegExp(`^${records} rows? · `));
  const wanted = flags.filter(told);
  expect(file?.problems.length).toBeGreaterThanOrEqual(new Set(wanted.map((flag) => flag.split('@')[0])).size);
  if (flags.includes('encoding-guessed')) expect(said).toMatch(/not say how the characters are encoded/);
  if (outcome === 'ASK') expect(file?.unsure || (file?.problems.length ?? 0) > 0).toBe(true);
});

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { see, sharedApp } from './harness/harness';
import { confirm, downloaded, drop, go, written } from './steps';
import { smallTeam } from './team';

/** The small team's deals as an export that a person has been at: a title, a wrong date, totals and a note below. */
function dirty(): string {
  const [header = '', ...rows] = (smallTeam()['deals.csv'] ?? '').split('\n');
  const wrong = rows.map((row, at) => (at === 4 ? row.replace(/,2025-\d\d-\d\d,/, ',sometime in May,') : row));
  return [
    'Deals of the year',
    '',
    header,
    ...wrong,
    '',
    `Grand total,,,123456,,,,,`,
    '',
    '"=HYPERLINK(1), by Ann"',
  ].join('\n');
}

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written({ 'dirty.csv': dirty() }));
  await confirm(page);
  await go(page, '#/data');
});

describe('how a dirty file was read', () => {
  it('adds up: every record is somewhere', async () => {
    const { page } = shared();
    const [, records = '', rest = '', loaded = ''] = await page
      .locator('[aria-label=Files] tbody tr', { hasText: 'dirty.csv' })
      .locator('th, td')
      .allInnerTexts();
    const elsewhere = (rest.match(/\d+/g) ?? ['1']).map(Number);
    expect(Number(loaded)).toBe(60);
    expect(rest).toMatch(/3 blank lines/);
    expect(elsewhere.reduce((sum, n) => sum + n, 0) + 60).toBe(Number(records));
    // A title, a header, totals and a note, and three blank lines.
    expect(Number(records)).toBe(60 + 4 + 3);
  });

  it('shows what is not among the rows, and hands it out safe for a spreadsheet', async () => {
    const { page } = shared();
    const shown = await page
      .getByRole('region', { name: 'Not among the rows of dirty.csv' })
      .locator('tbody tr')
      .allInnerTexts();
    for (const text of ['Deals of the year', 'Grand total', '=HYPERLINK(1)']) expect(shown.join('\n')).toContain(text);
    const { name, text } = await downloaded(page, () =>
      page
        .getByRole('group', { name: 'Take along: Not among the rows of dirty.csv' })
        .getByRole('button', { name: 'CSV' })
        .click(),
    );
    expect(name).toMatch(/^set-aside-\d{4}-\d\d-\d\d\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', '').trim(), { header: true });
    expect(data).toHaveLength(shown.length);
    for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@]/);
  });

  it('tells which values could not be read, and where', async () => {
    const { page } = shared();
    const words = /1 value of Closing date could not be read.*“sometime in May”.*row 5/s;
    await see(page.getByText(words)).toHaveCount(1);
  });

  it('tells of every field which column it is and how full it is', async () => {
    const { page } = shared();
    const rows = (label: string) => page.getByRole('region', { name: label }).getByRole('row');
    await see(rows('Columns of dirty.csv').filter({ hasText: /Closing date\s*Close Date/ })).toHaveCount(1);
    await page.getByText(/^\d+ columns$/).click();
    await see(rows('Filled columns').filter({ hasText: /deals\s*closed_on\s*59 of 60/ })).toHaveCount(1);
  });
});

describe('references that lead nowhere', () => {
  const calls = [
    'Activity ID,Subject,Type,Status,Date,Opportunity ID,Owner',
    ...Array.from({ length: 230 }, (_, no) => `T${no},Call ${no},Call,Completed,2025-03-03,D${no},Ann Ash`),
  ].join('\n');
  const deals = [
    'Opportunity ID,Opportunity Name,Stage,Amount,Owner,Created Date,Close Date',
    ...Array.from({ length: 20 }, (_, no) => `D${no},Deal ${no},Closed Won,100,Ann Ash,2025-01-02,2025-02-03`),
  ].join('\n');
  const lost = sharedApp(async ({ page }) => {
    await drop(page, await written({ 'deals.csv': deals, 'calls.csv': calls }));
    await confirm(page);
    await go(page, '#/data');
  });

  it('are listed with file and line, the first 200, and all of them in the download', async () => {
    const { page } = lost();
    const words = '210 activities point at deals that no file holds';
    await page.getByText(words).click();
    const rows = page.getByRole('region', { name: words }).locator('tbody tr');
    await see(rows).toHaveCount(200);
    // A header, and 20 calls whose deals are there.
    await see(rows.first().locator('th, td')).toHaveText(['D20', 'calls.csv', '22']);
    await page.getByText('Export the deals of all years').waitFor();
    const { name, text } = await downloaded(page, () =>
      page
        .getByRole('group', { name: `Take along: ${words}` })
        .getByRole('button', { name: 'CSV' })
        .click(),
    );
    expect(name).toMatch(/^leads-nowhere-\d{4}-\d\d-\d\d\.csv$/);
    const { data } = Papa.parse<string[]>(text.replace('\uFEFF', '').trim());
    expect(data).toHaveLength(1 + 210);
    expect(data.at(-1)).toEqual(['D229', 'calls.csv', '231']);
  });
});

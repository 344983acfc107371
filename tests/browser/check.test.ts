import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import { see, sharedApp } from './harness/harness';
import { atRest, auditShown, downloaded, drop, go, numbers, written } from './steps';
import { smallTeam } from './team';

/**
 * The small team's second file as a person left it: a won deal with a wrong date (line 6), a deal with too few cells (line
 * 8), one with too many (line 9), and totals below a blank line.
 */
function dirty(): Record<string, string> {
  const team = smallTeam();
  const [header = '', ...rows] = (team['more.csv'] ?? '').split('\n');
  const more = rows
    .with(4, (rows[4] ?? '').replace(/,2025-\d\d-\d\d,/, ',sometime in May,'))
    .with(6, (rows[6] ?? '').replace(/,[^,]*,[^,]*$/, ''))
    .with(7, `${rows[7]},see below`);
  return { ...team, 'more.csv': [header, ...more, '', 'Grand total,,,123456,,,,,'].join('\n') };
}

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written(dirty()));
  await page.getByRole('button', { name: 'Columns are right' }).click();
  await page.getByRole('button', { name: 'Check the 3 rows with problems first' }).click();
  await page.getByRole('heading', { name: 'Rows to look at' }).waitFor();
});

const table = (page: Page) => page.getByRole('region', { name: 'Rows of more.csv' });
const lines = (page: Page) => table(page).locator('tbody th');

/** The share of lost decisions over all time once the audit has followed the edits, and back to the check page. */
async function noRate(page: Page): Promise<number | null | undefined> {
  await atRest(page);
  await go(page, '#/audit?days=36500');
  await auditShown(page);
  const share = (await numbers(page))['no-rate'];
  await go(page, '#/check');
  await table(page).waitFor();
  return share;
}

describe('checking a dirty file', () => {
  it('lists the rows with problems alone, by line, what is wrong with each, and where every record went', async () => {
    const { page } = shared();
    await see(page).toHaveURL(/#\/check$/);
    await see(lines(page)).toHaveText(['6', '8', '9']);
    await see(table(page).locator('td.what')).toHaveText([
      /Closing date.* cannot be read/s,
      /Too few cells/,
      /Too many cells: “see below” left over/,
    ]);
    await page
      .getByText('63 records and blank lines = 60 rows loaded + 1 header + 1 blank line + 1 set aside')
      .waitFor();
    await see(page.getByRole('link', { name: 'Check 3' })).toHaveCount(1);
    await page.locator('summary', { hasText: 'deals.csv' }).waitFor();
  });

  it('shows every row, a page at a time, where that is asked for', async () => {
    const { page } = shared();
    const only = page.getByLabel('Only rows with problems');
    await only.uncheck();
    await page.getByText('1–50 of 60').waitFor();
    await see(lines(page)).toHaveText(Array.from({ length: 50 }, (_, at) => `${at + 2}`));
    await page.getByRole('button', { name: 'Later' }).click();
    await see(lines(page)).toHaveText(Array.from({ length: 10 }, (_, at) => `${at + 52}`));
    await only.check();
    await see(lines(page)).toHaveText(['6', '8', '9']);
  });

  it('shuts nobody out, light and dark, on a wide screen and on a phone', async () => {
    const { page } = shared();
    await page.getByRole('button', { name: 'Take in line 63' }).click();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axe(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(beyond, { message: `pixels beyond ${width}` }).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Leave it' }).click();
  });

  it('mends a cell by keyboard, and the audit follows', async () => {
    const { page } = shared();
    // Thirty of 120 are lost; the won deal without a date is no decision yet.
    expect(await noRate(page)).toBeCloseTo(30 / 119, 10);
    const cell = page.getByRole('button', { name: /^Close Date, line 6: sometime in May/ });
    const editor = page.getByRole('textbox', { name: /^Close Date, line 6/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    await see(editor).toBeFocused();
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Escape');
    await see(cell).toBeFocused();
    await page.keyboard.press('Enter');
    await see(editor).toBeFocused();
    await page.keyboard.type('2025-05-07');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Undo: Close Date in line 6: “sometime in May” became “2025-05-07”' })
      .waitFor();
    expect(await noRate(page)).toBeCloseTo(30 / 120, 10);
    await page.getByText('2 rows are open').waitFor();
  });

  it('sets a row aside, hands it out with its line and reason, and undoes it', async () => {
    const { page } = shared();
    await page.getByRole('button', { name: 'Set aside line 9' }).click();
    // The deal of line 9 was lost.
    expect(await noRate(page)).toBeCloseTo(29 / 119, 10);
    await page.getByText('59 rows loaded + 1 header + 1 blank line + 2 set aside').waitFor();
    const { text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download what is set aside' }).click(),
    );
    const { data } = Papa.parse<string[]>(text.replace('\uFEFF', '').trim());
    expect(data.map(([line, reason]) => [line, reason])).toEqual([
      ['Line', 'Reason'],
      ['9', 'Set aside by you'],
      ['63', 'A row of totals'],
    ]);
    expect(data[1]?.[2]).toContain('Deal 67');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: line 9 set aside').waitFor();
    expect(await noRate(page)).toBeCloseTo(30 / 120, 10);
  });

  it('takes in a record that was set aside, once it is mended', async () => {
    const { page } = shared();
    await page.getByRole('button', { name: 'Take in line 63' }).click();
    const form = page.getByRole('form', { name: 'Line 63 as a row' });
    const values = { 'Deal Name': 'Deal 120', Status: 'Lost', 'Close Date': '2025-03-03', Owner: 'Ann Ash' };
    for (const [name, value] of Object.entries(values)) await form.getByLabel(name).fill(value);
    await form.getByRole('button', { name: 'Take it in' }).click();
    expect(await noRate(page)).toBeCloseTo(31 / 121, 10);
    await page.getByText('61 rows loaded + 1 header + 1 blank line').waitFor();
    await see(lines(page)).toHaveText(['6', '8', '9', '63']);
    await page.getByRole('button', { name: /^Undo: line 63 taken in/ }).click();
    expect(await noRate(page)).toBeCloseTo(30 / 120, 10);
  });

  it('settles what is right as it stands, and the bar counts what is left', async () => {
    const { page } = shared();
    await page.getByRole('button', { name: 'Accept line 8' }).click();
    await page.getByRole('link', { name: 'Check 1' }).waitFor();
    await page.getByRole('button', { name: /^Accept it: .*more cells/ }).click();
    await page.getByText('Every row is settled').waitFor();
    await see(page.getByRole('link', { name: 'Check', exact: true })).toHaveCount(1);
  });
});

import { describe, expect, it } from 'vitest';
import { dropFiles } from './harness/drop-files';
import { see, withApp } from './harness/harness';
import { auditShown, confirm, drop, written } from './steps';

const head = 'Deal Name,Stage,Status,Amount,Owner,Created,Close Date,Lost Reason,Lead Source';
const deal = (no: number, day: string) => `Deal ${no},Offer,${no % 2 ? 'Won' : 'Lost'},100,Ann,${day},${day},Price,Web`;

describe('files of deals', () => {
  it('that are no tables are refused by name and reason, and the others go on', () =>
    withApp(async ({ page }) => {
      const paths = await written({
        'contract.csv': '%PDF-1.7 nothing to see',
        'empty.csv': '',
        'deals.csv': [head, ...Array.from({ length: 8 }, (_, no) => deal(no, `2025-03-${20 + (no % 8)}`))].join('\n'),
      });
      await drop(page, paths);
      const refused = page.getByRole('status').filter({ hasText: 'were not taken' });
      await see(refused).toContainText(/contract\.csv.*PDF/s);
      await see(refused).toContainText('empty.csv');
      await confirm(page);
      expect(await page.locator('data').count()).toBeGreaterThan(0);
    }));

  it('that hold nothing but refusals leave the start page as it was', () =>
    withApp(async ({ page }) => {
      await dropFiles(page, '.zone', await written({ 'page.csv': '<!doctype html><html><body>no</body></html>' }));
      await page.getByText('One file was not taken').waitFor();
      await see(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
    }));

  it('are asked what 01/02 means where no row tells, with both readings spelt out', () =>
    withApp(async ({ page }) => {
      const rows = Array.from({ length: 8 }, (_, no) => deal(no, `0${(no % 3) + 1}/02/2025`));
      await drop(page, await written({ 'deals.csv': [head, ...rows].join('\n') }));
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await page.getByText('The month comes first').first().waitFor();
      const answers = await page.getByRole('radio', { name: /The day comes first: February/ }).all();
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) await answer.check();
      await page.getByRole('button', { name: 'Show the audit' }).click();
      await auditShown(page);
      await see(page).toHaveURL(/#\/audit/);
    }));

  it('with headers that match nothing are mapped by hand, and give an audit', () =>
    withApp(async ({ page }) => {
      const rows = Array.from({ length: 12 }, (_, no) => `x${no},${no % 3 ? 'lost' : 'won'},2025-03-${10 + no}`);
      await drop(page, await written({ 'mystery.csv': ['aaa,bbb,ccc', ...rows].join('\n') }));
      await page.locator('.taken select').selectOption('deals');
      const unused = page.getByRole('button', { name: /not used/ });
      for (const [column, field] of [
        ['bbb', 'status'],
        ['ccc', 'closed_on'],
      ] as const) {
        if ((await page.getByLabel(`${column} is read as`).count()) === 0) await unused.click();
        await page.getByLabel(`${column} is read as`).selectOption(field);
      }
      await confirm(page);
      expect(await page.locator('data').first().getAttribute('value')).not.toBeNull();
    }));

  it('can be left out and taken back', () =>
    withApp(async ({ page }) => {
      await drop(page, await written({ 'deals.csv': [head, deal(1, '2025-03-20')].join('\n') }));
      await page.getByRole('button', { name: 'Leave this file out' }).click();
      await see(page.getByRole('button', { name: 'Columns are right' })).toBeDisabled();
      await page.getByRole('button', { name: 'Use this file' }).click();
      await see(page.getByRole('button', { name: 'Columns are right' })).toBeEnabled();
    }));
});

import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropFiles } from './harness/drop-files';
import { see, withApp } from './harness/harness';
import { auditShown, confirm, csvFilesIn, drop, go, habitsShown, here, openSampleTeam, sampleTeam } from './steps';

describe('the start page', () => {
  it('opens the sample team', () =>
    withApp(async ({ page }) => {
      await see(page.getByRole('heading', { level: 1 })).toHaveText(/selling habits/);
      await openSampleTeam(page);
      await see(page).toHaveURL(/#\/audit$/);
      expect((await habitsShown(page)).length).toBeGreaterThanOrEqual(52);
    }));

  it('remembers what was confirmed while the page is open, and forgets it all when told to', () =>
    withApp(async ({ page, context, app }) => {
      const paths = await csvFilesIn(here('tests/fixtures/sf_devorg_powerbi'));
      await drop(page, paths);
      await confirm(page);
      await page.getByRole('button', { name: 'Other files' }).click();
      await dropFiles(page, '.zone', paths);
      await auditShown(page);
      await go(page, '#/data');
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await page.getByRole('status').filter({ hasText: 'Everything is forgotten' }).waitFor();
      await page.getByRole('button', { name: 'Choose files' }).waitFor();
      const kept = await page.evaluate(async () => {
        const files: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
        const databases = (await indexedDB.databases()).map((one) => one.name);
        const others = (await caches.keys()).filter((name) => !name.startsWith('rainmaker-engine-'));
        return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...files, ...others];
      });
      expect(kept).toEqual([]);
      expect(await context.cookies(app.url)).toEqual([]);
      // What was confirmed is forgotten too: the same files are asked about again.
      await drop(page, paths);
    }));

  it('takes a folder as well as files', () =>
    withApp(async ({ page }) => {
      const [first = ''] = await sampleTeam();
      await dropFiles(page, '.zone', [dirname(first)]);
      await page.getByRole('heading', { name: 'Opportunity.csv' }).waitFor();
      await see(page.locator('section.file')).toHaveCount((await sampleTeam()).length);
    }));

  it('says why it is shown where a link leads to an audit, and goes on from there', () =>
    withApp(
      async ({ page }) => {
        await page.getByRole('status').filter({ hasText: 'drop the files again' }).waitFor();
        await see(page).toHaveURL(/#\/$/);
        await drop(page, await csvFilesIn(here('tests/fixtures/sf_devorg_powerbi')));
        await confirm(page);
        await see(page.getByText('drop the files again')).toHaveCount(0);
      },
      { path: '#/habit/no-rate' },
    ));

  it('tells for every CRM how to export', () =>
    withApp(async ({ page }) => {
      const recipes = page.locator('details');
      await recipes.first().waitFor();
      expect(await recipes.count()).toBeGreaterThan(4);
      const one = recipes.filter({ hasText: 'Salesforce' }).first();
      await one.locator('summary').click();
      await one.locator('li').nth(1).waitFor();
    }));
});

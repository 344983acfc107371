import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { dropFiles } from './harness/drop-files';
import { see, sharedApp } from './harness/harness';
import { auditShown, confirm, drop, go, numbers, written } from './steps';
import { smallTeam } from './team';

/** All that the browser stores for the page, but for the program itself: files with their folders, databases, settings, caches. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    async function* files(folder: FileSystemDirectoryHandle, path: string): AsyncGenerator<string> {
      for await (const [name, handle] of folder.entries()) {
        yield `${path}${name}`;
        if (handle instanceof FileSystemDirectoryHandle) yield* files(handle, `${path}${name}/`);
      }
    }
    const all: string[] = [];
    for await (const path of files(await navigator.storage.getDirectory(), '')) all.push(path);
    for (const { name } of await indexedDB.databases()) all.push(`database ${name}`);
    for (const name of await caches.keys()) if (!/^(rainmaker-engine-|workbox-)/.test(name)) all.push(`cache ${name}`);
    return [...all, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });

/** The kept files, which lie in folders. */
const inFolders = async (page: Page) => (await stored(page)).filter((path) => path.includes('/'));

const at = '#/audit?asof=2025-12-31&days=730';
let expected: Record<string, number | null>;
let file: string;
let shareable: string;

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written(smallTeam()));
  await confirm(page);
  await go(page, at);
  expected = await numbers(page);
  expect(Object.values(expected).filter((value) => value !== null).length).toBeGreaterThan(2);
});

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

/** The audit is shown again, at the look that it had, with the same numbers. */
async function same(page: Page): Promise<void> {
  await auditShown(page);
  await see(page).toHaveURL((url) => url.hash === at);
  expect(await numbers(page)).toEqual(expected);
}

it('keeps nothing on the device until it is told to', async () => {
  const { page } = shared();
  expect(await stored(page)).toEqual([]);
  await go(page, at.replace('audit', 'data'));
  await page.getByText('It is in this page’s memory only').waitFor();
});

it('says it where there is no room, and keeps nothing then', async () => {
  const { page, context, app } = shared();
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(app.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await status(page, 'There is not enough room');
  await expect.poll(() => inFolders(page)).toEqual([]);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
});

it('keeps the workspace on the device, and opens it again after the page was loaded anew', async () => {
  const { page } = shared();
  await page.getByRole('textbox', { name: 'Name' }).fill('Our team');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await status(page, 'Kept on this device');
  const kept = async () => (await stored(page)).filter((path) => path.endsWith('.rainmaker'));
  await expect.poll(kept).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: 'Open again: Our team' }).click();
  await same(page);
});

it('opens in a second tab to be read, and says so', async () => {
  const { context, app } = shared();
  const second = await context.newPage();
  await second.goto(app.url);
  await second.getByRole('button', { name: 'Open again: Our team' }).click();
  await status(second, 'open in another tab as well');
  await second.close();
});

it('removes it, and keeps it again where that was a mistake', async () => {
  const { page } = shared();
  await go(page, at.replace('audit', 'data'));
  await page.getByText('All of it is kept').waitFor();
  const kept = await stored(page);
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await status(page, 'Our team” is no longer on this device');
  await expect.poll(() => inFolders(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('All of it is kept').waitFor();
  await expect.poll(() => stored(page)).toHaveLength(kept.length);
});

it('saves it as a file that opens once everything is forgotten', async () => {
  const { page } = shared();
  const save = async (button: string) => {
    const click = page.getByRole('button', { name: button }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), click]);
    return download;
  };
  const download = await save('Save as a file');
  expect(download.suggestedFilename()).toMatch(/^Our team \d{4}-\d\d-\d\d\.rainmaker$/);
  file = await download.path();
  shareable = await (await save('Save without raw data')).path();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Yes, forget everything' }).click();
  await status(page, 'Everything is forgotten');
  expect(await stored(page)).toEqual([]);
  const [path = ''] = await written({ 'Our team.rainmaker': await readFile(file) });
  await dropFiles(page, '.zone', [path]);
  await same(page);
  expect(await stored(page)).toEqual([]);
});

it('refuses a damaged file, says what is lost, and opens what is whole', async () => {
  const { page } = shared();
  const bytes = await readFile(file);
  const second = bytes.indexOf('files/2');
  const [path = ''] = await written({ 'cut.rainmaker': bytes.subarray(0, second + 40) });
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', [path]);
  const refusal = page.getByRole('alert').filter({ hasText: 'is damaged, so it was not opened' });
  const [lost, whole] = [refusal.locator('ul').first(), refusal.locator('ul').nth(1)];
  await see(lost).toHaveText('more.csv');
  await see(whole).toContainText('deals.csv');
  await page.getByRole('button', { name: 'Open what is whole' }).click();
  await status(page, 'Not everything of this workspace could be put back');
});

it('opens what was shared without raw data to be read, with the same numbers', async () => {
  const { page } = shared();
  const [path = ''] = await written({ 'shared.rainmaker': await readFile(shareable) });
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', [path]);
  await page.getByText('This audit was shared without the files').waitFor();
  await auditShown(page);
  expect(await numbers(page)).toEqual(expected);
  await go(page, '#/habit/no-rate');
  await page.getByRole('searchbox', { name: 'Search the cases' }).fill('deal 119');
  await status(page, '1 of 120');
});

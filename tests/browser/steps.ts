import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { dropFiles } from './harness/drop-files';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Path of a folder or file in this repository. */
export const here = (path: string) => join(repository, path);

/** The paths of the CSV files of a folder, by name. */
export async function csvFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The paths of the sample team's files. */
export const sampleTeam = () => csvFilesIn(here('sample-data/salesforce'));

/** Writes files into a folder of their own. Resolves to their paths, in the order given. */
export async function written(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rainmaker-'));
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    }),
  );
}

/** Drops files on the start page as a user would, and waits for what they were taken for. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  await dropFiles(page, '.zone', paths);
  await page.getByRole('button', { name: 'Columns are right' }).waitFor();
}

/** Confirms columns and values as they were guessed, where there are values, and waits for the audit. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Columns are right' }).click();
  const values = page.getByRole('button', { name: 'Show the audit' });
  await values.or(page.locator('tr[data-habit], [data-own]').first()).waitFor();
  if (await values.isVisible()) await values.click();
  await auditShown(page);
}

/** Waits until the audit is there with a number in it; a rep who is alone is shown their own page first. */
export async function auditShown(page: Page): Promise<void> {
  await page.locator('tr[data-habit] data, [data-own]').first().waitFor();
  // The results come first, then the address that they are looked at by.
  await page.waitForFunction(() => !['', '#/', '#/import'].includes(location.hash));
  await atRest(page);
  if (await page.locator('[data-own]').isVisible()) await go(page, '#/audit');
  await page.locator('tr[data-habit] data').first().waitFor();
}

/** Opens the sample team from the start page, through to its audit. */
export async function openSampleTeam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample team' }).click();
  await confirm(page);
}

/** Waits until the page does nothing any more: while it does, a line is busy, or a status ends in three dots. */
export async function atRest(page: Page): Promise<void> {
  // A change of the address that is on its way is followed one task later.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.waitForFunction(() => {
    const said = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent?.trim() ?? '');
    return !document.querySelector('.busy') && !said.some((words) => words.endsWith('…'));
  });
}

/** Waits until nothing has changed on the page for a while: what comes without a word is there and drawn, too. */
export async function still(page: Page): Promise<void> {
  await atRest(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const end = () => {
          watch.disconnect();
          done();
        };
        let quiet = setTimeout(end, 400);
        const watch = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(end, 400);
        });
        watch.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      }),
  );
}

/** Does what changes the address, and waits until the page shows what the new address asks for. */
export async function moving(page: Page, move: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['moved'] = 'no';
    // The page listens too; what it does then is done one task later.
    addEventListener('hashchange', () => setTimeout(() => delete document.body.dataset['moved']), { once: true });
  });
  await move();
  await page.waitForFunction(() => !document.body.dataset['moved']);
  await atRest(page);
}

/** The address within the app, as it is now: what the browser tells of it from afar comes later. */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Goes to a place inside the app by its hash, as a link does. */
export async function go(page: Page, hash: string): Promise<void> {
  if ((await hashOf(page)) === hash) return atRest(page);
  await moving(page, () =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash),
  );
}

/** Every habit's number on the audit page, exactly; null where there are only counts. */
export async function numbers(page: Page): Promise<Record<string, number | null>> {
  const rows = await page
    .locator('tr[data-habit]')
    .evaluateAll((all) =>
      all.map((row) => [row.getAttribute('data-habit') ?? '', row.querySelector('data')?.value ?? ''] as const),
    );
  return Object.fromEntries(rows.map(([habit, value]) => [habit, value === '' ? null : Number(value)]));
}

/** What a click downloads, as text. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The habits that the audit page shows a row for. */
export const habitsShown = (page: Page): Promise<string[]> =>
  page.locator('tr[data-habit]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-habit') ?? ''));

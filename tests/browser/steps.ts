import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { dropFiles } from './harness/drop-files';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of files in this repository. */
export const here = (folder: string, ...names: string[]) => names.map((name) => `${repository}${folder}/${name}`);

/** Drops files on the start page as a user would, and waits for what they were taken for. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  await dropFiles(page, '.zone', paths);
  await page.getByRole('button', { name: 'Columns are right' }).waitFor();
}

/** Confirms columns and values as they were guessed, and waits for the audit. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Columns are right' }).click();
  await page.getByRole('button', { name: 'Show the audit' }).click();
  await auditShown(page);
}

/** Waits until the audit is there with a number in it. */
export async function auditShown(page: Page): Promise<void> {
  await page.waitForURL(/#\/audit/);
  await page.locator('data').first().waitFor();
}

/** Opens the sample team from the start page, through to its audit. */
export async function openSampleTeam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample team' }).click();
  await confirm(page);
}

/** Goes to a place inside the app by its hash, as a link does. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { defaultAsOf } from '../oracle/facts';
import { readSalesforce } from '../oracle/read-salesforce';
import { agree } from './core-numbers';
import { dropFiles } from './harness/drop-files';
import { see, withApp } from './harness/harness';
import { auditShown, here } from './steps';

/** One team, exported by three CRMs: what the oracle counts in one export is true of all of them. */
const facts = readSalesforce(here('sample-data/salesforce'));
const asOf = defaultAsOf(facts, '2026-12-31') ?? '';

const exportOf = async (crm: string) =>
  (await readdir(here(`sample-data/${crm}`)))
    .filter((name) => /\.(csv|zip)$/.test(name))
    .map((name) => here(`sample-data/${crm}/${name}`));

/** Notes every click that the user makes from now on, by what was clicked. */
async function noteClicks(page: Page): Promise<() => Promise<string[]>> {
  const clicks = await page.evaluateHandle(() => {
    const noted: string[] = [];
    // What a click on a label or the page's own program sets off is no click of the user's.
    addEventListener(
      'pointerdown',
      ({ target }) => noted.push((target as HTMLElement).textContent?.trim() ?? ''),
      true,
    );
    return noted;
  });
  return () => clicks.jsonValue();
}

/** Goes on by the one button that each page offers for it, looking at nothing and changing nothing. */
async function goOn(page: Page): Promise<void> {
  const audit = page.locator('tr[data-habit] data').first();
  const next = page.locator('.actions button.primary');
  const failed = page.getByRole('alert');
  for (let step = 0; step < 10; step++) {
    await audit.or(next).or(failed).first().waitFor();
    if (await failed.isVisible()) throw new Error((await failed.textContent()) ?? '');
    if (await audit.isVisible()) return;
    const words = await next.textContent();
    await next.click();
    await page.waitForFunction(
      (before) => document.querySelector('.actions button.primary')?.textContent !== before,
      words,
    );
  }
  throw new Error('Ten steps, and no audit');
}

const ways = {
  dropped: (page: Page, paths: string[]) => dropFiles(page, '.zone', paths),
  chosen: async (page: Page, paths: string[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(paths);
  },
};

describe('a first-time user reaches the audit in at most four clicks', () => {
  it.each([
    ['salesforce', 'dropped', 11],
    ['hubspot', 'chosen', 10],
    ['pipedrive', 'chosen', 1],
  ] as const)('%s, files %s', async (crm, way, count) => {
    await withApp(async ({ page }) => {
      const paths = await exportOf(crm);
      expect(paths).toHaveLength(count);
      const clicks = await noteClicks(page);
      await ways[way](page, paths);
      await goOn(page);
      await auditShown(page);
      const made = await clicks();
      process.stdout.write(`${crm}, files ${way}: ${made.length} clicks: ${made.join(' → ')}\n`);
      expect(made.length).toBeLessThanOrEqual(4);
      await see(page.getByLabel('As of')).toHaveValue(asOf);
      await agree(page, facts, { asOf, windowDays: 365 });
    });
  });
});

import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { policy } from '../../src/cli/policy.mjs';
import { axe } from './harness/axe';
import { dropFiles } from './harness/drop-files';
import { sharedApp, withApp } from './harness/harness';
import { auditShown, drop, go, habitsShown, openSampleTeam, still, written } from './steps';
import { smallTeam } from './team';

/** Nothing shuts people out: on a wide screen and on a phone, light and dark; and a phone never scrolls sideways. */
async function open(page: Page, what: string): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axe(page), `${what}, ${width} px, ${colorScheme}`).toEqual([]);
    }
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(beyond, { message: `${what}, pixels beyond ${width}` }).toBe(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

it('start, refusals, columns and values', () =>
  withApp(async ({ page }) => {
    await open(page, 'start');
    await dropFiles(page, '.zone', await written({ 'page.csv': '<!doctype html><html><body>no</body></html>' }));
    await page.getByText('One file was not taken').waitFor();
    await open(page, 'refused');
    const team = smallTeam()['deals.csv'] ?? '';
    await drop(page, await written({ 'deals.csv': team.replaceAll(/2025-(\d\d)-\d\d/g, '05/$1/2025') }));
    await open(page, 'columns');
    await page.getByRole('button', { name: 'Columns are right' }).click();
    await page.getByRole('button', { name: 'Show the audit' }).waitFor();
    await open(page, 'values');
  }));

it('an engine that cannot start', () =>
  withApp(
    async ({ page }) => {
      await drop(page, await written(smallTeam()));
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await open(page, 'failed');
    },
    { policy: policy.replace(` 'wasm-unsafe-eval'`, ''), allow: ['violations'] },
  ));

const shared = sharedApp(({ page }) => openSampleTeam(page));

it('the audit', async () => {
  const { page } = shared();
  await open(page, 'audit');
});

it.each(['data', 'check', 'settings', 'tags', 'today', 'help', 'me'])('%s', async (place) => {
  const { page } = shared();
  await go(page, `#/${place}`);
  await still(page);
  await open(page, place);
});

it('an account, the palette, and the row behind a case', async () => {
  const { page } = shared();
  await go(page, '#/habit/no-rate');
  await page.locator('[aria-label=Cases] td a').first().click();
  await page.waitForURL(/#\/accounts\/[0-9a-f]{8}/);
  await still(page);
  await open(page, 'account');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Habit, rep, account or action' }).fill('price');
  await page.getByRole('listbox', { name: 'What is found' }).getByRole('option').first().waitFor();
  await open(page, 'palette');
  await page.keyboard.press('Escape');
  await go(page, '#/habit/no-rate');
  await page
    .getByRole('button', { name: /^Mend / })
    .first()
    .click();
  await page.locator('dialog dl').waitFor();
  await open(page, 'row');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
});

/** The core habits, and others until every kind of chart and measure is among them. */
const looked = [
  'no-rate',
  'neglected-accounts',
  'referral-conversion',
  'price-led-losses',
  'time-to-no',
  'attention-and-yield',
  'reply-time',
  'daily-prospecting',
  'two-future-sales',
];

it('each kind of habit', async () => {
  const { page } = shared();
  await go(page, '#/audit');
  await auditShown(page);
  expect(await habitsShown(page)).toEqual(expect.arrayContaining(looked));
  for (const habit of looked) {
    await go(page, `#/habit/${habit}`);
    await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
    await open(page, habit);
  }
});

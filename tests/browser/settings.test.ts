import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import { dropFiles } from './harness/drop-files';
import { see, sharedApp } from './harness/harness';
import { atRest, auditShown, confirm, downloaded, drop, go, written } from './steps';

/**
 * Twenty losses: for price 4 of 100 EUR and 6 of 50 USD, for the competitor 6 of 100 EUR and 4 of 50 USD. Without a rate
 * price is 400 of 1,000; at 2 EUR for a dollar every deal is worth 100, and price is 1,000 of 2,000. One of them is a test.
 */
const rows = Array.from({ length: 20 }, (_, no) => {
  const price = no < 10;
  const dollars = price ? no < 6 : no < 14;
  const day = `2025-0${(no % 5) + 1}-1${no % 9}`;
  const account = no === 0 ? 'Test GmbH' : `Account ${no}`;
  const owner = no % 2 === 0 ? 'Ann Ash' : 'Bo Birk';
  return `Deal ${no},${account},Proposal,Lost,${dollars ? '50,USD' : '100,EUR'},${owner},2024-12-01,${day},${price ? 'Price too high' : 'Lost to competitor'}`;
});
const file = ['Deal Name,Account Name,Stage,Status,Amount,Currency,Owner,Created,Close Date,Lost Reason', ...rows].join(
  '\n',
);

/** The page of price-led losses says this, the share by amount among it. */
async function priceSays(page: Page, words: RegExp): Promise<void> {
  await go(page, '#/habit/price-led-losses?days=36500');
  await see(page.locator('main')).toContainText(words, { useInnerText: true });
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page.getByLabel(label).blur();
  await atRest(page);
}

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written({ 'deals.csv': file }));
  await confirm(page);
});

it('adds up no two currencies until the user gives a rate, and then at once', async () => {
  const { page } = shared();
  await priceSays(page, /By amount\s+40%: 400 of 1K/);
  await go(page, '#/settings');
  await page.getByText('Amounts in USD are not added up: 10 deals.').waitFor();
  await type(page, '1 USD in EUR', 'two');
  await page.getByText('A number above 0, such as 0.92, please.').waitFor();
  await type(page, '1 USD in EUR', '2');
  await page.getByText('Amounts in USD are not added up').waitFor({ state: 'detached' });
  await priceSays(page, /By amount\s+50%: 1K of 2K/);
});

it('leaves out what the user names, with a count, and takes it back', async () => {
  const { page } = shared();
  await go(page, '#/settings');
  await type(page, 'Accounts, one a line', 'test');
  await page.getByText('“test”: 1 account').waitFor();
  await go(page, '#/data');
  await page.getByText('1 deals: of accounts that you leave out: test').waitFor();
  await go(page, '#/settings');
  await page.getByRole('region', { name: 'Left out' }).getByRole('button', { name: 'Back to the defaults' }).click();
  await page.getByText('“test”').waitFor({ state: 'detached' });
  await atRest(page);
});

it('lets the user say who is a rep', async () => {
  const { page } = shared();
  const reps = page.getByLabel('Who').locator('option', { hasNotText: 'Whole team' });
  await see(reps).toHaveText(['Ann Ash', 'Bo Birk']);
  await page.getByLabel('Bo Birk is a rep').uncheck();
  await atRest(page);
  await see(reps).toHaveText(['Ann Ash']);
  await page.getByLabel('Bo Birk is a rep').check();
  await atRest(page);
});

it('is open to everybody, on a wide screen and on a phone, light and dark', async () => {
  const { page } = shared();
  await type(page, 'Holidays, one day a line', '31.2.2025');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axe(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(beyond, { message: `pixels beyond ${width}` }).toBe(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
});

it('is kept with other files and in a preset, and is gone when all is forgotten', async () => {
  const { page } = shared();
  await go(page, '#/data');
  const preset = await downloaded(page, () => page.getByRole('button', { name: 'Save as a preset' }).click());
  expect(JSON.parse(preset.text)).toMatchObject({ settings: { baseCurrency: 'EUR', rates: { USD: 2 } } });
  const files = await written({ 'deals.csv': file, 'preset.json': preset.text });
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', files.slice(0, 1));
  await auditShown(page);
  await go(page, '#/settings');
  await see(page.getByLabel('1 USD in EUR')).toHaveValue('2');
  await go(page, '#/data');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByText('Everything is forgotten').waitFor();
  await drop(page, files.slice(0, 1));
  await confirm(page);
  await go(page, '#/settings');
  await see(page.getByLabel('1 USD in EUR')).toHaveValue('');
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', files);
  await auditShown(page);
  await go(page, '#/settings');
  await see(page.getByLabel('1 USD in EUR')).toHaveValue('2');
});

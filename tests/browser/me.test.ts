import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import { dropFiles } from './harness/drop-files';
import { see, sharedApp } from './harness/harness';
import { atRest, drop, written } from './steps';
import { repDeals } from './team';

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written({ 'deals.csv': repDeals(60) }));
  await page.getByRole('button', { name: 'Columns are right' }).click();
  const values = page.getByRole('button', { name: 'Show the audit' });
  await values.or(page.locator('[data-own]')).waitFor();
  if (await values.isVisible()) await values.click();
  await page.locator('[data-own]').waitFor();
});

const losses = (page: Page) => page.locator('[data-improve=price-led-losses]');

it('a rep who is alone lands on their own page, by an address that holds no name, and it names the weakest', async () => {
  const { page } = shared();
  await see(page).toHaveURL(/#\/me\/[0-9a-f]{8}$/);
  await see(page.locator('[data-side=weakest]')).toContainText('Price-led losses');
  await see(losses(page)).toContainText(/60%.*18 of 30/s);
  await see(page.getByRole('button', { name: /rest of the team/ })).toHaveCount(0);
});

it('eight cases are tagged by keyboard, and one that is left out moves the number for all to see', async () => {
  const { page } = shared();
  await losses(page)
    .getByRole('button', { name: /^Read eight/ })
    .click();
  const dialog = page.getByRole('dialog');
  for (let no = 1; no <= 8; no += 1) {
    await see(dialog.getByRole('heading', { name: `Case ${no} of 8` })).toBeFocused();
    if (no === 1) expect(await axe(page)).toEqual([]);
    await page.keyboard.press(no === 2 ? '2' : no === 3 ? '3' : '1');
  }
  await dialog.getByRole('heading', { name: '8 cases tagged: 6 fair, 1 mis-logged, 1 to learn from' }).waitFor();
  await dialog.getByRole('checkbox').check();
  await see(dialog.locator('[data-left-out="1"]')).toContainText(
    /One mis-logged case left out by you: 59%.*17 of 29.*own number.*60%.*18 of 30/s,
  );
  await dialog.getByRole('button', { name: 'Done' }).click();
  await atRest(page);
  await see(losses(page)).toContainText('17 of 29');
  const tagged = page.locator('[data-tagged=price-led-losses]');
  await tagged.getByRole('checkbox').uncheck();
  await atRest(page);
  await see(losses(page)).toContainText('18 of 30');
});

it('a commitment keeps the number, and a newer export stands beside it', async () => {
  const { page } = shared();
  await losses(page)
    .getByRole('button', { name: /^Work on this/ })
    .click();
  const kept = page.locator('[data-commitment=price-led-losses]');
  await see(kept).toContainText(/18 of 30.*Drop a newer export/s);
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', await written({ 'deals.csv': repDeals(100) }));
  await kept.locator('[data-after=context]').waitFor();
  await see(kept).toContainText(/18 of 30.*12 of 20 losses\.\s+No case is in both\..*No clear difference yet/s);
});

it('the self-check is answered, and taken back', async () => {
  const { page } = shared();
  await page.getByText('Answer for today').click();
  await page
    .getByRole('group', { name: 'I let people finish before I answered.' })
    .getByRole('radio', { name: '4, mostly' })
    .check();
  const latest = page.getByRole('row', { name: /^Listening/ });
  await see(latest).toContainText('4 of 5');
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
  await page
    .getByText(/^Answered\./)
    .getByRole('button', { name: 'Undo' })
    .click();
  await see(latest).toHaveCount(0);
});

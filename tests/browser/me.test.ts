import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { addDays } from '../../src/habits/periods';
import { axe } from './harness/axe';
import { dropFiles } from './harness/drop-files';
import { sharedApp } from './harness/harness';
import { drop, written } from './steps';

const header = 'Deal ID,Deal Name,Stage,Status,Amount,Owner,Created,Close Date,Lost Reason,Lead Source';

/** Ann's deals alone, one decided every third day: every other one lost, and three of five losses for price. */
function deals(n: number): string {
  const rows = Array.from({ length: n }, (_, no) => {
    const closed = addDays('2025-01-02', no * 3);
    const lost = no % 2 === 0;
    const reason = !lost ? '' : no % 10 < 6 ? 'Price too high' : 'Lost to competitor';
    return `D${no},Deal ${no},Proposal,${lost ? 'Lost' : 'Won'},${1000 + no},Ann Ash,${addDays(closed, -30)},${closed},${reason},Web`;
  });
  return [header, ...rows].join('\n');
}

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written({ 'deals.csv': deals(60) }));
  await page.getByRole('button', { name: 'Columns are right' }).click();
  const values = page.getByRole('button', { name: 'Show the audit' });
  await values.or(page.locator('[data-own]')).waitFor();
  if (await values.isVisible()) await values.click();
  await page.locator('[data-own]').waitFor();
});

const quiet = (page: Page) => page.waitForFunction(() => !document.querySelector('.busy'));
const losses = (page: Page) => page.locator('[data-improve=price-led-losses]');

it('a rep who is alone lands on their own page, by an address that holds no name, and it names the weakest', async () => {
  const { page } = shared();
  expect(new URL(page.url()).hash).toMatch(/^#\/me\/[0-9a-f]{8}$/);
  expect(await page.locator('[data-side=weakest]').innerText()).toContain('Price-led losses');
  expect(await losses(page).innerText()).toMatch(/60%.*18 of 30/);
  expect(await page.getByRole('button', { name: /rest of the team/ }).count()).toBe(0);
});

it('eight cases are tagged by keyboard, and one that is left out moves the number for all to see', async () => {
  const { page } = shared();
  await losses(page)
    .getByRole('button', { name: /^Read eight/ })
    .click();
  const dialog = page.getByRole('dialog');
  for (let no = 1; no <= 8; no += 1) {
    await dialog.getByRole('heading', { name: `Case ${no} of 8` }).waitFor();
    if (no === 1) expect(await axe(page)).toEqual([]);
    await page.keyboard.press(no === 2 ? '2' : no === 3 ? '3' : '1');
  }
  await dialog.getByRole('heading', { name: '8 cases tagged: 6 fair, 1 mis-logged, 1 to learn from' }).waitFor();
  await dialog.getByRole('checkbox').check();
  const told = dialog.locator('[data-left-out="1"]');
  await told.waitFor();
  expect(await told.innerText()).toMatch(
    /One mis-logged case left out by you: 59%.*17 of 29.*own number.*60%.*18 of 30/s,
  );
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(await losses(page).innerText()).toMatch(/17 of 29/);
  const tagged = page.locator('[data-tagged=price-led-losses]');
  await tagged.getByRole('checkbox').uncheck();
  await quiet(page);
  expect(await losses(page).innerText()).toMatch(/18 of 30/);
});

it('a commitment keeps the number, and a newer export stands beside it', async () => {
  const { page } = shared();
  await losses(page)
    .getByRole('button', { name: /^Work on this/ })
    .click();
  const kept = page.locator('[data-commitment=price-led-losses]');
  expect(await kept.innerText()).toMatch(/18 of 30.*Drop a newer export/s);
  await page.getByRole('button', { name: 'Other files' }).click();
  await dropFiles(page, '.zone', await written({ 'deals.csv': deals(100) }));
  await kept.locator('[data-after=context]').waitFor();
  expect(await kept.innerText()).toMatch(
    /18 of 30.*12 of 20 losses\.\s+No case is in both\..*No clear difference yet/s,
  );
});

it('the self-check is answered, and taken back', async () => {
  const { page } = shared();
  await page.getByText('Answer for today').click();
  await page
    .getByRole('group', { name: 'I let people finish before I answered.' })
    .getByRole('radio', { name: '4, mostly' })
    .check();
  const latest = page.getByRole('row', { name: /^Listening/ });
  expect(await latest.innerText()).toContain('4 of 5');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axe(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `pixels beyond ${width}`).toBe(0);
  }
  await page
    .getByText(/^Answered\./)
    .getByRole('button', { name: 'Undo' })
    .click();
  expect(await latest.count()).toBe(0);
});

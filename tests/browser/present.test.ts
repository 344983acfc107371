import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import { sharedApp } from './harness/harness';
import { confirm, drop, go, written } from './steps';
import { smallTeam } from './team';

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written(smallTeam()));
  await confirm(page);
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const order = ['No-rate', 'Referral conversion', 'Price-led losses'];

/** Nobody is shut out, in light and in dark. */
async function open(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axe(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

it('a deck is chosen, put in order and written on', async () => {
  const { page } = shared();
  await go(page, '#/habit/no-rate');
  await page.getByRole('button', { name: 'Add to deck' }).click();
  await page.getByRole('link', { name: 'In the deck, one slide' }).click();
  for (const habit of ['Price-led losses', 'Referral conversion']) {
    await page.getByLabel('Search the habits').fill(habit.toLowerCase());
    await page.getByRole('button', { name: `Add ${habit} to the deck` }).click();
  }
  const up = page.getByRole('button', { name: 'Move Referral conversion up' });
  await up.click();
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Remove No-rate' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await page.locator('[data-slide] h3').allInnerTexts()).toEqual(
    order.map((habit) => expect.stringContaining(habit) as string),
  );
  const first = page.locator('[data-slide=no-rate]');
  await first.getByLabel('Question').fill('Which no came late?');
  await first.getByLabel('Notes').fill('Wait for Ann Ash.');
  await page.locator('[data-slide=price-led-losses]').getByRole('checkbox').check();
  await open(page, 'editor');
});

it('is presented by keys, with the speaker’s window beside it', async () => {
  const { page, context } = shared();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the speaker window' }).click();
  const speaker = await opening;
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(() => title(page).innerText()).toBe('Which no came late?');
  const slide = page.locator('article.slide');
  // Three of twelve were lost: 30 of 120.
  expect(await slide.innerText()).toMatch(/25%[\s\S]*95% interval 18% to 33%[\s\S]*n = 120/);
  expect(await slide.locator('svg[role=img]').count()).toBe(1);
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const beyond = await page
      .locator('.stage')
      .evaluate((stage) => [stage.scrollHeight - stage.clientHeight, stage.scrollWidth - stage.clientWidth]);
    expect(beyond, `${width} × ${height}`).toEqual([0, 0]);
  }
  await open(page, 'slide');
  expect(await speaker.locator('.notes').innerText()).toBe('Wait for Ann Ash.');
  expect(await speaker.locator('.next').innerText()).toContain('Referral conversion');
  expect(speaker.url()).toBe('about:blank');
  await open(speaker, 'speaker window');

  await page.keyboard.press('o');
  expect(await page.locator('.stage li').count()).toBe(3);
  await open(page, 'overview');
  await page.keyboard.press('o');
  await page.keyboard.press('b');
  expect(await page.locator('.stage').innerText()).not.toContain('25%');
  await page.keyboard.press('b');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/present\/price-led-losses$/);
  await speaker.getByText('the value is hidden').waitFor();
  expect(await slide.innerText()).not.toContain('50%');
  // The other window's keys are as good.
  await speaker.keyboard.press('r');
  expect(await slide.innerText()).toContain('50%');
  await page.keyboard.press('h');
  expect(await slide.innerText()).not.toContain('50%');
});

it('leads to the live records and back to the slide, and leaves nothing behind', async () => {
  const { page, context } = shared();
  await page.keyboard.press('l');
  await page.waitForURL(/#\/habit\/price-led-losses$/);
  await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
  await page.getByRole('button', { name: /^Back to the slide/ }).click();
  await page.waitForURL(/#\/present\/price-led-losses$/);
  await page.keyboard.press('Home');
  await expect.poll(() => title(page).innerText()).toBe('Which no came late?');
  await page.keyboard.press('Escape');
  await page.waitForURL(/#\/present$/);
  expect(await title(page).innerText()).toBe('A deck of 3 slides');

  // A masked name is masked in the coach's own words, too, and on paper.
  await page.getByLabel('Mask names').check();
  await page.getByText('It names somebody').waitFor();
  for (const one of context.pages()) {
    const shown = await one.evaluate(() => {
      const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      return [document.body.textContent, ...fields].join(' ');
    });
    expect(shown).not.toContain('Ann Ash');
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    // A slide a page, and what the numbers mean.
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(4);
  }
  await page.getByRole('button', { name: 'Other files' }).click();
  await expect.poll(() => context.pages().length).toBe(1);
});

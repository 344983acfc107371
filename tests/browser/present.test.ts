import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import { see, sharedApp } from './harness/harness';
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
  await see(up).toBeFocused();
  await page.getByRole('button', { name: 'Remove No-rate' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(page.locator('[data-slide] h3')).toContainText(order);
  const first = page.locator('[data-slide=no-rate]');
  await first.getByLabel('Question').fill('Which no came late?');
  await first.getByLabel('Notes').fill('Wait for Ann Ash.');
  await page.locator('[data-slide=price-led-losses]').getByRole('checkbox').check();
  await open(page, 'editor');
});

it('is presented by keys, with the speaker’s window beside it', async () => {
  const { page, context } = shared();
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the speaker window' }).click(),
  ]);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await see(title(page)).toHaveText('Which no came late?');
  const stage = page.locator('.stage');
  const slide = stage.locator('article.slide');
  // Three of twelve were lost: 30 of 120.
  await see(slide).toContainText(/25%.*95% interval 18% to 33%.*n = 120/s);
  await see(slide.locator('svg[role=img]')).toHaveCount(1);
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const beyond = () =>
      stage.evaluate((one) => [
        innerWidth,
        innerHeight,
        one.scrollWidth - one.clientWidth,
        one.scrollHeight - one.clientHeight,
      ]);
    await expect.poll(beyond, { message: 'the screen, and what goes beyond it' }).toEqual([width, height, 0, 0]);
  }
  await open(page, 'slide');
  await see(speaker.locator('.notes')).toHaveText('Wait for Ann Ash.');
  await see(speaker.locator('.next')).toContainText('Referral conversion');
  expect(speaker.url()).toBe('about:blank');
  await open(speaker, 'speaker window');

  await page.keyboard.press('o');
  await see(stage.locator('li')).toHaveCount(3);
  await open(page, 'overview');
  await page.keyboard.press('o');
  await see(slide).toContainText('25%');
  await page.keyboard.press('b');
  await see(title(page)).toHaveText('Blank screen');
  await see(stage).not.toContainText('25%');
  await page.keyboard.press('b');
  await see(slide).toContainText('25%');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/present\/price-led-losses$/);
  await speaker.getByText('the value is hidden').waitFor();
  await see(slide).toContainText('The value is hidden.');
  await see(stage).not.toContainText('50%');
  // The other window's keys are as good.
  await speaker.keyboard.press('r');
  await see(slide).toContainText('50%');
  await page.keyboard.press('h');
  await see(slide).toContainText('The value is hidden.');
  await see(stage).not.toContainText('50%');
});

it('leads to the live records and back to the slide, and leaves nothing behind', async () => {
  const { page, context } = shared();
  await page.keyboard.press('l');
  await page.waitForURL(/#\/habit\/price-led-losses$/);
  await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
  await page.getByRole('button', { name: /^Back to the slide/ }).click();
  await page.waitForURL(/#\/present\/price-led-losses$/);
  // The keys are the slide's, so it has to be there.
  await page.locator('.stage article.slide').waitFor();
  await page.keyboard.press('Home');
  await see(title(page)).toHaveText('Which no came late?');
  await page.keyboard.press('Escape');
  await page.waitForURL(/#\/present$/);
  await see(title(page)).toHaveText('A deck of 3 slides');

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

import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { cataloguesIn } from '../../src/cli/texts/catalogue';
import { dropFiles } from './harness/drop-files';
import { see, sharedApp } from './harness/harness';
import { atRest, go, still, written } from './steps';
import { smallTeam } from './team';

const words = (language: string): Record<string, string> =>
  Object.assign({}, ...Object.values(cataloguesIn(`src/language/${language}`)));
const german = words('de');
const spanish = words('es');
const inGerman = (english: string) => german[english] ?? '';

const shared = sharedApp(
  async ({ page }) => {
    await see(page).toHaveTitle(/Rainmaker/);
  },
  { context: { locale: 'de-AT' } },
);

/** English texts of ours that the page shows though it has other words for them; names of CRMs are names. */
async function english(page: Page, language: Record<string, string>): Promise<string[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await still(page);
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      // Users' own cells, the names of languages, and what only a page without script shows.
      if (element?.closest('tbody, button[lang], noscript, script, summary, svg')) continue;
      texts.push(walker.currentNode.nodeValue?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label]:not(svg *), [placeholder]'))
      texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
    return texts;
  });
  return [...new Set(shown)].filter((text) => text in language && language[text] !== text);
}

it('a browser in German is spoken to in German from the first word on, with its own numbers and days', async () => {
  const { page } = shared();
  await see(page.getByRole('heading', { level: 1 })).toHaveText('Was sagen Ihre Deals über Ihre Verkaufsgewohnheiten?');
  await see(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await english(page, german)).toEqual([]);
  await dropFiles(page, '.zone', await written(smallTeam()));
  await page.getByRole('button', { name: inGerman('Columns are right') }).click();
  const values = page.getByRole('button', { name: inGerman('Show the audit') });
  await values.waitFor();
  expect(await english(page, german)).toEqual([]);
  await values.click();
  await page.locator('tr[data-habit] data').first().waitFor();
  await atRest(page);
  for (const place of [
    'audit',
    'habit/no-rate',
    'today',
    'me',
    'present',
    'data',
    'check',
    'settings',
    'tags',
    'help',
  ]) {
    await go(page, `#/${place}`);
    expect(await english(page, german), place).toEqual([]);
  }
  await go(page, '#/habit/no-rate?asof=2025-12-31');
  // 30 of 120, and the last of 365 days.
  await see(page.getByText(/25\s%, 18\s%.*33\s%/).first()).toBeVisible();
  await see(page.getByText(/Jän. 2025 – Dez. 2025/).first()).toBeVisible();
});

it('another language is chosen in the settings: the audit is said anew, and the next visit knows it', async () => {
  const { page } = shared();
  await go(page, '#/settings');
  const group = page.getByRole('group', { name: 'Sprache' });
  await group.getByRole('button', { name: 'Español' }).click();
  await see(page.locator('html')).toHaveAttribute('lang', 'es');
  await see(page.getByRole('group', { name: 'Idioma' }).getByRole('button', { name: 'Español' })).toBeFocused();
  await atRest(page);
  await go(page, '#/habit/no-rate');
  expect(await english(page, spanish)).toEqual([]);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(title).toContain('120');
  expect(title).not.toMatch(/decisions|Entscheidungen/);
  await page.reload();
  await see(page.getByRole('heading', { level: 1 })).toHaveText(
    spanish['What do your deals say about your selling habits?'] ?? '',
  );
  await page.getByRole('button', { name: 'English' }).click();
  await see(page.getByRole('heading', { level: 1 })).toHaveText('What do your deals say about your selling habits?');
  // What looks for English texts finds them where they are.
  expect((await english(page, german)).length).toBeGreaterThan(10);
});

import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { records } from '../oracle/csv';
import { see, sharedApp } from './harness/harness';
import { downloaded, go, here, openSampleTeam, still } from './steps';

const rowsOf = (file: string) => records(here(`sample-data/salesforce/${file}.csv`), 'latin1');
const full = (row: Record<string, string>) => `${row['FirstName'] ?? ''} ${row['LastName'] ?? ''}`.trim();

/** Every name of a person, an account, a lead or a deal in the sample files, and the mail addresses. */
function realNames(): string[] {
  const [users, accounts, contacts, leads, deals] = ['User', 'Account', 'Contact', 'Lead', 'Opportunity'].map(rowsOf);
  const people = [...(users ?? []), ...(contacts ?? []), ...(leads ?? [])];
  const names = [
    ...people.flatMap((row) => [full(row), row['Email'] ?? '']),
    ...[...(accounts ?? []), ...(deals ?? [])].map((row) => row['Name'] ?? ''),
    ...(leads ?? []).map((row) => row['Company'] ?? ''),
  ];
  return [...new Set(names)].filter((name) => name.length > 2);
}

const byWord = new Map<string, string[]>();
for (const name of realNames().map((one) => one.toLowerCase())) {
  const first = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
  byWord.set(first, [...(byWord.get(first) ?? []), name]);
}

/** The real names in a text, whatever their case. */
function named(text: string): string[] {
  const low = text.toLowerCase();
  const found = new Set<string>();
  for (const { 0: word, index } of low.matchAll(/[\p{L}\p{N}]+/gu))
    for (const name of byWord.get(word) ?? []) if (low.startsWith(name, index)) found.add(name);
  return [...found];
}

/** All that a page holds: texts, attributes, what is typed, title and address. Opens what can be opened, and waits for it. */
async function everything(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await still(page);
  return page.evaluate(() => {
    const parts = [document.title, decodeURIComponent(location.href)];
    for (const element of document.querySelectorAll('*')) {
      // What an option hands on is an id, which nobody sees.
      for (const { name, value } of element.attributes) if (name !== 'value' && name !== 'd') parts.push(value);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) parts.push(element.value);
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
    }
    return parts.join('\n');
  });
}

const shared = sharedApp(({ page }) => openSampleTeam(page));

/** One habit of each kind of page: its charts, its table and what its cases say. */
const habits = ['no-rate', 'neglected-accounts', 'forgotten-prospects', 'purposeful-calls', 'career-follow'];
const trees = ['two-future-sales', 'romance-after-proposal', 'daily-prospecting'];
const others = ['today', 'data', 'check', 'settings', 'tags/thank-you', 'present', 'help'];

it('no name is on any page or in any address while names are masked', async () => {
  const { page } = shared();
  expect(named(await everything(page)).length).toBeGreaterThan(5);
  await page.getByLabel('Mask names').check();
  await page.waitForURL(/mask=1/);
  await page
    .getByText(/Rep [A-Z][a-z]+ \d+%, the rest of the team/)
    .first()
    .waitFor();
  expect(named(await everything(page))).toEqual([]);
  for (const id of [...habits, ...trees]) {
    await go(page, `#/habit/${id}`);
    await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
    await see(page).toHaveURL(/mask=1/);
    expect(named(await everything(page)), id).toEqual([]);
  }
  for (const place of others) {
    await go(page, `#/${place}`);
    await page.locator('h1').waitFor();
    if (place === 'today') await page.locator('li[data-item]').first().waitFor();
    await see(page).toHaveURL(/mask=1/);
    expect(named(await everything(page)), place).toEqual([]);
  }
});

it('nor on the page of an account or a rep, nor in what the palette finds', async () => {
  const { page } = shared();
  await go(page, '#/habit/referral-conversion');
  await page.locator('[aria-label=Cases] td a').first().click();
  await page.getByRole('heading', { level: 1, name: /^Account [0-9CDFHKN]{4,}$/ }).waitFor();
  await see(page).toHaveTitle(/^Account [0-9CDFHKN]{4,} · Rainmaker$/);
  expect(named(await everything(page))).toEqual([]);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Habit, rep, account or action' }).fill('account 4');
  await page
    .getByRole('option', { name: /^Account \S*4/ })
    .first()
    .waitFor();
  expect(named(await everything(page))).toEqual([]);
  await page.getByRole('combobox', { name: 'Habit, rep, account or action' }).fill('brandt');
  await page.getByText('Nothing is called so').waitFor();
  await page.getByRole('combobox', { name: 'Habit, rep, account or action' }).fill('rep ');
  await page
    .getByRole('option', { name: /^Rep \w+ Rep$/ })
    .first()
    .click();
  await page.waitForURL(/#\/me\/[0-9a-f]{8}\?mask=1/);
  await page.locator('[data-own]').waitFor();
  expect(named(await everything(page))).toEqual([]);
});

it('nor in what is saved or copied', async () => {
  const { page, context } = shared();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await go(page, '#/habit/neglected-accounts');
  const cases = page.getByRole('region', { name: 'Cases' });
  await cases.locator('tbody tr').first().waitFor();
  const files = [await downloaded(page, () => page.getByRole('button', { name: /CSV/ }).last().click())];
  await page.getByRole('button', { name: 'Copy table' }).last().click();
  await page
    .getByText(/copied/i)
    .first()
    .waitFor();
  files.push({ name: 'clipboard', text: await page.evaluate(() => navigator.clipboard.readText()) });
  await go(page, '#/audit');
  files.push(await downloaded(page, () => page.getByRole('button', { name: 'SVG' }).first().click()));
  await go(page, '#/today');
  files.push(await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click()));
  await go(page, '#/data');
  files.push(await downloaded(page, () => page.getByRole('button', { name: 'Save as a report' }).click()));
  for (const { name, text } of files) {
    expect(text, name).toMatch(/(Rep|Account) \w+/);
    expect(named(text), name).toEqual([]);
  }
});

it('the switch in the bar alone shows names again, and a link that forgets it does not', async () => {
  const { page } = shared();
  await go(page, '#/audit');
  await page.waitForURL(/mask=1/);
  const box = page.getByLabel('Mask names');
  await box.uncheck();
  await page.locator('.found h2', { hasText: 'Jörg Brandt' }).waitFor();
  await see(page).not.toHaveURL(/mask/);
  await see(box).toBeFocused();
});

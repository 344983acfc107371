import { expect, it } from 'vitest';
import { axe } from './harness/axe';
import { see, sharedApp } from './harness/harness';
import { downloaded, go, openSampleTeam } from './steps';

const shared = sharedApp(async ({ page }) => {
  await openSampleTeam(page);
  await go(page, '#/today');
  await page.locator('li[data-item]').first().waitFor();
});

it('shows fifty things to do and the rest on asking, worth most an hour first', async () => {
  const { page } = shared();
  const rows = page.locator('li[data-item]');
  await see(rows).toHaveCount(50);
  const title = await page.locator('h1').innerText();
  const all = Number(/^[\d,]+/.exec(title)?.[0].replace(',', ''));
  await page.getByRole('button', { name: /^Show .* more of / }).click();
  await see(rows).toHaveCount(Math.min(100, all));
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
  expect(name).toMatch(/^today-\d{4}-\d\d-\d\d\.csv$/);
  const values = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').at(-1));
  expect(values).toHaveLength(all);
  const known = values.filter((value) => value !== '').map(Number);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
});

it('a snoozed row leaves the list, is marked among its habit’s cases, and comes back by undo', async () => {
  const { page } = shared();
  await page.getByRole('button', { name: 'By list' }).click();
  const list = page.locator('[data-list=accounts-to-call]');
  await list.locator('summary').click();
  const first = list.locator('li').first();
  const key = (await first.getAttribute('data-item')) ?? '';
  const row = page.locator(`li[data-item="${key}"]`);
  await first.getByRole('button', { name: /^Snooze/ }).click();
  await page.getByLabel('Why').fill('On holiday');
  await page.locator('form[aria-label^=Snooze]').getByRole('button', { name: 'Snooze' }).click();
  await see(list.locator(`li[data-item="${key}"]`)).toHaveCount(0);
  await page.getByText('Snoozed 1').click();
  await see(row).toContainText('On holiday, until');
  expect(await axe(page)).toEqual([]);

  await go(page, '#/habit/neglected-accounts');
  await see(page.getByText('snoozed until')).toHaveCount(1);
  await go(page, '#/today');
  await page.getByText('Snoozed 1').click();
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await see(page.getByText('Snoozed 1')).toHaveCount(0);

  await row.getByRole('button', { name: /^Snooze/ }).click();
  await page.getByLabel('Why').fill('Waiting');
  await page.locator('form[aria-label^=Snooze]').getByRole('button', { name: 'Snooze' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await see(undo).toBeFocused();
  await undo.click();
  await row.waitFor();
});

it('shows one rep alone, by an address that holds no name', async () => {
  const { page } = shared();
  const who = page.getByLabel('Who');
  const [value = '', name = ''] = await who
    .locator('option')
    .nth(1)
    .evaluate((option) => [(option as HTMLOptionElement).value, option.textContent ?? '']);
  await who.selectOption(value);
  await page.waitForURL(/#\/today\/[0-9a-f]{8}$/);
  await page.waitForFunction((own) => {
    const rows = [...document.querySelectorAll('li[data-item]')];
    return rows.length > 0 && rows.every((row) => row.textContent?.includes(own));
  }, name.trim());
});

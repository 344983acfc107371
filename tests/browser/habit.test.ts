import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { see, sharedApp } from './harness/harness';
import { downloaded, go, openSampleTeam } from './steps';

const shared = sharedApp(({ page }) => openSampleTeam(page));

const count = async (page: Page, of: string) =>
  Number((await page.locator(`[data-count="${of}"]`).innerText()).replaceAll(/\D/g, ''));
const cells = (page: Page, column: number) =>
  page.locator(`[aria-label=Cases] tbody tr td:nth-child(${column})`).allInnerTexts();
const paging = (page: Page) => page.locator('.pages [role=status]').innerText();

async function open(page: Page, habit: string): Promise<void> {
  await go(page, '#/audit');
  await go(page, `#/habit/${habit}`);
  await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
}

describe('a habit’s threshold', () => {
  it('moves the number, and back', async () => {
    const { page } = shared();
    await open(page, 'neglected-accounts');
    const title = page.getByRole('heading', { level: 1 });
    const before = await count(page, 'hit');
    const said = await title.innerText();
    const days = page.locator('aside input[type=number]').first();
    await days.fill('30');
    await days.blur();
    await expect.poll(() => count(page, 'hit')).toBeGreaterThan(before);
    await see(title).not.toHaveText(said);
    await page.getByRole('button', { name: 'Back to 90' }).click();
    await expect.poll(() => count(page, 'hit')).toBe(before);
    await see(title).toHaveText(said);
  });

  it('is typed in per cent where it is a share', async () => {
    const { page } = shared();
    await open(page, 'premium-earned');
    const before = await count(page, 'hit');
    const share = page.locator('aside input[type=number]').first();
    expect(await share.inputValue()).toBe('5');
    await share.fill('10');
    await share.blur();
    await expect.poll(() => count(page, 'hit')).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Back to 5%' }).click();
    await expect.poll(() => count(page, 'hit')).toBe(before);
  });

  it.each(['0', '-5', '1.5', '99999999', ''])('refuses “%s” and keeps the number', async (nonsense) => {
    const { page } = shared();
    await open(page, 'neglected-accounts');
    const said = await page.getByRole('heading', { level: 1 }).innerText();
    const before = await count(page, 'hit');
    const days = page.locator('aside input[type=number]').first();
    await days.fill(nonsense);
    await days.blur();
    await page.getByRole('alert').filter({ hasText: 'A whole number from' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(said);
    expect(await count(page, 'hit')).toBe(before);
  });
});

describe('a habit’s cases', () => {
  it('are found by a part of a name, and what is found is what is downloaded', async () => {
    const { page } = shared();
    await open(page, 'no-rate');
    const all = await count(page, 'all');
    await page.getByPlaceholder('Search').fill('bRaNdT');
    await expect.poll(() => count(page, 'all')).toBeLessThan(all);
    const found = await count(page, 'all');
    expect(found).toBeGreaterThan(0);
    const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
    expect(name).toMatch(/^no-rate-\d{4}-\d\d-\d\d\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', '').trim(), { header: true });
    expect(data).toHaveLength(found);
    for (const row of data) expect(Object.values(row).join()).toContain('Brandt');
    await page.getByPlaceholder('Search').fill('no name is like this one');
    await page.getByText('No case is like that').waitFor();
  });

  it('are sorted by a column, either way', async () => {
    const { page } = shared();
    await open(page, 'no-rate');
    const header = page.locator('[aria-label=Cases] th', { hasText: 'Amount' });
    const column =
      (await page.locator('[aria-label=Cases] th').allInnerTexts()).findIndex((one) => /Amount/.test(one)) + 1;
    const amounts = async () => (await cells(page, column)).map((text) => Number(text.replaceAll(/[^\d.]/g, '')));
    for (const [direction, sign] of [
      ['descending', -1],
      ['ascending', 1],
    ] as const) {
      await header.getByRole('button').click();
      await see(header).toHaveAttribute('aria-sort', direction);
      await expect
        .poll(async () => {
          const shown = await amounts();
          return (
            shown.length === 50 && shown.every((one, at) => at === 0 || (one - (shown[at - 1] ?? one)) * sign >= 0)
          );
        })
        .toBe(true);
    }
  });

  it('are turned page by page, each case once', async () => {
    const { page } = shared();
    await open(page, 'price-led-losses');
    const total = await count(page, 'all');
    expect(total).toBeGreaterThan(50);
    await see(page.getByRole('button', { name: 'Earlier' })).toBeDisabled();
    const later = page.getByRole('button', { name: 'Later' });
    let seen = 0;
    for (;;) {
      await expect.poll(() => paging(page)).toMatch(new RegExp(`^${seen + 1}–`));
      const rows = Math.min(50, total - seen);
      await expect.poll(() => page.locator('[aria-label=Cases] tbody tr').count()).toBe(rows);
      seen += rows;
      if (await later.isDisabled()) break;
      await later.click();
    }
    expect(seen).toBe(total);
  });

  it('come with the question that they answer', async () => {
    const { page } = shared();
    await open(page, 'no-rate');
    await page.getByText('The question as SQL').click();
    await see(page.locator('.sql pre')).toHaveText(/select.+from decided/is);
  });
});

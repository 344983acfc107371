import { describe, expect, it } from 'vitest';
import { see, sharedApp, withApp } from './harness/harness';
import { confirm, drop, go, habitsShown, moving, numbers, openSampleTeam, written } from './steps';
import { smallTeam } from './team';

describe('the audit of the sample team', () => {
  const shared = sharedApp(({ page }) => openSampleTeam(page));

  it('says first what stands out, with the people whom the sample was made to point at', async () => {
    const { page } = shared();
    await go(page, '#/audit');
    await see(page.locator('.found h2', { hasText: 'Jörg Brandt' })).not.toHaveCount(0);
    const found = await page.locator('.found h2').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.join('\n')).toContain('Jörg Brandt');
    expect(found.join('\n')).toContain('Chloé Martin');
  });

  it('has for every habit a number, its cases, and charts that have a name', async () => {
    const { page } = shared();
    await go(page, '#/audit');
    const habits = await habitsShown(page);
    expect(habits.length).toBeGreaterThanOrEqual(52);
    for (const habit of habits) {
      const row = page.locator(`tr[data-habit="${habit}"]`);
      await see(row.locator('data'), habit).toHaveText(/\d/);
      await see(row.locator('td').nth(2), habit).toHaveText(/^\d[\d,.\s]* \w+/);
      const names = () =>
        row
          .locator('td svg')
          .evaluateAll((all) =>
            all
              .filter((chart) => chart.checkVisibility() && !chart.closest('[aria-hidden=true]'))
              .map((chart) => chart.closest('[aria-label]')?.getAttribute('aria-label') ?? ''),
          );
      // A chart is drawn once its place has a width.
      await expect.poll(names, { message: habit }).not.toEqual([]);
      for (const name of await names()) expect(name.length, habit).toBeGreaterThan(10);
    }
  });

  it('follows period, day and rep, which the address keeps without a name, and goes back with the browser', async () => {
    const { page } = shared();
    await go(page, '#/audit');
    const year = await numbers(page);
    await moving(page, () => page.getByLabel('Period').selectOption('182'));
    const half = await numbers(page);
    expect(half).not.toEqual(year);
    await moving(page, () => page.getByLabel('Who').selectOption({ label: 'Jörg Brandt' }));
    await see(page).toHaveURL(/#\/audit\?days=182&rep=[0-9a-f]{8}$/);
    expect((await numbers(page))['price-led-losses']).toBeGreaterThan(half['price-led-losses'] ?? 1);
    await moving(page, () => page.goBack());
    expect(await numbers(page)).toEqual(half);
    await moving(page, () => page.goBack());
    expect(await numbers(page)).toEqual(year);
  });

  it('looks from another day when asked, and from the latest again', async () => {
    const { page } = shared();
    await go(page, '#/audit');
    const latest = await numbers(page);
    await moving(page, () => page.getByLabel('As of').fill('2025-01-31'));
    await see(page).toHaveURL(/#\/audit\?asof=2025-01-31$/);
    expect(await numbers(page)).not.toEqual(latest);
    await moving(page, () => page.getByRole('button', { name: 'Latest day' }).click());
    expect(await numbers(page)).toEqual(latest);
  });

  it('says that there is no such habit, where an address asks for one', async () => {
    const { page } = shared();
    await go(page, '#/habit/handwriting');
    await page.getByRole('heading', { name: 'There is no habit of that name' }).waitFor();
    await page.getByRole('link', { name: 'Back to the audit' }).click();
    await page.locator('tr[data-habit]').first().waitFor();
  });
});

it('of deals alone says what it cannot tell, and what to export for it', () =>
  withApp(async ({ page }) => {
    await drop(page, await written(smallTeam()));
    await confirm(page);
    expect(await habitsShown(page)).not.toContain('neglected-accounts');
    const missing = page.locator('dl', { has: page.locator('dt', { hasText: 'Neglected accounts' }) });
    await see(missing.locator('dd').first()).toHaveText(/.{21}/s);
    await go(page, '#/habit/neglected-accounts');
    await page.locator('p.missing').waitFor();
  }));

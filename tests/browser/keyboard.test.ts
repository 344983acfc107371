import { expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { withApp } from './harness/harness';
import { auditShown, downloaded, written } from './steps';
import { smallTeam } from './team';

/** Where the focus is, and whether a person can see it there. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // The topmost thing at its middle is itself, or holds it, or is in it: nothing lies above it.
    const above = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      label: element.closest('label')?.textContent?.trim() ?? '',
      href: element.getAttribute('href') ?? '',
      outcome: element.querySelector('[data-count]')?.getAttribute('data-count') ?? '',
      // In a field of dates the browser itself marks the day, the month or the year.
      ringed:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
        element.matches('input[type=date]'),
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      free: above !== null && (element.contains(above) || above.contains(element)),
    };
  });
}

type Focused = NonNullable<Awaited<ReturnType<typeof focused>>>;

/** Presses Tab until this has the focus; on the way every stop must be seen. */
async function tabTo(page: Page, wanted: (at: Focused) => boolean): Promise<Focused> {
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) continue;
    expect(at, `${at.name || at.label} is focused`).toMatchObject({ ringed: true, inView: true, free: true });
    if (wanted(at)) return at;
  }
  throw new Error('Tab does not lead there');
}

it('leads from the start page to a downloaded list of cases, and back to other files', () =>
  withApp(async ({ page }) => {
    const paths = await written(smallTeam());
    page.on('filechooser', (chooser) => void chooser.setFiles(paths));
    await tabTo(page, ({ name }) => name === 'Choose files');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Columns are right' }).waitFor();
    await tabTo(page, ({ name }) => name === 'Columns are right');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show the audit' }).waitFor();
    await tabTo(page, ({ name }) => name === 'Show the audit');
    await page.keyboard.press('Enter');
    await auditShown(page);

    await tabTo(page, ({ href }) => href.startsWith('#/habit/no-rate'));
    await page.keyboard.press('Enter');
    await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
    await tabTo(page, ({ outcome }) => outcome === 'hit');
    await page.keyboard.press('Space');
    await page.locator('[aria-pressed=true] [data-count=hit]').waitFor();
    await tabTo(page, ({ name }) => name === 'Download as CSV');
    const { name, text } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(name).toMatch(/^no-rate-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 30);

    await tabTo(page, ({ name }) => name === 'Other files');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
  }));

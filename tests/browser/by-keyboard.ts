import { expect } from 'vitest';
import type { Page } from '@playwright/test';
import { still } from './steps';

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

/**
 * Presses Tab until this has the focus; on the way every stop must be seen. Resolves to
 * the number of stops. What is drawn late moves no stop away.
 */
export async function tabTo(page: Page, wanted: (at: Focused) => boolean): Promise<number> {
  await still(page);
  for (let stops = 1; stops <= 300; stops++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) continue;
    expect(at, `${at.name || at.label} is focused`).toMatchObject({ ringed: true, inView: true, free: true });
    if (wanted(at)) return stops;
  }
  throw new Error('Tab does not lead there');
}

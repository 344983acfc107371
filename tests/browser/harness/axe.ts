import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** Where the page shuts people out, as `rule: elements`; empty where axe finds nothing. All rules of WCAG 2.2 A and AA. */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    return axe.run(selector, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  }, within);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

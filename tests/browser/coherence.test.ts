import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { sharedApp } from './harness/harness';
import { downloaded, go, habitsShown, hashOf, moving, openSampleTeam } from './steps';

/** The core habits, and one of each other group: every page is made alike, and the engine's tests count all 62. */
const looked = [
  'no-rate',
  'neglected-accounts',
  'referral-conversion',
  'price-led-losses',
  'pipeline-of-noes',
  'promises-kept',
  'purposeful-calls',
];

const shared = sharedApp(({ page }) => openSampleTeam(page));
const outcomes = ['hit', 'miss', 'unknown', 'all'] as const;
type Outcome = (typeof outcomes)[number];

/** The numbers in a text, in order: "1–50 of 1,234" holds 1, 50 and 1234. */
const figures = (text: string) => (text.replaceAll(/[,.\s](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).map(Number);

/** Everything that a habit's page says about how many cases there are, in one look. */
function told(page: Page) {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const count = (of: string) => text(`[data-count="${of}"]`);
    const terms = [...document.querySelectorAll('aside dt')];
    return {
      heading: text('#cases'),
      certainty: terms.find((term) => term.textContent === 'Cases')?.nextElementSibling?.textContent ?? '',
      counts: { hit: count('hit'), miss: count('miss'), unknown: count('unknown'), all: count('all') },
      chosen: document.querySelector('[data-count]')?.closest('[role=group]')?.querySelector('[aria-pressed=true]')
        ?.textContent,
      paging: text('.pages [role=status]'),
      rows: document.querySelectorAll('[aria-label=Cases] tbody tr').length,
    };
  });
}

/** The same as numbers that must agree; `false` until the cases on the page are those of the audit above them. */
async function coherent(page: Page, outcome: Outcome): Promise<Record<Outcome, number> | false> {
  const seen = await told(page);
  const one = (text: string) => figures(text)[0] ?? Number.NaN;
  const counts = { hit: one(seen.counts.hit), miss: one(seen.counts.miss), unknown: one(seen.counts.unknown), all: one(seen.counts.all) }; // prettier-ignore
  const [known, unknown] = figures(seen.certainty);
  const total = counts[outcome];
  const agree =
    counts.hit + counts.miss + counts.unknown === counts.all &&
    one(seen.heading) === counts.all &&
    known === counts.hit + counts.miss &&
    unknown === counts.unknown &&
    figures(seen.paging).at(-1) === total &&
    seen.rows === Math.min(50, total) &&
    figures(seen.chosen ?? '').at(-1) === total;
  return agree ? counts : false;
}

async function habitAgrees(page: Page): Promise<Record<Outcome, number>> {
  let counts: Record<Outcome, number> = { hit: 0, miss: 0, unknown: 0, all: 0 };
  for (const outcome of outcomes) {
    await page.locator(`button:has([data-count="${outcome}"])`).click();
    await expect
      .poll(async () => {
        const seen = await coherent(page, outcome);
        if (seen) counts = seen;
        return seen || (await told(page));
      })
      .toMatchObject({ all: expect.any(Number) as number });
    const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
    const { data } = Papa.parse<string[]>(text.trim());
    expect(data.length - 1, `rows of the CSV, ${outcome}`).toBe(counts[outcome]);
  }
  return counts;
}

/** Four habits with every filter of outcome; each number's n on the audit page is the cases that are known. */
async function auditAgrees(page: Page): Promise<Record<string, number>> {
  const query = (await hashOf(page)).split('?')[1];
  const at = (path: string) => `#/${path}${query ? `?${query}` : ''}`;
  const totals: Record<string, number> = {};
  const shown = await habitsShown(page);
  for (const habit of looked.filter((one) => shown.includes(one))) {
    const [n] = figures(await page.locator(`tr[data-habit="${habit}"] td:nth-child(3)`).innerText());
    await go(page, at(`habit/${habit}`));
    const counts = await habitAgrees(page);
    totals[habit] = counts.all;
    if (habit !== 'referral-conversion') expect(n, `n of ${habit}`).toBe(counts.hit + counts.miss);
    await go(page, at('audit'));
  }
  return totals;
}

describe('what is shown, what is listed and what is downloaded are the same cases', () => {
  it('for the whole team, and for each of two reps, who are parts of it', async () => {
    const { page } = shared();
    await go(page, '#/audit');
    const team = await auditAgrees(page);
    expect(Object.keys(team)).toEqual(looked);
    for (const rep of [1, 3]) {
      await moving(page, () => page.getByLabel('Who').selectOption({ index: rep }));
      const own = await auditAgrees(page);
      for (const habit of Object.keys(own)) expect(own[habit]).toBeLessThan(team[habit] ?? 0);
    }
  });

  it('on another day and over another period', async () => {
    const { page } = shared();
    await go(page, '#/audit?asof=2025-03-31&days=182');
    await auditAgrees(page);
  });

  it('on a day before all of it, where there is nothing', async () => {
    const { page } = shared();
    await go(page, '#/habit/no-rate?asof=1999-12-31');
    await expect.poll(() => coherent(page, 'all')).toMatchObject({ all: 0 });
  });
});

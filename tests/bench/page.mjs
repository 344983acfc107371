import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/harness/find-browser.mjs';
import { serve } from '../../src/cli/serve.mjs';

const patience = 600_000;

/** Drops files onto the page as a user does: from disk, by the browser itself. */
async function drop(page, session, files) {
  const box = await page.locator('.zone').first().boundingBox();
  const at = { x: box.x + 20, y: box.y + 20, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', { type, ...at });
}

/**
 * Opens the built page with the mapping of the files confirmed, ready to be measured.
 * `run` resolves to milliseconds from the drop to the charts and the peak of the page's JavaScript heap in bytes; `filter`
 * to milliseconds from the choice of the first rep to the audit drawn anew.
 */
export async function openPage(dist, files, zone) {
  const server = await serve(dist);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args });
  const context = await browser.newContext({ timezoneId: zone });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(server.url);
  const session = await context.newCDPSession(page);
  await drop(page, session, files);
  await page.getByRole('button', { name: 'Columns are right' }).click();
  await page.getByRole('button', { name: 'Show the audit' }).click();
  const marked = (name) => page.waitForFunction((one) => performance.getEntriesByName(one).length > 0, name);
  await marked('rainmaker:charts');

  return {
    async run() {
      await page.getByRole('button', { name: 'Other files' }).click();
      await page.locator('.zone').first().waitFor();
      // The engine starts anew behind the page.
      await page.waitForTimeout(4000);
      await page.evaluate(() => performance.clearMarks());
      let peak = 0;
      const watch = setInterval(() => {
        session.send('Runtime.getHeapUsage').then(
          ({ usedSize }) => (peak = Math.max(peak, usedSize)),
          () => undefined,
        );
      }, 100);
      await drop(page, session, files);
      await marked('rainmaker:charts');
      clearInterval(watch);
      const [from, to] = await page.evaluate(() =>
        ['rainmaker:drop', 'rainmaker:charts'].map((name) => performance.getEntriesByName(name)[0].startTime),
      );
      return { milliseconds: to - from, peak };
    },
    async filter() {
      await marked('rainmaker:settled');
      const began = await page.evaluate(() => {
        performance.clearMarks();
        const who = [...document.querySelectorAll('.controls select')].find((one) => one.options[0]?.value === '');
        who.selectedIndex = 1;
        const now = performance.now();
        who.dispatchEvent(new Event('change', { bubbles: true }));
        return now;
      });
      await marked('rainmaker:charts');
      return (await page.evaluate(() => performance.getEntriesByName('rainmaker:charts')[0].startTime)) - began;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

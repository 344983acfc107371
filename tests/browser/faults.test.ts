import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { policy } from '../../src/cli/policy.mjs';
import { dropFiles } from './harness/drop-files';
import { see, withApp, type AppOptions, type WithApp } from './harness/harness';
import { auditShown, confirm, drop, go, numbers, written } from './steps';
import { smallNumbers, smallTeam } from './team';

declare global {
  interface Window {
    workers: Worker[];
    doomed: boolean;
    moments: string[];
  }
}

/** What is done to the page at the moment when it says that it is at a step of its work. */
type Deed = 'end the workers' | 'cancel';

/** Opens the app with hands on its workers: those that it starts are kept, while `doomed` each dies as soon as it says a word. */
const withWorkers = (run: (given: WithApp) => Promise<void>, doomed = false, options: AppOptions = {}) =>
  withApp(
    async (given) => {
      await given.page.addInitScript((doomed) => {
        window.workers = [];
        window.doomed = doomed;
        window.Worker = class extends Worker {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            window.workers.push(this);
            this.addEventListener('message', () => window.doomed && this.terminate());
          }
        };
      }, doomed);
      await given.page.goto(given.app.url);
      await run(given);
    },
    { ...options, path: null },
  );

/** Does this once, as soon as the page says that it is at that step. */
async function at(page: Page, step: string, deed: Deed): Promise<void> {
  await page.evaluate(
    ([step, deed]) => {
      window.moments = [];
      const watch = new MutationObserver(() => {
        const words = document.querySelector('.working h1')?.textContent ?? '';
        if (!words.startsWith(step)) return;
        watch.disconnect();
        window.moments.push(words);
        if (deed === 'end the workers') for (const worker of window.workers) worker.terminate();
        else document.querySelector<HTMLButtonElement>('.working button')?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    [step, deed] as const,
  );
}

const happened = (page: Page) => page.waitForFunction(() => window.moments.length === 1);
const failure = (page: Page) =>
  page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
const team = () => written(smallTeam());

/** The audit is there, and its numbers are the small team's. */
async function whole(page: Page): Promise<void> {
  await auditShown(page);
  await go(page, '#/audit?asof=2025-12-31');
  const shown = await numbers(page);
  for (const [habit, value] of Object.entries(smallNumbers)) expect(shown[habit], habit).toBeCloseTo(value, 9);
}

/** Says what went wrong and that the files are still there, and goes on from another try. */
async function recovers(page: Page, words: RegExp): Promise<void> {
  await see(failure(page)).toContainText(words);
  await see(failure(page)).toContainText('files are still here');
  await page.getByRole('button', { name: 'Try again' }).click();
  const values = page.getByRole('button', { name: 'Show the audit' });
  await values.or(page.locator('tr[data-habit]').first()).waitFor();
  if (await values.isVisible()) await values.click();
  await whole(page);
}

describe('an engine that dies', () => {
  it('while the files are loaded', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      // It has loaded the first file by then.
      await at(page, 'Loading more.csv', 'end the workers');
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await happened(page);
      await recovers(page, /engine stopped/);
    }));

  it('while the habits are computed', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await page.getByRole('button', { name: 'Show the audit' }).waitFor();
      await at(page, 'Computing', 'end the workers');
      await page.getByRole('button', { name: 'Show the audit' }).click();
      await happened(page);
      await recovers(page, /engine stopped/);
    }));

  it('while somebody looks at the values', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await page.getByRole('button', { name: 'Show the audit' }).waitFor();
      await page.evaluate(() => window.workers.forEach((worker) => worker.terminate()));
      await page.getByRole('button', { name: 'Show the audit' }).click();
      await recovers(page, /engine stopped/);
    }));

  it('while the audit is on the page', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await confirm(page);
      // Once nothing is asked of the engine any more, so that its death is found by what the user does.
      await page.waitForFunction(() => !document.querySelector('[title="Looking at earlier days"]'));
      await page.evaluate(() => window.workers.forEach((worker) => worker.terminate()));
      await page.getByLabel('Period').selectOption('730');
      await recovers(page, /engine stopped/);
    }));

  it('each time that it starts', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await failure(page).waitFor();
      await page.evaluate(() => (window.doomed = false));
      await recovers(page, /engine stopped/);
    }, true));
});

describe('an engine that is withheld', () => {
  it.each(['**/duckdb-eh-*.bin', '**/*worker*.js'])('%s not found', (files) =>
    withApp(
      async ({ page, context, app }) => {
        await context.route(files, (route) => route.fulfill({ status: 404 }));
        await page.goto(app.url);
        await drop(page, await team());
        await page.getByRole('button', { name: 'Columns are right' }).click();
        await failure(page).waitFor();
        await context.unroute(files);
        await recovers(page, /could not be started/);
      },
      { path: null },
    ),
  );

  it('by a policy without wasm: said, and said again', () =>
    withApp(
      async ({ page }) => {
        await drop(page, await team());
        await page.getByRole('button', { name: 'Columns are right' }).click();
        await see(failure(page)).toContainText('policy forbids it. Your files are still here');
        await page.getByRole('button', { name: 'Start over' }).click();
        await page.getByRole('button', { name: 'Choose files' }).waitFor();
      },
      { policy: policy.replace(` 'wasm-unsafe-eval'`, ''), allow: ['violations'] },
    ));
});

describe('somebody who', () => {
  it('goes offline once the page is open', () =>
    withApp(async ({ page, app }) => {
      await drop(page, await team());
      await confirm(page);
      await app.stop();
      await page.getByRole('button', { name: 'Other files' }).click();
      await dropFiles(page, '.zone', await team());
      await whole(page);
    }));

  it('cancels while the files are loaded finds the columns as they were, and goes on', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await at(page, 'Loading', 'cancel');
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await happened(page);
      await page.getByRole('heading', { name: 'deals.csv' }).waitFor();
      await confirm(page);
      await whole(page);
    }));

  it('loads the page anew in the middle is told why it is empty', () =>
    withWorkers(async ({ page }) => {
      await drop(page, await team());
      await page.getByRole('button', { name: 'Columns are right' }).click();
      await page.reload();
      await page.getByRole('status').filter({ hasText: 'drop the files again' }).waitFor();
      await drop(page, await team());
      await confirm(page);
      await whole(page);
    }));
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { dropFiles } from './harness/drop-files';
import { see, sharedApp, withApp } from './harness/harness';
import { drop, habitsShown, here, openSampleTeam, sampleTeam, written } from './steps';
import { smallTeam } from './team';

const dir = await mkdtemp(join(tmpdir(), 'rainmaker-dist-'));
await cp(here('dist'), dir, { recursive: true });
afterAll(() => rm(dir, { recursive: true }));

/** The start page is there; the service worker has all that it keeps, and the engine's program is kept too. */
async function kept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('rainmaker-engine-'));
    return name !== undefined && (await (await caches.open(name)).keys()).length === 1;
  });
}

const version = (page: Page) => page.locator('meta[name="description"]').getAttribute('content');

/** Puts up the page of another build: its HTML differs, and its service worker knows. */
async function putUpNext(): Promise<void> {
  const change = async (file: string, from: RegExp, to: string) => {
    const text = await readFile(join(dir, file), 'utf8');
    expect(text).toMatch(from);
    await writeFile(join(dir, file), text.replace(from, to));
  };
  await change('index.html', /(<meta name="description" content=)"[^"]*"/, '$1"The next version"');
  await change('sw.js', /(url:"index\.html",revision:)"[^"]*"/, '$1"next"');
}

it('what is dropped before the rest of the page arrives is held, and read once it does', () =>
  withApp(
    async ({ page, app }) => {
      await page.route('**/program-*.js', (route) => route.abort());
      await page.goto(app.url);
      await dropFiles(page, '.zone', await written(smallTeam()));
      const failure = page.getByRole('alert');
      await see(failure).toContainText(/could not be fetched.*files are still here/s);
      await page.unroute('**/program-*.js');
      await failure.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'deals.csv' }).waitFor();
      await page.getByRole('heading', { name: 'more.csv' }).waitFor();
    },
    { path: null },
  ));

describe('after the first visit', () => {
  const given = sharedApp(({ page }) => kept(page), { dir, context: { serviceWorkers: 'allow' } });

  it('the next one asks for nothing but whether there is a newer version', async () => {
    const { page, app } = given();
    app.asked.length = 0;
    await page.reload();
    await kept(page);
    // The browser looks for a newer version in its own time, after all else.
    await expect.poll(() => app.asked).toContain('/sw.js');
    expect([...new Set(app.asked)]).toEqual(['/sw.js']);
  });

  it('only the program and the sample team are kept', async () => {
    const urls = await given().page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map((request) => new URL(request.url).pathname);
    });
    expect(urls.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
    const known =
      /^\/(assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2)|engine\.wasm|index\.html|[\w-]+\.(svg|png|webmanifest))$/;
    const sample = /^\/assets\/sample-\w+-[\w-]{8}\.bin$/;
    expect(urls.filter((url) => !known.test(url) && !sample.test(url))).toEqual([]);
    expect(urls.filter((url) => sample.test(url))).toHaveLength((await sampleTeam()).length);
  });

  it('a newer version waits until it is asked for, and until no tab has anything open', async () => {
    const { page, app, context } = given();
    const old = await version(page);
    const other = await context.newPage();
    await other.goto(app.url);
    await drop(other, await written(smallTeam()));
    await putUpNext();
    await page.reload();
    const load = page.getByRole('button', { name: 'load it' });
    await load.waitFor();
    expect(await version(page)).toBe(old);
    await load.click();
    await page.getByText('Another tab has files or an audit open').waitFor();
    expect(await version(page)).toBe(old);
    await other.close();
    // A tab's locks outlast it by a moment.
    await page.waitForFunction(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.every(({ name }) => name !== 'rainmaker-in-use');
    });
    await load.click();
    await page.waitForFunction(() => document.querySelector('meta[content="The next version"]'));
  });

  it('the sample team is audited without a network', async () => {
    const { page, app } = given();
    await kept(page);
    await app.stop();
    await page.reload();
    await openSampleTeam(page);
    expect((await habitsShown(page)).length).toBeGreaterThanOrEqual(52);
  });
});

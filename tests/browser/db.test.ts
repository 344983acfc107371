import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '@playwright/test';
import { policy } from '../../src/cli/policy.mjs';
import { withApp, type WithApp } from './harness/harness';
import { buildFixture } from './harness/fixture-app';
import type { Fixture, Outcome } from './harness/fixture/main';

declare global {
  interface Window {
    fixture: Fixture;
    workers: Worker[];
  }
}

let dir: string;
beforeAll(async () => {
  dir = await buildFixture();
});

const query = (page: Page, sql: string): Promise<Outcome> => page.evaluate((text) => window.fixture.query(text), sql);
/** The engine as the build has packed it. */
async function packedEngine(): Promise<Buffer> {
  const names = await readdir(join(dir, 'assets'));
  const name = names.find((name) => name.startsWith('duckdb-eh-') && name.endsWith('.bin'));
  return readFile(join(dir, 'assets', name ?? ''));
}

const withEngine = (run: (given: WithApp) => Promise<void>) => withApp(run, { dir });
const one = { rows: [{ n: 1 }] };
const slow = `select count(*)::double as n from range(100000000000) t(i) where hash(i) = 1`;

/** Keeps the workers that the page starts, and ends those of `starts` (from 1) when `moment` comes. */
async function killWorkers(
  page: Page,
  starts: number,
  moment: 'created' | 'heard' | 'told',
  count: number,
): Promise<void> {
  await page.addInitScript(
    ([starts, moment, count]) => {
      window.workers = [];
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          const victim = window.workers.push(this) <= starts;
          if (!victim) return;
          if (moment === 'created') this.terminate();
          let heard = 0;
          if (moment === 'heard') this.addEventListener('message', () => void (++heard === count && this.terminate()));
          let told = 0;
          const post = this.postMessage.bind(this) as (message: unknown) => void;
          if (moment !== 'told') return;
          this.postMessage = (message: unknown) => {
            post(message);
            if (++told === count) this.terminate();
          };
        }
      };
    },
    [starts, moment, count] as const,
  );
}

describe('the engine in the browser', () => {
  test('tells its progress, reads files, and answers', async () => {
    await withEngine(async ({ page }) => {
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      const progress = await page.evaluate(() => window.fixture.progress);
      const total = (await packedEngine()).length;
      expect(new Set(progress.map(([, of]) => of))).toEqual(new Set([total]));
      expect(progress.at(-1)).toEqual([total, total]);
      expect(progress.length).toBeGreaterThan(2);
      await page.evaluate(() => window.fixture.addFile('a.csv', new File(['1;é\n2;b\n'], `it's.csv`)));
      const csv = `from read_csv('import/a.csv', auto_detect = false, header = false, delim = ';', columns = {'a': 'varchar', 'b': 'varchar'})`;
      expect(await query(page, csv)).toEqual({ rows: [{ a: '1', b: 'é' }, { a: '2', b: 'b' }] }); // prettier-ignore
      expect(await query(page, `selec 1`)).toMatchObject({ fault: 'query' });
    });
  });

  test('starts where the host unpacks it on the way', async () => {
    await withEngine(async ({ page, context }) => {
      const body = gunzipSync(await packedEngine());
      await context.route('**/duckdb-eh-*.bin', (route) => route.fulfill({ status: 200, body }));
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      expect(await page.evaluate(() => window.fixture.progress.at(-1))).toEqual([body.length, body.length]);
    });
  });

  test('is kept for the next visit, and older engines are thrown away', async () => {
    await withEngine(async ({ page, context }) => {
      await page.evaluate(() => caches.open('rainmaker-engine-old'));
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      const names = await page.evaluate(() => caches.keys());
      expect(names).toEqual([expect.stringMatching(/^rainmaker-engine-[0-9a-f]{16}$/)]);
      const fetched: string[] = [];
      context.on('request', (request) => fetched.push(request.url()));
      await page.reload();
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      expect(fetched.filter((url) => url.startsWith('http') && url.endsWith('.bin'))).toEqual([]);
    });
  });

  test('works where storage is denied', async () => {
    await withEngine(async ({ page }) => {
      await page.addInitScript(() => {
        const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
        Object.assign(CacheStorage.prototype, { open: denied, keys: denied, match: denied, delete: denied });
      });
      await page.reload();
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });

  test('stops a query that is cancelled, and starts again empty', async () => {
    await withEngine(async ({ page }) => {
      await query(page, `create table t as select 1 as n`);
      const running = query(page, slow);
      const waiting = query(page, `from t`);
      await page.evaluate(() => window.fixture.cancel());
      expect(await running).toMatchObject({ fault: 'cancelled' });
      expect(await waiting).toMatchObject({ fault: 'cancelled' });
      expect(await query(page, `from t`)).toMatchObject({
        fault: 'query',
        message: expect.stringContaining('does not exist'),
      });
    });
  });

  test('is not started again by a cancel during its start', async () => {
    await withEngine(async ({ page }) => {
      await killWorkers(page, 0, 'created', 0);
      await page.reload();
      const starting = query(page, `select 1::double as n`);
      await page.waitForFunction(() => window.workers.length > 0);
      const started = await page.evaluate(() => {
        void window.fixture.cancel();
        return window.workers.length;
      });
      expect(await starting).toMatchObject({ fault: 'cancelled' });
      expect(await page.evaluate(() => window.workers.length)).toBe(started);
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });
});

describe('a worker that dies', () => {
  const moments = [
    ['created', 0],
    ['heard', 1],
    ['heard', 2],
    ...Array.from({ length: 11 }, (_, i) => ['told', i + 1] as const),
  ] as const;

  test.each(moments)('while it starts (%s %i) is replaced', async (moment, count) => {
    await withEngine(async ({ page }) => {
      await killWorkers(page, 1, moment, count);
      await page.reload();
      // It is the second attempt that has to succeed.
      if (moment === 'created') await page.evaluate(() => (window.fixture.patience.firstSign[0] = 300));
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      expect(await page.evaluate(() => window.workers.length)).toBeGreaterThan(1);
    });
  });

  test.each([
    ['heard', 1],
    ['heard', 2],
    ['told', 1],
    ['told', 5],
  ] as const)('each time it starts (%s %i) is reported, and the next use tries again', async (moment, count) => {
    await withEngine(async ({ page }) => {
      await killWorkers(page, 2, moment, count);
      await page.reload();
      const asked = [query(page, `select 1`), query(page, `select 2`)];
      for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ fault: 'lost' });
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });

  test('before its first sign, each time it starts, is reported once patience ends, and the next use tries again', async () => {
    await withEngine(async ({ page }) => {
      await killWorkers(page, 2, 'created', 0);
      await page.reload();
      await page.evaluate(() => (window.fixture.patience.firstSign = [300, 600]));
      const asked = [query(page, `select 1`), query(page, `select 2`)];
      for (const answer of await Promise.all(asked)) {
        expect(answer).toMatchObject({ fault: 'lost', message: expect.stringContaining('no answer for 0.6 seconds') });
      }
      expect(await page.evaluate(() => window.workers.length)).toBe(2);
      await page.evaluate(() => (window.fixture.patience.firstSign = [5_000, 60_000]));
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });

  test('during a query fails what waits, and the next use starts a new one', async () => {
    await withEngine(async ({ page }) => {
      await killWorkers(page, 0, 'created', 0);
      await page.reload();
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      const answers = [query(page, slow), query(page, `select 1`)];
      await page.evaluate(() => window.workers.at(-1)?.terminate());
      for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ fault: 'lost' });
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });
});

test('a file that changes after it was added fails its query, and the engine goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rainmaker-edit-'));
  const path = join(folder, 'a.csv');
  const csv = `from read_csv('import/a.csv', auto_detect = false, header = false, columns = {'a': 'varchar'})`;
  try {
    await writeFile(path, '1\n');
    await withEngine(async ({ page }) => {
      await page.setInputFiles('#drop', path);
      await page.evaluate(async () => {
        const file = document.querySelector<HTMLInputElement>('#drop')?.files?.[0];
        if (file) await window.fixture.addFile('a.csv', file);
      });
      expect(await query(page, csv)).toEqual({ rows: [{ a: '1' }] });
      await writeFile(path, '2,2\n3,3\n');
      expect(await query(page, csv)).toMatchObject({ fault: expect.stringMatching(/^(query|lost)$/) });
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('on a host without headers the policy in the page holds, in workers too', async () => {
  await withApp(
    async ({ page, app }) => {
      expect(await query(page, `select 1::double as n`)).toEqual(one);
      const outcome = await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const source = `fetch(${JSON.stringify(url)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
            const worker = new Worker(URL.createObjectURL(new Blob([source])));
            worker.onmessage = ({ data }) => resolve(data);
          }),
        app.canary,
      );
      expect(outcome).toBe('refused');
      expect(app.offences.canary).toEqual([]);
    },
    { dir, policy: `frame-ancestors 'none'`, allow: ['violations'] },
  );
});

describe('an engine that the host withholds', () => {
  test.each(['**/duckdb-eh-*.bin', '**/*worker*.js'])('%s not found', async (files) => {
    await withEngine(async ({ page, context }) => {
      await context.route(files, (route) => route.fulfill({ status: 404 }));
      expect(await query(page, `select 1`)).toMatchObject({ fault: 'blocked' });
      await context.unroute(files);
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });

  test('a page of the host in its place', async () => {
    await withEngine(async ({ page, context }) => {
      await context.route('**/duckdb-eh-*.bin', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
      expect(await query(page, `select 1`)).toMatchObject({ fault: 'blocked' });
    });
  });

  test.each(['damaged', 'cut off'])('%s', async (fault) => {
    await withEngine(async ({ page, context }) => {
      const body = await packedEngine();
      const half = Math.floor(body.length / 2);
      const bad = fault === 'damaged' ? body.fill(0, half, half + 16) : body.subarray(0, half);
      await context.route('**/duckdb-eh-*.bin', (route) => route.fulfill({ status: 200, body: bad }));
      const message = expect.stringContaining('The engine could not be fetched');
      expect(await query(page, `select 1`)).toMatchObject({ fault: 'blocked', message });
      expect(await page.evaluate(() => caches.match('engine.wasm'))).toBeUndefined();
      await context.unroute('**/duckdb-eh-*.bin');
      expect(await query(page, `select 1::double as n`)).toEqual(one);
    });
  });

  test('a policy without wasm', async () => {
    await withApp(
      async ({ page }) => {
        expect(await query(page, `select 1`)).toMatchObject({ fault: 'blocked' });
      },
      { dir, policy: policy.replace(` 'wasm-unsafe-eval'`, ''), allow: ['violations'] },
    );
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { axe } from './harness/axe';
import { dropFiles } from './harness/drop-files';
import { withApp } from './harness/harness';
import type { Offences } from './harness/offences';

const dir = fileURLToPath(new URL('harness/offender', import.meta.url));
type Offender = { offend: Record<string, (url: string) => void>; dropped: object[] };

function offend(page: Page, how: string, url: string): Promise<void> {
  return page.evaluate(([how, url]) => (window as unknown as Offender).offend[how]?.(url), [how, url] as const);
}

describe('the harness catches', () => {
  const offenders: [how: string, kind: keyof Offences][] = [
    ['image', 'offOrigin'],
    ['fetch', 'violations'],
    ['beacon', 'violations'],
    ['frame', 'violations'],
    ['workerFetch', 'violations'],
    ['workerImport', 'violations'],
    ['script', 'violations'],
    ['eval', 'violations'],
    ['workerEval', 'violations'],
    ['error', 'pageErrors'],
    ['rejection', 'pageErrors'],
    ['workerError', 'pageErrors'],
    ['navigate', 'offOrigin'],
    ['navigate', 'canary'],
  ];

  test.each(offenders)('%s (%s)', async (how, kind) => {
    const run = withApp(
      async ({ page, app }) => {
        await offend(page, how, `${app.canary}stolen`);
        await expect.poll(() => app.offences[kind].length).toBeGreaterThan(0);
      },
      { dir },
    );
    await expect(run).rejects.toThrow(/to deeply equal/);
  });

  test.each(['fetch', 'image', 'beacon', 'frame', 'workerFetch', 'workerImport'])(
    '%s, were there no policy',
    async (how) => {
      const run = withApp(
        async ({ page, app }) => {
          await offend(page, how, `${app.canary}stolen`);
          await expect.poll(() => app.offences.canary).toContainEqual(expect.stringMatching(/ \/stolen$/));
          await expect.poll(() => app.offences.offOrigin).toContain(`${app.canary}stolen`);
        },
        { dir, policy: 'default-src * blob: data:' },
      );
      await expect(run).rejects.toThrow(/to deeply equal/);
    },
  );

  test('nothing where nothing is wrong, and what a test allows', async () => {
    await withApp(async ({ page }) => void (await page.reload()), { dir });
    await withApp(
      async ({ page, app }) => {
        await offend(page, 'rejection', '');
        await expect.poll(() => app.offences.pageErrors).toEqual(['Error: nobody listens']);
      },
      { dir, allow: ['pageErrors'] },
    );
  });

  test('a test that fails', async () => {
    const run = withApp(() => Promise.reject(new Error('as it should')), { dir });
    await expect(run).rejects.toThrow('as it should');
  });
});

test('files are dropped from disk, by the browser itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rainmaker-drop-'));
  try {
    const paths = [join(folder, 'a.csv'), join(folder, 'ü b.csv')];
    await Promise.all(paths.map((path, index) => writeFile(path, `row ${index}`)));
    await withApp(
      async ({ page }) => {
        await dropFiles(page, '#drop', paths);
        await expect
          .poll(() => page.evaluate(() => (window as unknown as Offender).dropped))
          .toEqual([
            { isTrusted: true, name: 'a.csv', size: 5, text: 'row 0' },
            { isTrusted: true, name: 'ü b.csv', size: 5, text: 'row 1' },
          ]);
      },
      { dir },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('axe finds what shuts people out', async () => {
  await withApp(
    async ({ page }) => {
      const found = await axe(page);
      expect(found).toContainEqual(expect.stringMatching(/^color-contrast: p$/));
      expect(found).toContainEqual(expect.stringMatching(/^image-alt: img$/));
      expect(found).toContainEqual(expect.stringMatching(/^html-has-lang: html$/));
    },
    { dir },
  );
});

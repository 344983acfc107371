import { chromium } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../src/cli/install.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { findBrowser } from '../browser/harness/find-browser.mjs';
import { watchHeaps } from './heap.mjs';
import { here } from './shared.mjs';

const patience = 600_000;

/**
 * Builds and serves the page of `load-page/` as the real one is built. `run` loads one file in a fresh page with its
 * engine started; beside what the page tells, `heap` is what `watchHeaps` saw. `bare` gives the milliseconds of the
 * engine's own read of columns.
 */
export async function openLoadPage(dist) {
  const options = { outDir: dist, emptyOutDir: true };
  const configFile = `${root}/vite.config.ts`;
  await build({ root: here('load-page'), configFile, publicDir: false, logLevel: 'error', build: options });
  const server = await serve(dist);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args });
  const open = async (path) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const heaps = await watchHeaps(page);
    await page.goto(server.url);
    await page.evaluate(() => window.bench.start());
    await page.setInputFiles('#file', path);
    return { page, heaps };
  };
  return {
    async run(path, rewritten) {
      const { page, heaps } = await open(path);
      try {
        await heaps.begin();
        const told = await page.evaluate((whole) => window.bench.load(whole), rewritten);
        return { ...told, heap: heaps.most };
      } finally {
        heaps.end();
        await page.close();
      }
    },
    async bare(path, columns) {
      const { page } = await open(path);
      try {
        return await page.evaluate((of) => window.bench.bare(of), columns);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

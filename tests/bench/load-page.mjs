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
 * engine started; beside what the page tells, `heap` is what `watchHeaps` saw.
 */
export async function openLoadPage(dist) {
  const options = { outDir: dist, emptyOutDir: true };
  const configFile = `${root}/vite.config.ts`;
  await build({ root: here('load-page'), configFile, publicDir: false, logLevel: 'error', build: options });
  const server = await serve(dist);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args });
  return {
    async run(path, rewritten) {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      const heaps = await watchHeaps(page);
      try {
        await page.goto(server.url);
        await page.evaluate(() => window.bench.start());
        await page.setInputFiles('#file', path);
        heaps.begin();
        const told = await page.evaluate((whole) => window.bench.load(whole), rewritten);
        return { ...told, heap: heaps.most };
      } finally {
        heaps.end();
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

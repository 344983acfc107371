import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { metaPolicy } from './src/cli/policy.mjs';

/** Hosts that cannot send headers still get the policy: in a meta element, first in the head. */
function policyInPage(): Plugin {
  const tag = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy } };
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ ...tag, injectTo: 'head-prepend' as const }],
  };
}

/** The engine's size, because servers tell only its compressed size, and its hash, to know a kept copy by. */
function engine(): { bytes: number; hash: string } {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  return { bytes: wasm.length, hash: createHash('sha256').update(wasm).digest('hex').slice(0, 16) };
}

/** The pages are static files: no server code, everything same-origin, nothing inlined (the policy forbids it). */
export default defineConfig({
  base: './',
  plugins: [svelte(), policyInPage()],
  define: { __ENGINE__: JSON.stringify(engine()) },
  worker: { format: 'es' },
  // One page, one program: Arrow and the plots are most of it.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/engine/**', 'tests/browser/**'],
          testTimeout: 240_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 2,
          // Alone on the machine, behind everything else.
          sequence: { groupOrder: 1 },
          // A machine that stalls for minutes fails waits that nothing is wrong with; a second failure counts.
          retry: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

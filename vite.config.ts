import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { packed } from './src/cli/packed.mjs';
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

/** The typeface of the first words is asked for with the page, and not when its style has been read. */
function fontFirst(): Plugin {
  const latin = /source-sans-3-latin-wght-normal-[\w-]+\.woff2$/;
  return {
    name: 'font-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const fonts = Object.keys(bundle ?? {}).filter((file) => latin.test(file));
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
        return fonts.map((file) => ({
          tag: 'link',
          attrs: { ...attrs, href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/**
 * Installable, and there without a network: the service worker keeps the page's own files, the sample team's among them
 * (1.4 MB as the build packs them). The engine's program is not one of them: the page keeps it by its hash
 * (`fetch-wasm.ts`), and shows how it arrives. A new version waits until the user asks for it (`update.svelte.ts`).
 */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    workbox: {
      globPatterns: ['**/{*.{html,js,css,woff2,svg,png},sample-*.bin}'],
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      navigateFallback: null,
    },
    manifest: {
      name: 'Rainmaker',
      short_name: 'Rainmaker',
      description: "Audits a sales team's habits from CRM exports. Nothing leaves this browser.",
      lang: 'en',
      display: 'standalone',
      start_url: './',
      scope: './',
      theme_color: '#fcfbf8',
      background_color: '#fcfbf8',
      categories: ['business', 'productivity'],
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}

/** The pages are static files: no server code, everything same-origin, nothing inlined (the policy forbids it). */
export default defineConfig({
  base: './',
  plugins: [svelte(), policyInPage(), fontFirst(), packed(), offline()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // A few kilobytes at once: a part of the program that comes later then never comes without its style.
    cssCodeSplit: false,
    reportCompressedSize: false,
    // What comes later comes while the page rests: dozens of links at once would make it busy.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, links, { hostType }) => (hostType === 'js' ? [] : links),
    },
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
          // As patient as the browser's own waits: a slow and noisy machine stalls for seconds.
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

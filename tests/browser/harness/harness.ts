import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  expect as lookUntil,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import { headers, policy as ours } from '../../../src/cli/policy.mjs';
import { serve } from '../../../src/cli/serve.mjs';
import { startCanary } from './canary';
import { findBrowser } from './find-browser.mjs';
import { settled, watchOffences, type Offences } from './offences';

/** Milliseconds that any wait may take: continuous integration runs on slow and noisy machines. */
export const patience = 120_000;

/**
 * What a page comes to show: `await see(locator).toHaveText(…)` looks again and again until it does, or patience ends.
 * `expect` looks once, which is too early for all that a page does in its own time.
 */
export const see = lookUntil.configure({ timeout: patience });

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface App {
  /** Address of the page, ends in a slash. */
  url: string;
  /** Address of a server that nothing may ever reach, ends in a slash. */
  canary: string;
  /** What has been caught so far. */
  offences: Offences;
  /** Addresses on the page's server that were asked for so far. */
  asked: string[];
  /** Stops the server of the page: the browser is offline for this page. */
  stop(): Promise<void>;
}

export interface WithApp {
  page: Page;
  context: BrowserContext;
  app: App;
}

export interface AppOptions {
  /** Offences that this test causes on purpose, and looks at itself. */
  allow?: readonly (keyof Offences)[];
  /** A built page other than the real one. */
  dir?: string;
  /** Where the page is opened; null leaves the tab blank. */
  path?: string | null;
  context?: BrowserContextOptions;
  /** Another policy than ours, to see what happens under it. */
  policy?: string;
}

let browser: Promise<Browser> | null = null;
afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/**
 * Opens the built page as users get it, with the full policy, in a fresh profile, and runs `test` on it. Then fails
 * where anything asked for something off the origin, the policy refused anything, or an error was not caught.
 */
export async function withApp(test: (given: WithApp) => Promise<void>, options: AppOptions = {}): Promise<void> {
  const opened = await openApp(options);
  try {
    await test(opened);
    await opened.check();
  } finally {
    await opened.close();
  }
}

/** As `withApp`, with one page for all the tests of a file: `prepare` brings it to where they begin. */
export function sharedApp(prepare: (given: WithApp) => Promise<void>, options: AppOptions = {}): () => WithApp {
  let opened: OpenedApp | null = null;
  beforeAll(async () => {
    opened = await openApp(options);
    await prepare(opened);
  });
  afterAll(async () => {
    try {
      await opened?.check();
    } finally {
      await opened?.close();
    }
  });
  return () => {
    if (!opened) throw new Error('There is no page before the first test');
    return opened;
  };
}

interface OpenedApp extends WithApp {
  check(): Promise<void>;
  close(): Promise<void>;
}

async function openApp({ allow = [], dir = dist, path = '', policy = ours, context: profile }: AppOptions) {
  if (!existsSync(dir)) throw new Error('The browser tests run on the built page: npm run build');
  const canary = await startCanary();
  const reporting = `${policy}; report-uri ${canary.reportUrl}`;
  const asked: string[] = [];
  const server = await serve(dir, {
    headers: { ...headers, 'Content-Security-Policy': reporting },
    onAsked: (url) => asked.push(url),
  });
  // Each test is a first visit: what is kept for the next one has a test of its own.
  const context = await (await (browser ??= launch())).newContext({ serviceWorkers: 'block', ...profile });
  const close = async () => {
    await context.close();
    await Promise.all([server.close(), canary.close()]);
  };
  try {
    context.setDefaultTimeout(patience);
    context.setDefaultNavigationTimeout(patience);
    const offences = await watchOffences(context, new URL(server.url).origin, canary);
    const page = await context.newPage();
    if (path !== null) await page.goto(server.url + path);
    const check = async () => {
      await settled(context.pages());
      const allowed = Object.fromEntries(allow.map((kind) => [kind, []]));
      expect({ ...offences, ...allowed }).toEqual({ offOrigin: [], canary: [], violations: [], pageErrors: [] });
    };
    const app = { url: server.url, canary: canary.url, offences, asked, stop: server.close };
    return { page, context, app, check, close } satisfies OpenedApp;
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser was found: npm test installs one');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args, timeout: patience });
}

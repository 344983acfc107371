import type { BrowserContext, Page } from '@playwright/test';
import type { Canary } from './canary';

/** What no test may cause, unless it says so. */
export interface Offences {
  /** Requests of pages and workers to anywhere but the page's own origin, sent or merely tried. */
  offOrigin: string[];
  /** Requests that the server on the other port received. */
  canary: string[];
  /** What the policy refused. */
  violations: string[];
  pageErrors: string[];
}

/** Listens to all pages of a context. Call before the first page is opened. */
export async function watchOffences(context: BrowserContext, origin: string, canary: Canary): Promise<Offences> {
  const offences: Offences = { offOrigin: [], canary: canary.requests, violations: canary.reports, pageErrors: [] };
  await context.exposeBinding('rainmakerViolation', (_source, text: string) => offences.violations.push(text));
  await context.addInitScript(() => {
    const report = (window as unknown as { rainmakerViolation: (text: string) => void }).rainmakerViolation;
    addEventListener('securitypolicyviolation', (event) => report(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || ['blob:', 'data:', 'about:'].includes(url.protocol);
    if (!own && url.href !== canary.reportUrl) offences.offOrigin.push(url.href);
  });
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) offences.violations.push(message.text());
  });
  context.on('weberror', (error) => offences.pageErrors.push(String(error.error())));
  context.on('page', (page) => page.on('crash', () => offences.pageErrors.push('the page crashed')));
  return offences;
}

/** Waits until what the pages have reported so far has arrived. */
export async function settled(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.filter((page) => !page.isClosed()).map((page) => page.evaluate(() => document.readyState)));
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultAsOf } from '../oracle/facts';
import { readB2b, readD365, readDevorg } from '../oracle/read-others';
import { readSalesforce } from '../oracle/read-salesforce';
import { sharedDir } from '../shared';
import { agree } from './core-numbers';
import { see, withApp } from './harness/harness';
import { confirm, csvFilesIn, drop, go, here, numbers, sampleTeam, written } from './steps';

const ever = 36_500;

const inUtf8 = async (paths: readonly string[]) =>
  written(
    Object.fromEntries(
      await Promise.all(paths.map(async (path) => [basename(path), await readFile(path, 'latin1')] as const)),
    ),
  );

describe('the sample team, dropped as files', () => {
  const facts = readSalesforce(here('sample-data/salesforce'));
  const asOf = defaultAsOf(facts, '2026-12-31') ?? '';
  const year = { asOf, windowDays: 365 };
  // What an account is typed as tells of the files' last day only.
  const untyped = { ...facts, accounts: facts.accounts.map((account) => ({ ...account, isTypedCustomer: false })) };

  it('gives the numbers that the oracle gives, on the day that the files end', () =>
    withApp(async ({ page }) => {
      await drop(page, await sampleTeam());
      await confirm(page);
      await see(page.getByLabel('As of')).toHaveValue(asOf);
      await agree(page, facts, year);
      await go(page, '#/audit?asof=2025-06-30&days=182');
      await agree(page, untyped, { asOf: '2025-06-30', windowDays: 182 });
    }));

  it('gives the same in another encoding', () =>
    withApp(async ({ page }) => {
      await drop(page, await inUtf8(await sampleTeam()));
      await confirm(page);
      await agree(page, facts, year);
    }));
});

describe('other CRMs’ files', () => {
  it('6,000 opportunities with loss reasons', () =>
    withApp(async ({ page }) => {
      const folder = here('tests/fixtures/b2b_opps_loss_reasons');
      await drop(page, await csvFilesIn(folder));
      await confirm(page);
      await go(page, '#/audit?asof=2026-06-30');
      const year = { asOf: '2026-06-30', windowDays: 365 };
      await agree(page, readB2b(folder), year, ['no-rate', 'price-led-losses']);
    }));

  it('a developer org, all time: 8 of 20 lost', () =>
    withApp(async ({ page }) => {
      const folder = here('tests/fixtures/sf_devorg_powerbi');
      await drop(page, await csvFilesIn(folder));
      await confirm(page);
      await go(page, `#/audit?asof=2026-04-01&days=${ever}`);
      await agree(page, readDevorg(folder), { asOf: '2026-04-01', windowDays: null }, ['no-rate']);
      expect((await numbers(page))['no-rate']).toBeCloseTo(8 / 20, 9);
    }));

  const d365 = `${sharedDir()}/real-data/d365_demo`;
  it.skipIf(!sharedDir())('a Dynamics 365 demo as of 2025-09-30 (needs ../shared)', () =>
    withApp(async ({ page }) => {
      await drop(page, await csvFilesIn(d365));
      await confirm(page);
      await go(page, '#/audit?asof=2025-09-30');
      await agree(page, readD365(d365), { asOf: '2025-09-30', windowDays: 365 }, ['no-rate']);
    }),
  );
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import type { Computed } from '../../src/habits/result';
import { lostAtStage, noRate, priceLedLosses, referralConversion } from '../oracle/deal-habits';
import type { Facts } from '../oracle/facts';
import { neglectedAccounts } from '../oracle/neglected-accounts';
import { readB2b, readD365, readDevorg } from '../oracle/read-others';
import { readSalesforce } from '../oracle/read-salesforce';
import type { Settings, Tally } from '../oracle/tally';
import { sharedDir } from '../shared';
import { here, look as lookAt, openExport } from './open-export';

/** The habits that this oracle knows. */
const core = ['no-rate', 'neglected-accounts', 'price-led-losses', 'referral-conversion'];

const ever = 36_500;

/** The habits at one of the oracle's looks, where no window is all time. */
const look = (db: Db, { asOf, windowDays }: Settings) => lookAt(db, { asOf, windowDays: windowDays ?? ever }, core);

const tallied = ({ hits, misses, unknown }: Tally) => ({ hits, misses, unknown });
const shown = (result: Computed | undefined) => result && tallied(result.cases);

const stages = ['Prospecting', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];

/** Hits and n of a panel's rows by label, those without a case left out. */
function ratesOf(result: Computed | undefined, id: string): Record<string, [number, number]> {
  const panel = result?.panels.find((one) => one.id === id);
  const rows = panel?.kind === 'rates' ? panel.rows : [];
  return Object.fromEntries(rows.map(({ label, number }) => [label, [number.hits, number.n]]));
}

/** Wins of each kind of source as the page names it; unknown sources have no share. */
function winsByKind(facts: Facts, settings: Settings): Record<string, [number, number]> {
  const { parts } = referralConversion(facts, settings);
  const named = Object.entries(parts).filter(([kind]) => kind !== 'unknown');
  return countsOf(
    Object.fromEntries(named.map(([kind, tally]) => [kind.charAt(0).toUpperCase() + kind.slice(1), tally])),
  );
}

/** The oracle's counts in the same form. */
function countsOf(tallies: Record<string, Tally>): Record<string, [number, number]> {
  const counts = Object.entries(tallies).map(([label, { hits, misses }]) => [label, [hits, hits + misses]] as const);
  return Object.fromEntries(counts.filter(([, [, n]]) => n > 0).map(([label, [hits, n]]) => [label, [hits, n]]));
}

/** Every rep that the oracle counts, by name, has the same counts on the page. */
function sameReps(result: Computed | undefined, oracle: Record<string, Tally>): void {
  const reps = Object.fromEntries(result?.reps.map(({ name, number }) => [name, tallied(number)]) ?? []);
  expect(reps).toEqual(Object.fromEntries(Object.entries(oracle).map(([name, counts]) => [name, tallied(counts)])));
}

describe('the sample team agrees with the oracle, case for case', () => {
  const facts = readSalesforce(here('sample-data/salesforce'));
  let db: Db;
  beforeAll(async () => {
    ({ db } = await openExport(here('sample-data/salesforce')));
  });

  const looks: Settings[] = [
    { asOf: '2025-10-31', windowDays: 365 },
    { asOf: '2025-10-31', windowDays: 91 },
    { asOf: '2025-06-30', windowDays: 182 },
    { asOf: '2025-02-28', windowDays: 365 },
    { asOf: '2024-12-31', windowDays: null },
  ];
  it.each(looks)('as of $asOf over $windowDays days', async (settings) => {
    const results = await look(db, settings);
    const noes = noRate(facts, settings);
    expect(shown(results.get('no-rate'))).toEqual(tallied(noes));
    sameReps(results.get('no-rate'), noes.perRep);
    expect(ratesOf(results.get('no-rate'), 'stages')).toEqual(countsOf(lostAtStage(facts, settings, stages)));
    const price = priceLedLosses(facts, settings);
    expect(shown(results.get('price-led-losses'))).toEqual(tallied(price));
    sameReps(results.get('price-led-losses'), price.perRep);
    expect(results.get('price-led-losses')?.byAmount?.value).toBeCloseTo(price.amountShare ?? Number.NaN, 9);
    const neglect = neglectedAccounts(facts, settings);
    expect(shown(results.get('neglected-accounts'))).toEqual(tallied(neglect));
    sameReps(results.get('neglected-accounts'), neglect.perRep);
    expect(results.get('neglected-accounts')?.byAmount?.value).toBeCloseTo(neglect.amountShare ?? Number.NaN, 9);
    expect(ratesOf(results.get('referral-conversion'), 'sources')).toMatchObject(winsByKind(facts, settings));
    const referral = referralConversion(facts, settings);
    expect(results.get('referral-conversion')?.parts.map(({ number }) => [number.hits, number.n])).toEqual(
      [(part: string) => part === 'referral', (part: string) => part !== 'referral' && part !== 'unknown'].map(
        (side) => {
          const parts = Object.entries(referral.parts).filter(([part]) => side(part));
          const hits = parts.reduce((sum, [, counts]) => sum + counts.hits, 0);
          return [hits, parts.reduce((sum, [, counts]) => sum + counts.misses, hits)];
        },
      ),
    );
  });
});

/** Habits that a set cannot feed are left out of its comparison. */
function agree(results: Map<string, Computed>, facts: Facts, settings: Settings): void {
  expect(shown(results.get('no-rate'))).toEqual(tallied(noRate(facts, settings)));
}

describe('public data agrees with the oracle', () => {
  it('6,000 opportunities with loss reasons, the year to 2026-06-30', async () => {
    const folder = here('tests/fixtures/b2b_opps_loss_reasons');
    const facts = readB2b(folder);
    const settings = { asOf: '2026-06-30', windowDays: 365 };
    const results = await look((await openExport(folder)).db, settings);
    agree(results, facts, settings);
    expect(shown(results.get('price-led-losses'))).toEqual(tallied(priceLedLosses(facts, settings)));
    expect(ratesOf(results.get('referral-conversion'), 'sources')).toMatchObject(winsByKind(facts, settings));
    expect(Object.keys(winsByKind(facts, settings)).length).toBeGreaterThan(2);
  });

  it('a developer org, all time: 8 of 20 lost, creation dates rejected', async () => {
    const folder = here('tests/fixtures/sf_devorg_powerbi');
    const settings = { asOf: '2026-04-01', windowDays: null };
    const { db } = await openExport(folder);
    const results = await look(db, settings);
    agree(results, readDevorg(folder), settings);
    expect(shown(results.get('no-rate'))).toEqual({ hits: 8, misses: 12, unknown: 0 });
  });

  const d365 = `${sharedDir()}/real-data/d365_demo`;
  it.skipIf(!sharedDir())('a Dynamics 365 demo as of 2025-09-30 (needs ../shared)', async () => {
    const facts = readD365(d365);
    const settings = { asOf: '2025-09-30', windowDays: 365 };
    const results = await look((await openExport(d365)).db, settings);
    agree(results, facts, settings);
    expect(shown(results.get('neglected-accounts'))).toEqual(tallied(neglectedAccounts(facts, settings)));
  });
});

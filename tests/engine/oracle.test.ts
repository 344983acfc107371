import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll } from '../../src/habits/audit';
import type { Computed, HabitResult } from '../../src/habits/result';
import { prepareFile } from '../../src/intake/prepare';
import { guessMeanings } from '../../src/model/values';
import { establish, loadFiles, takeIn, valuesOf } from '../../src/pipeline';
import { noRate, priceLedLosses, referralConversion } from '../oracle/deal-habits';
import type { Facts } from '../oracle/facts';
import { neglectedAccounts } from '../oracle/neglected-accounts';
import { readB2b, readD365, readDevorg } from '../oracle/read-others';
import { readSalesforce } from '../oracle/read-salesforce';
import type { Settings, Tally } from '../oracle/tally';
import { sharedDir } from '../shared';
import { resetEngine } from './engine';

const here = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));
const ever = 36_500;

/** A folder of exports, through the very steps of the page. */
async function open(folder: string): Promise<Db> {
  const db = await resetEngine();
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = await Promise.all(names.map(async (name) => new File([await readFile(`${folder}/${name}`)], name)));
  const prepared = (await Promise.all(files.map((file) => prepareFile(file)))).flat();
  const taken = takeIn(prepared, 0).files;
  await loadFiles(db, taken, {}, 'UTC', () => {});
  await establish(db, guessMeanings(await valuesOf(db)), taken);
  return db;
}

async function look(db: Db, { asOf, windowDays }: Settings): Promise<Map<string, Computed>> {
  const settings = { asOf, windowDays: windowDays ?? ever, thresholds: {}, rep: null };
  const computed = (await auditAll(db, settings)).filter(
    (one): one is HabitResult & Computed => one.kind === 'computed',
  );
  return new Map(computed.map((one) => [one.id, one]));
}

const tallied = ({ hits, misses, unknown }: Tally) => ({ hits, misses, unknown });
const shown = (result: Computed | undefined) => result && tallied(result.cases);

/** Every rep that the oracle counts, by name, has the same counts on the page. */
function sameReps(result: Computed | undefined, oracle: Record<string, Tally>): void {
  const reps = Object.fromEntries(result?.reps.map(({ name, number }) => [name, tallied(number)]) ?? []);
  expect(reps).toEqual(Object.fromEntries(Object.entries(oracle).map(([name, counts]) => [name, tallied(counts)])));
}

describe('the sample team agrees with the oracle, case for case', () => {
  const facts = readSalesforce(here('sample-data/salesforce'));
  let db: Db;
  beforeAll(async () => {
    db = await open(here('sample-data/salesforce'));
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
    const price = priceLedLosses(facts, settings);
    expect(shown(results.get('price-led-losses'))).toEqual(tallied(price));
    sameReps(results.get('price-led-losses'), price.perRep);
    expect(results.get('price-led-losses')?.byAmount?.value).toBeCloseTo(price.amountShare ?? Number.NaN, 9);
    const neglect = neglectedAccounts(facts, settings);
    expect(shown(results.get('neglected-accounts'))).toEqual(tallied(neglect));
    sameReps(results.get('neglected-accounts'), neglect.perRep);
    expect(results.get('neglected-accounts')?.byAmount?.value).toBeCloseTo(neglect.amountShare ?? Number.NaN, 9);
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
    const results = await look(await open(folder), settings);
    agree(results, facts, settings);
    expect(shown(results.get('price-led-losses'))).toEqual(tallied(priceLedLosses(facts, settings)));
  });

  it('a developer org, all time: 8 of 20 lost, creation dates rejected', async () => {
    const folder = here('tests/fixtures/sf_devorg_powerbi');
    const settings = { asOf: '2026-04-01', windowDays: null };
    const db = await open(folder);
    const results = await look(db, settings);
    agree(results, readDevorg(folder), settings);
    expect(shown(results.get('no-rate'))).toEqual({ hits: 8, misses: 12, unknown: 0 });
  });

  const d365 = `${sharedDir()}/real-data/d365_demo`;
  it.skipIf(!sharedDir())('a Dynamics 365 demo as of 2025-09-30 (needs ../shared)', async () => {
    const facts = readD365(d365);
    const settings = { asOf: '2025-09-30', windowDays: 365 };
    const results = await look(await open(d365), settings);
    agree(results, facts, settings);
    expect(shown(results.get('neglected-accounts'))).toEqual(tallied(neglectedAccounts(facts, settings)));
  });
});

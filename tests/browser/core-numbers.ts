import { expect } from 'vitest';
import type { Page } from '@playwright/test';
import { noRate, priceLedLosses, referralConversion } from '../oracle/deal-habits';
import type { Facts } from '../oracle/facts';
import { neglectedAccounts } from '../oracle/neglected-accounts';
import { rate, type Settings } from '../oracle/tally';
import { numbers } from './steps';

/** What the oracle, which shares no code with the page, makes of the same files. */
const oracle = {
  'no-rate': (facts: Facts, settings: Settings) => rate(noRate(facts, settings)),
  'price-led-losses': (facts: Facts, settings: Settings) => rate(priceLedLosses(facts, settings)),
  'referral-conversion': (facts: Facts, settings: Settings) => referralConversion(facts, settings).difference,
  'neglected-accounts': (facts: Facts, settings: Settings) => rate(neglectedAccounts(facts, settings)),
};
type Habit = keyof typeof oracle;
const core: Habit[] = ['no-rate', 'price-led-losses', 'referral-conversion', 'neglected-accounts'];

/** The page's number is the oracle's, for each of these habits. */
export async function agree(page: Page, facts: Facts, settings: Settings, habits = core): Promise<void> {
  const shown = await numbers(page);
  for (const habit of habits) {
    expect(shown[habit], habit).toBeCloseTo(oracle[habit](facts, settings) ?? Number.NaN, 9);
  }
}

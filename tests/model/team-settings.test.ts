import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, needsRebuild, teamSettings, withBase, withRate } from '../../src/model/team-settings';

describe('the settings of a team', () => {
  it('are whole from nothing, with the defaults of the definitions', () => {
    expect(teamSettings.parse({})).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ customerDays: 1095, customerAmountDays: 730, newCustomerDays: 90 });
    expect(defaultSettings.workdays).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['a rate of nothing', { baseCurrency: 'EUR', rates: { USD: 0 } }],
    ['a rate without end', { baseCurrency: 'EUR', rates: { USD: Infinity } }],
    ['rates to nothing', { rates: { USD: 0.9 } }],
    ['a thirteenth month', { fiscalYearStart: 13 }],
    ['a week without work', { workdays: [] }],
    ['a day that is none', { holidays: ['2025-02-29'] }],
    ['half a day', { customerDays: 0.5 }],
    ['a tier without a name', { tiers: [{ name: '', neglectDays: 5 }] }],
  ])('are not %s', (_, settings) => {
    expect(teamSettings.safeParse(settings).success).toBe(false);
  });

  it('need new tables for rates and for what is left out, and for nothing that queries read', () => {
    expect(needsRebuild(defaultSettings, { ...defaultSettings, rates: { USD: 1 } })).toBe(true);
    expect(needsRebuild(defaultSettings, { ...defaultSettings, excludedAccounts: ['Test'] })).toBe(true);
    expect(needsRebuild(defaultSettings, { ...defaultSettings, isRep: { ann: false }, holidays: ['2025-01-01'] })).toBe(
      false,
    );
  });
});

describe('rates', () => {
  it('make the currency that they are told in the base', () => {
    const set = withRate(defaultSettings, 'EUR', 'USD', 0.9);
    expect(set).toMatchObject({ baseCurrency: 'EUR', rates: { USD: 0.9 } });
    expect(withRate(set, 'EUR', 'USD', null).rates).toEqual({});
  });

  it('are told anew in another base, or go where nothing leads to it', () => {
    const set = withRate(withRate(defaultSettings, 'EUR', 'USD', 0.5), 'EUR', 'GBP', 2);
    expect(withBase(set, 'EUR', 'USD')).toMatchObject({ baseCurrency: 'USD', rates: { EUR: 2, GBP: 4 } });
    expect(withBase(set, 'EUR', 'CHF')).toMatchObject({ baseCurrency: 'CHF', rates: {} });
    expect(withBase(set, 'EUR', 'EUR').rates).toEqual(set.rates);
    expect(withBase(set, 'EUR', null)).toMatchObject({ baseCurrency: null, rates: {} });
  });

  it('come back to what they were', () => {
    const rate = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (usd, gbp) => {
        const set = { ...defaultSettings, baseCurrency: 'EUR', rates: { USD: usd, GBP: gbp } };
        const there = withBase(set, 'EUR', 'GBP');
        const back = withBase(there, 'GBP', 'EUR').rates;
        expect((back['USD'] ?? 0) / usd).toBeCloseTo(1, 9);
        expect((back['GBP'] ?? 0) / gbp).toBeCloseTo(1, 9);
      }),
    );
  });
});

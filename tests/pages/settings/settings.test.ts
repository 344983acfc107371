import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/model/team-settings';
import { readDays, readEntries, readRate, readWhole } from '../../../src/pages/settings/fields';
import {
  apartWords,
  currencyWords,
  listedCurrencies,
  listedTiers,
  isRep,
  withRep,
  withTier,
} from '../../../src/pages/settings/words';

describe('a field', () => {
  it('reads rates with a point or a comma, and none from an empty field', () => {
    expect(readRate(' 0,92 ')).toEqual({ value: 0.92 });
    expect(readRate('1.1')).toEqual({ value: 1.1 });
    expect(readRate(' ')).toEqual({ value: null });
    for (const no of ['0', '-1', 'a', '1.000,5', '1e3', '0.0', 'Infinity'])
      expect(readRate(no), no).toHaveProperty('words');
  });

  it('reads whole numbers within their bounds', () => {
    expect(readWhole('90', 1, 100)).toEqual({ value: 90 });
    expect(readWhole('', 1, 100)).toEqual({ value: null });
    for (const no of ['0', '101', '1.5', '-3', 'x']) expect(readWhole(no, 1, 100), no).toHaveProperty('words');
  });

  it('reads a pasted list of days in either way of writing, each once and in order, names behind them passed over', () => {
    expect(readDays('2025-12-25 Christmas\n\n1.1.2026, New Year\n2025-12-25')).toEqual({
      value: ['2025-12-25', '2026-01-01'],
    });
    expect(readDays('')).toEqual({ value: [] });
  });

  it.each(['2025-02-30', '31.2.2025', '12/25/2025', 'Christmas', '2025-12-251'])(
    'says in which line %s is no day',
    (no) => {
      expect(readDays(`2025-01-01\n${no}`)).toEqual({ words: expect.stringMatching(/^Line 2, “/) as string });
    },
  );

  it('reads entries, each once in any case, and none without a letter or digit', () => {
    expect(readEntries(' Test \ntest\nOur House\n')).toEqual({ value: ['test', 'Our House'] });
    expect(readEntries('Test\n…')).toHaveProperty('words');
  });
});

describe('the words of the settings', () => {
  it('say what becomes of each currency', () => {
    expect(currencyWords({ currency: 'EUR', deals: 5, apart: 0 }, 'EUR')).toBe('added up as they are');
    expect(currencyWords({ currency: 'USD', deals: 5, apart: 5 }, 'EUR')).toBe('not added up');
    expect(currencyWords({ currency: 'USD', deals: 5, apart: 2 }, 'EUR')).toContain('3 deals added up');
    expect(currencyWords({ currency: null, deals: 5, apart: 5 }, 'EUR')).toContain('nobody knows');
    const currencies = [
      { currency: 'EUR', deals: 9, apart: 0 },
      { currency: 'USD', deals: 80, apart: 80 },
      { currency: 'GBP', deals: 3, apart: 3 },
    ];
    expect(apartWords(currencies)).toBe('Amounts in USD, GBP are not added up: 83 deals.');
    expect(apartWords(currencies.slice(0, 1))).toBeNull();
  });

  it('list rates and tiers that these files do not have', () => {
    const set = { ...defaultSettings, rates: { CHF: 1.1 }, tiers: [{ name: 'gold ', neglectDays: 30 }] };
    expect(listedCurrencies([{ currency: 'EUR', deals: 1, apart: 0 }], set).map(({ currency }) => currency)).toEqual([
      'EUR',
      'CHF',
    ]);
    expect(listedTiers([{ name: 'Gold', accounts: 2 }], set)).toEqual([{ name: 'Gold', accounts: 2, days: 30 }]);
    expect(listedTiers([], set)).toEqual([{ name: 'gold ', accounts: 0, days: 30 }]);
    expect(withTier(set, 'GOLD', 20).tiers).toEqual([{ name: 'GOLD', neglectDays: 20 }]);
    expect(withTier(set, 'Gold', null).tiers).toEqual([]);
  });

  it('keep of people only what the files do not say themselves', () => {
    const ann = { person_id: 'ann', name: 'Ann', kind: 'rep', gone: false, deals: 1, is_rep: true };
    const set = withRep(defaultSettings, ann, false);
    expect(set.isRep).toEqual({ ann: false });
    // What the engine holds may be older than what the user has just said.
    expect([isRep(set, ann), isRep(withRep(set, ann, true), { ...ann, is_rep: false })]).toEqual([false, true]);
    expect(withRep(set, ann, true).isRep).toEqual({});
    expect(withRep(defaultSettings, { ...ann, gone: true }, true).isRep).toEqual({ ann: true });
  });
});

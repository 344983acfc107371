import { describe, expect, it } from 'vitest';
import { contrastOf, readingOf, shareOf } from '../../src/habits/estimate';
import { missingWords, unfilled } from '../../src/habits/needs';
import type { RepResult } from '../../src/habits/result';
import { casesWords, concentration, countWords, fractionWords, percentWords, rangeWords } from '../../src/habits/words';

describe('numbers in words', () => {
  it('group thousands, and never round a few to none or most to all', () => {
    expect([7, 1120, 1234567].map(countWords)).toEqual(['7', '1,120', '1,234,567']);
    expect([0, 0.001, 0.384, 0.999, 1].map(percentWords)).toEqual(['0%', 'under 1%', '38%', 'over 99%', '100%']);
    expect(casesWords(1, { one: 'loss', many: 'losses' })).toBe('1 loss');
    expect(casesWords(0, { one: 'loss', many: 'losses' })).toBe('0 losses');
  });

  it.each([
    [0.34, 'a third'],
    [0.36, 'over a third'],
    [0.45, 'almost half'],
    [0.5, 'half'],
    [0.55, 'over half'],
    [0.64, 'almost two thirds'],
    [0.72, 'almost three quarters'],
    [0.85, 'over three quarters'],
    [0.95, 'nearly all'],
  ])('say %f as %s', (share, words) => {
    expect(fractionWords(share)).toBe(words);
  });
});

describe('rangeWords', () => {
  const row = (label: string, hits: number, n: number) => ({
    label,
    number: shareOf({ hits, misses: n - hits, unknown: 0 }),
  });

  it('goes from the lowest to the highest share of 20 cases or more', () => {
    const rows = [row('Demo', 10, 20), row('Offer', 5, 20), row('Talks', 19, 19)];
    expect(rangeWords(rows, 'otherwise', 'at')).toBe('From 25% at Offer to 50% at Demo');
    expect(rangeWords(rows, 'otherwise', null)).toBe('From 25% to 50%');
    expect(rangeWords(rows.slice(1), 'otherwise', 'at')).toBe('otherwise');
  });
});

describe('concentration', () => {
  const rep = (hits: number, outside: RepResult['outside']): RepResult => ({
    rep: `rep ${hits}`,
    name: 'Ann Secret',
    number: shareOf({ hits, misses: 12, unknown: 0 }),
    byAmount: null,
    parts: [],
    notCompared: null,
    limits: null,
    outside,
  });

  it('names nobody, and speaks only of a rep outside the band with a third or more', () => {
    const above = { band: '95%', side: 'above' } as const;
    expect(concentration([rep(8, null), rep(26, above)], 58)).toBe(', and almost half of those are one rep’s');
    expect(concentration([rep(8, null), rep(26, null)], 58)).toBe('');
    expect(concentration([rep(18, above)], 58)).toBe('');
    expect(concentration([rep(6, above)], 9)).toBe('');
    expect(concentration([], 0)).toBe('');
  });
});

describe('how far a number may be read', () => {
  it('is counts only under 5 known cases, hollow under 20; unknown cases do not count', () => {
    expect([4, 5, 19, 20].map(readingOf)).toEqual(['counts only', 'hollow', 'hollow', 'full']);
    expect(shareOf({ hits: 2, misses: 2, unknown: 50 })).toMatchObject({ value: null, interval: null, n: 4 });
  });

  it('of a contrast needs 20 cases on each side', () => {
    const few = contrastOf({ hits: 19, misses: 0, unknown: 0 }, { hits: 1, misses: 99, unknown: 0 }, 3);
    expect(few).toMatchObject({ value: null, interval: null, reading: 'counts only', n: 119, unknown: 3 });
  });
});

describe('needs', () => {
  it('are met by one of several columns, and named where none is filled', () => {
    const needs = ['deals.closed_on', ['activities.activity_id', 'accounts.last_activity_on']] as const;
    expect(unfilled(needs, new Set(['deals.closed_on', 'accounts.last_activity_on']))).toEqual([]);
    const missing = unfilled(needs, new Set(['deals.deal_id']));
    expect(missing).toEqual([
      { atLeast: 1, of: ['deals.closed_on'] },
      { atLeast: 1, of: ['activities.activity_id', 'accounts.last_activity_on'] },
    ]);
    expect(missingWords(missing)).toMatch(
      /closing date of deals, nor .*, or the last activity date of accounts\. Add them/,
    );
  });

  it('may ask for several of a list', () => {
    const needs = [{ atLeast: 2, of: ['deals.expected_close_on', 'planned', 'deals.next_step'] }] as const;
    expect(unfilled(needs, new Set(['planned', 'deals.next_step']))).toEqual([]);
    expect(missingWords(unfilled(needs, new Set(['planned'])))).toContain('2 of these: the expected closing date');
  });
});

import { describe, expect, it } from 'vitest';
import { lostAtStage, noRate, priceLedLosses, referralConversion } from './deal-habits';
import { defaultAsOf, rejectImportDates, within, type Deal, type Facts, type Touch } from './facts';
import { neglectedAccounts } from './neglected-accounts';

const asOf = '2025-10-31';
const year = { asOf, windowDays: 365 };

const deal = (given: Partial<Deal>): Deal => ({
  id: 'd',
  account: 'a',
  owner: 'Ana',
  createdOn: null,
  closedOn: '2025-06-01',
  outcome: 'lost',
  amount: 100,
  reason: '',
  source: 'Web',
  isNew: true,
  stages: null,
  ...given,
});

const facts = (given: Partial<Facts>): Facts => ({
  deals: [],
  accounts: [],
  touches: [],
  createdDays: [],
  reps: null,
  creationRejected: null,
  unlinked: 0,
  ...given,
});

describe('deals', () => {
  it('takes the window without its first day and with its last', () => {
    expect(within('2024-10-31', asOf, 365)).toBe(false);
    expect(within('2024-11-01', asOf, 365)).toBe(true);
    const days = ['2024-10-31', '2024-11-01', '2025-10-31', '2025-11-01'];
    const deals = days.map((closedOn) => deal({ id: closedOn, closedOn }));
    expect(noRate(facts({ deals }), year).cases.map((one) => one.id)).toEqual(['2024-11-01', '2025-10-31']);
  });

  it('does not know why a deal without a reason was lost, and does not take budget for price', () => {
    const deals = ['', 'No budget', 'Price', 'Price too high'].map((reason) => deal({ reason }));
    expect(priceLedLosses(facts({ deals }), year)).toMatchObject({ hits: 2, misses: 1, unknown: 1 });
  });

  it('leaves unknown sources out of both sides of the contrast', () => {
    const won = { outcome: 'won' } as const;
    const deals = [
      deal({ source: 'Customer Referral', ...won }),
      deal({ source: 'Web' }),
      deal({ source: 'Partner Referral', ...won }),
      deal({ source: '', ...won }),
      deal({ source: 'Customer Referral', isNew: false }),
    ];
    expect(referralConversion(facts({ deals }), year)).toMatchObject({ referral: 1, others: 0.5, difference: 0.5 });
  });

  it('lets a won deal have reached every stage', () => {
    const deals = [deal({ outcome: 'won' }), deal({ stages: ['One'] }), deal({ stages: ['One', 'Two'] })];
    expect(lostAtStage(facts({ deals }), year, ['One', 'Two'])).toEqual({
      One: { hits: 1, misses: 2, unknown: 0 },
      Two: { hits: 1, misses: 1, unknown: 0 },
    });
  });

  it('gives managers no line of their own and keeps their deals in the whole', () => {
    const known = facts({ deals: [deal({}), deal({ owner: 'Boss' })], reps: new Set(['Ana']) });
    expect(noRate(known, year)).toMatchObject({ hits: 2, perRep: { Ana: { hits: 1 } } });
    expect(noRate(known, year).perRep).not.toHaveProperty('Boss');
  });
});

describe('accounts', () => {
  const touch = (on: string, account: string | null = null, rep = 'Ana'): Touch => ({ rep, account, on });
  const span = [touch('2025-01-01'), touch('2025-10-30')];
  const account = { id: 'a', owner: 'Ana', isTypedCustomer: true };
  const hit = (given: Partial<Facts>): boolean | null | undefined =>
    neglectedAccounts(facts({ accounts: [account], ...given }), { asOf }).cases[0]?.hit;

  it('is neglected from the 90th day on, whoever touches it', () => {
    expect(hit({ touches: [...span, touch('2025-08-02', 'a')] })).toBe(true);
    expect(hit({ touches: [...span, touch('2025-08-03', 'a', 'Ben')] })).toBe(false);
  });

  it('is unknown where its owner’s touches do not reach over the 90 days', () => {
    expect(hit({ touches: [touch('2025-08-20'), touch('2025-10-30')] })).toBeNull();
  });

  it('is seen through the team’s touches where its owner records none', () => {
    expect(hit({ touches: [touch('2025-01-01', null, 'Ben'), touch('2025-10-30', null, 'Ben')] })).toBe(true);
    expect(hit({ touches: [touch('2025-08-20', null, 'Ben'), touch('2025-10-30', null, 'Ben')] })).toBeNull();
  });

  it('is no case before its first win is 90 days old, nor after three years without a win', () => {
    const won = (closedOn: string): Partial<Facts> => ({
      accounts: [{ ...account, isTypedCustomer: false }],
      deals: [deal({ outcome: 'won', closedOn })],
      touches: span,
    });
    expect(hit(won('2025-08-03'))).toBeUndefined();
    expect(hit(won('2025-08-02'))).toBe(true);
    expect(hit(won('2022-11-02'))).toBe(true);
    expect(hit(won('2022-11-01'))).toBeUndefined();
  });

  it('looks from the end of the activities where they end more than a week early', () => {
    const touches = [touch('2025-01-01'), touch('2025-06-01', 'a'), touch('2025-07-01')];
    expect(neglectedAccounts(facts({ accounts: [account], touches }), { asOf })).toMatchObject({
      lookedFrom: '2025-07-01',
      misses: 1,
    });
  });
});

describe('dates', () => {
  it('takes the last day that has three events in its week', () => {
    const on = ['2025-10-20', '2025-10-21', '2025-10-22', '2025-10-30'];
    expect(defaultAsOf(facts({ createdDays: on }), '2025-12-31')).toBe('2025-10-22');
    expect(defaultAsOf(facts({ createdDays: on }), '2025-10-21')).toBeNull();
  });

  it('rejects creation dates that more than a fifth of all share', () => {
    const days = ['2025-01-01', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06'];
    const deals = days.map((createdOn) => deal({ createdOn }));
    expect(rejectImportDates(deals)).toBe('2 of 7 share one creation day');
    expect(rejectImportDates(days.slice(1).map((createdOn) => deal({ createdOn, outcome: 'open' })))).toBeNull();
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { sharedDir } from '../shared';
import { lostAtStage, noRate, priceLedLosses, referralConversion, undated, winsBySource } from './deal-habits';
import { defaultAsOf } from './facts';
import { neglectedAccounts } from './neglected-accounts';
import { readB2b, readD365, readDevorg } from './read-others';
import { readSalesforce } from './read-salesforce';
import { rate, type Tally } from './tally';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const shared = sharedDir();

describe('6,000 opportunities with loss reasons, the year to 2026-06-30', () => {
  const facts = readB2b(path('../fixtures/b2b_opps_loss_reasons'));
  const year = { asOf: '2026-06-30', windowDays: 365 };

  it('has its as-of on the last day of closing', () => {
    expect(defaultAsOf(facts, '2026-12-31')).toBe('2026-06-30');
  });

  it('counts what a look at the file counts, all time', () => {
    const ever = { ...year, windowDays: null };
    expect(noRate(facts, ever)).toMatchObject({ hits: 3760, misses: 1824, unknown: 0 });
    expect(priceLedLosses(facts, ever)).toMatchObject({ hits: 1166, misses: 3760 - 1166, unknown: 0 });
  });

  it('gives the numbers of the year', () => {
    expect(noRate(facts, year)).toMatchObject({ hits: 1348, misses: 644 });
    expect(priceLedLosses(facts, year)).toMatchObject({ hits: 415, misses: 933, unknown: 0 });
    expect(winsBySource(facts, year)['Partner Referral']).toEqual({ hits: 112, misses: 234, unknown: 0 });
  });

  it('finds no referral, since a partner’s referral is partner', () => {
    expect(referralConversion(facts, year).referral).toBeNull();
  });
});

describe('a developer org, all time', () => {
  const facts = readDevorg(path('../fixtures/sf_devorg_powerbi'));

  it('lost 8 of 20', () => {
    expect(noRate(facts, { asOf: '2026-04-01', windowDays: null })).toMatchObject({ hits: 8, misses: 12, unknown: 0 });
  });

  it('has creation dates that are import dates', () => {
    expect(facts.creationRejected).toBe('31 of 36 share one creation day; 19 of 20 closed deals end before they begin');
    expect(facts.deals.every((deal) => deal.createdOn === null)).toBe(true);
  });
});

const d365 = shared === null ? null : `${shared}/real-data/d365_demo`;

describe.skipIf(d365 === null)('a Dynamics 365 demo as of 2025-09-30 (needs ../shared)', () => {
  const read = (): ReturnType<typeof readD365> => readD365(d365 ?? '');

  it('lost 386 of 688, and sets 45 undated losses of one owner apart', () => {
    const facts = read();
    expect(noRate(facts, { asOf: '2025-09-30', windowDays: 365 })).toMatchObject({ hits: 386, misses: 302 });
    expect(undated(facts)).toEqual({ 'Deal Close Agent': 45 });
  });

  it('looks from the end of its activities, through the team’s span where owners log nothing', () => {
    const facts = readD365(d365 ?? '');
    const team = neglectedAccounts(facts, { asOf: '2025-09-30' });
    expect(team).toMatchObject({ lookedFrom: '2025-08-26', hits: 32, misses: 1, unknown: 0 });
    expect(team.cases.find((one) => one.hit === false)?.id).toBe('Fourth Coffee');
    expect(facts).toMatchObject({ unlinked: 21 });
  });
});

describe('the sample team', () => {
  const facts = readSalesforce(path('../../sample-data/salesforce'));
  const year = { asOf: '2025-10-31', windowDays: 365 };

  it('has its as-of on its last day, though visits are booked after it', () => {
    expect(defaultAsOf(facts, '2026-12-31')).toBe('2025-10-31');
  });

  test('parts make the whole', () => {
    for (const habit of [noRate(facts, year), priceLedLosses(facts, year), neglectedAccounts(facts, year)]) {
      expect(habit.hits + habit.misses + habit.unknown).toBe(habit.cases.length);
      const known = Object.values(habit.perRep).reduce((sum, one) => sum + one.hits + one.misses + one.unknown, 0);
      expect(known).toBe(habit.cases.length);
    }
  });

  it('shows the rep who leads with price, and the one who neglects customers', () => {
    expect(rate(priceLedLosses(facts, year).perRep['Jörg Brandt'] as Tally)).toBe(0.8);
    const shares = Object.entries(neglectedAccounts(facts, year).perRep).map(([rep, one]) => ({
      rep,
      share: rate(one) ?? 0,
    }));
    const [worst, next] = shares.sort((a, b) => b.share - a.share);
    expect(worst?.rep).toBe('Chloé Martin');
    expect((worst?.share ?? 0) - (next?.share ?? 0)).toBeGreaterThan(0.45);
  });

  it('wins referred deals far more often', () => {
    expect(referralConversion(facts, year).difference).toBeGreaterThan(0.3);
  });

  it('loses every lost deal at exactly one stage', () => {
    const stages = ['Prospecting', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];
    const lost = Object.values(lostAtStage(facts, year, stages)).reduce((sum, stage) => sum + stage.hits, 0);
    expect(lost).toBe(noRate(facts, year).hits);
  });
});

import { nullable, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditAll } from '../../src/habits/audit';
import type { HabitResult, WeightedShare } from '../../src/habits/result';
import type { Question } from '../../src/intake/values/questions';
import { here, openExport } from './open-export';

/** One export of the sample team as the page sees it, with nothing answered or corrected. */
interface Seen {
  asOf: string;
  questions: Question[];
  /** By as-of day. */
  results: Map<string, HabitResult[]>;
  /** Who referred which deal, by name. */
  referrals: { deal: string; contact: string | null }[];
}

const crms = ['salesforce', 'hubspot', 'pipedrive'] as const;
const days = ['2025-10-31', '2025-06-30', '2025-02-28'];
const windowDays = 365;
const referred = `
  select deal.name as deal, contact.name as contact
  from deals as deal left join contacts as contact on contact.contact_id = deal.referred_by_contact_id
  where deal.referred_by_contact_id is not null
  order by deal.name`;

async function see(crm: (typeof crms)[number]): Promise<Seen> {
  const { db, info, loaded } = await openExport(here(`sample-data/${crm}`));
  const results = new Map<string, HabitResult[]>();
  for (const asOf of days) results.set(asOf, await auditAll(db, { asOf, windowDays, thresholds: {}, rep: null }));
  return {
    asOf: info.asOf,
    questions: loaded.flatMap(({ questions }) => questions),
    results,
    referrals: await db.query(referred, object({ deal: string(), contact: nullable(string()) })),
  };
}

const ids = ['rep', 'person', 'account', 'case_id', 'account_id', 'deal_id'];

/**
 * A result without what may differ between CRMs: ids (names stay), the order in which money is added up, and the
 * bootstrap over accounts, which draws in the order of their ids.
 */
function comparable(result: HabitResult | undefined): unknown {
  const plain = (key: string, value: unknown): unknown => {
    if (ids.includes(key)) return undefined;
    if (key === 'byAmount' && value !== null) return { ...(value as WeightedShare), interval: null };
    return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  };
  return JSON.parse(JSON.stringify(result, plain));
}

describe('the sample team gives the same audit from every CRM', () => {
  const seen = new Map<string, Seen>();
  beforeAll(async () => {
    for (const crm of crms) seen.set(crm, await see(crm));
  });
  const of = (crm: string): Seen => {
    const one = seen.get(crm);
    if (!one) throw new Error(`No export of ${crm}`);
    return one;
  };
  const find = (crm: string, day: string, id: string) =>
    of(crm)
      .results.get(day)
      ?.find((result) => result.id === id);

  it.each(crms)('%s: nothing is asked, no habit lacks a column, and the audit looks from the last day', (crm) => {
    expect(of(crm).questions).toEqual([]);
    expect(of(crm).asOf).toBe('2025-10-31');
    for (const day of days)
      expect(
        of(crm)
          .results.get(day)
          ?.filter((result) => result.kind === 'missing'),
      ).toEqual([]);
  });

  it('has cases to compare: each rep in each habit', () => {
    for (const result of of('salesforce').results.get('2025-10-31') ?? []) {
      expect(result.kind === 'computed' && result.reps.map(({ name, number }) => [name, number.n > 0])).toEqual(
        ['Anders Sørensen', 'Chloé Martin', 'Inês Carvalho', 'Jörg Brandt', 'María Núñez', "Patrick O'Neill"].map(
          (name) => [name, true],
        ),
      );
    }
  });

  const habits = ['neglected-accounts', 'no-rate', 'price-led-losses', 'referral-conversion'];
  const others = crms.slice(1);
  it.each(habits.flatMap((id) => others.flatMap((crm) => days.map((day) => [id, crm, day] as const))))(
    '%s in %s as of %s: numbers, reps, parts, trend and panels',
    (id, crm, day) => {
      expect(find('salesforce', day, id)).toBeDefined();
      expect(comparable(find(crm, day, id))).toEqual(comparable(find('salesforce', day, id)));
    },
  );

  it.each(['no-rate', 'price-led-losses'])('%s: the stages in which deals were lost, four in the right order', (id) => {
    for (const crm of crms) {
      const result = find(crm, '2025-10-31', id);
      const panel = result?.kind === 'computed' ? result.panels.find((one) => one.id === 'stages') : undefined;
      expect(panel?.kind === 'rates' && panel.rows.map(({ label }) => label)).toEqual([
        'Prospecting',
        'Needs Analysis',
        'Proposal/Price Quote',
        'Negotiation/Review',
      ]);
    }
  });

  it.each(others)('%s names the same referrers, by name or by id', (crm) => {
    expect(of('salesforce').referrals.length).toBeGreaterThan(50);
    expect(of(crm).referrals).toEqual(of('salesforce').referrals);
  });
});

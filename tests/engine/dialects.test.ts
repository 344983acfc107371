import { nullable, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditAll } from '../../src/habits/audit';
import type { Estimate, HabitResult, WeightedShare } from '../../src/habits/result';
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
  for (const [at, asOf] of days.entries()) {
    const look = { asOf, windowDays, thresholds: {}, rep: null };
    results.set(asOf, await auditAll(db, look, undefined, at === 0 ? null : core));
  }
  return {
    asOf: info.asOf,
    questions: loaded.flatMap(({ questions }) => questions),
    results,
    referrals: await db.query(referred, object({ deal: string(), contact: nullable(string()) })),
  };
}

const managers = 'which of the users are managers and no reps';

/** Habits that count otherwise, by what an export of the sample team does not carry. */
const lacking: Record<string, Record<string, string>> = {
  hubspot: {
    'coaching-rhythm': managers,
    'daily-prospecting': managers,
    'quota-pace': managers,
    'steady-results': managers,
    endorsements: 'the mark of a reference account and its day',
    'meeting-next-step': 'the day on which a call or an email was due',
    'promises-kept': 'the day on which a call or a meeting was due',
  },
  pipedrive: {
    'coaching-rhythm': managers,
    'daily-prospecting': `${managers}, and when a deal reached a proposal`,
    'promises-kept': managers,
    'steady-results': managers,
    endorsements: 'the mark of a reference account and its day',
    'forgotten-prospects': 'which leads were disqualified',
    'known-before-call': 'the account that a lead was converted to',
    'most-valuable-work': 'the stage of a deal on an earlier day',
    'quid-pro-quo': 'the day on which a deal came a stage further',
    'small-leads': 'which leads were disqualified, and what they were converted to',
  },
};

const core = ['neglected-accounts', 'no-rate', 'price-led-losses', 'referral-conversion'];
const ids = ['rep', 'person', 'account', 'case_id', 'account_id', 'deal_id'];

/**
 * A result without what may differ between CRMs: ids (names stay), the order in which money is added up, and the
 * bootstrap over accounts, which draws in the order of their ids.
 */
function comparable(result: HabitResult | undefined): unknown {
  const plain = (key: string, value: unknown): unknown => {
    if (ids.includes(key)) return undefined;
    // What else cases are alike in depends on what each CRM's export holds.
    if (key === 'now' || key === 'before') return undefined;
    // The signs of a no are those that the files can tell, and dates that moved are not in every export.
    if (key === 'beside') return undefined;
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

  it.each(crms)('%s: nothing is asked, and the audit looks from the last day', (crm) => {
    expect(of(crm).questions).toEqual([]);
    expect(of(crm).asOf).toBe('2025-10-31');
  });

  it.each([
    ['salesforce', 52],
    ['hubspot', 42],
    ['pipedrive', 36],
  ] as const)('%s feeds %i habits or more, and each of the others says what is missing', (crm, least) => {
    const results = of(crm).results.get('2025-10-31') ?? [];
    expect(results).toHaveLength(62);
    expect(results.filter(({ kind }) => kind === 'computed').length).toBeGreaterThanOrEqual(least);
    for (const result of results)
      if (result.kind === 'missing') expect(result.columns.length, result.id).toBeGreaterThan(0);
  });

  it('has cases to compare: each rep in each core habit', () => {
    for (const id of core) {
      const result = find('salesforce', '2025-10-31', id);
      expect(result?.kind === 'computed' && result.reps.map(({ name, number }) => [name, number.n > 0])).toEqual(
        ['Anders Sørensen', 'Chloé Martin', 'Inês Carvalho', 'Jörg Brandt', 'María Núñez', "Patrick O'Neill"].map(
          (name) => [name, true],
        ),
      );
    }
  });

  const others = crms.slice(1);
  it.each(core.flatMap((id) => others.flatMap((crm) => days.map((day) => [id, crm, day] as const))))(
    '%s in %s as of %s: numbers, reps, parts, trend and panels',
    (id, crm, day) => {
      expect(find('salesforce', day, id)).toBeDefined();
      expect(comparable(find(crm, day, id))).toEqual(comparable(find('salesforce', day, id)));
    },
  );

  it.each(others)('%s gives the same number to everybody in every habit whose fields both exports carry', (crm) => {
    const day = '2025-10-31';
    const numbers = (result: HabitResult | undefined) => {
      if (result?.kind !== 'computed') return null;
      const told = ({ value, hits, misses, unknown }: Estimate) => [
        value?.toPrecision(9) ?? null,
        hits,
        misses,
        unknown,
      ];
      return { team: told(result.team), reps: result.reps.map(({ name, number }) => [name, ...told(number)]) };
    };
    const differing = (of(crm).results.get(day) ?? []).flatMap((result) => {
      const ours = find('salesforce', day, result.id);
      if (result.kind === 'missing' || ours?.kind !== 'computed' || ours.proxy !== result.proxy) return [];
      return JSON.stringify(numbers(result)) === JSON.stringify(numbers(ours)) ? [] : [result.id];
    });
    expect(differing).toEqual(Object.keys(lacking[crm] ?? {}).toSorted());
  });

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

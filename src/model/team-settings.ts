import { array, boolean, int, iso, number, object, record, string, type infer as Infer } from 'zod';

const positiveDays = int().min(1).max(36_500);

/** What a team sets for all habits at once; the one source of truth for what may be set and for the defaults. */
export const teamSettings = object({
  /** A key such as `EUR`; null takes what the files say. */
  baseCurrency: string().min(1).nullable().default(null),
  /** By currency key, what one unit is worth in the base currency. Rates without a base currency mean nothing. */
  rates: record(string().min(1), number().positive()).default({}),
  /** The month, 1 to 12, in which the fiscal year begins. */
  fiscalYearStart: int().min(1).max(12).default(1),
  /** ISO weekdays, Monday is 1. */
  workdays: array(int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
  /** ISO days. */
  holidays: array(iso.date()).default([]),
  /** Who bought within these days is a customer. */
  customerDays: positiveDays.default(1095),
  /** What a customer is worth is what was won in these days. */
  customerAmountDays: positiveDays.default(730),
  /** Who first bought within these days is left out of habits about contact with customers. */
  newCustomerDays: int().min(0).max(36_500).default(90),
  /** Tiers of accounts, as the files write them in any case, that are neglected sooner or later than the others. */
  tiers: array(object({ name: string().min(1), neglectDays: positiveDays })).default([]),
  /** Ids, names or words in the names of accounts that are nobody's business: tests, the house's own. */
  excludedAccounts: array(string().min(1)).default([]),
  /** By person id, where the user says otherwise than the files: true is a rep, false is none. */
  isRep: record(string(), boolean()).default({}),
}).refine(({ baseCurrency, rates }) => baseCurrency !== null || Object.keys(rates).length === 0, {
  path: ['baseCurrency'],
});

export type TeamSettings = Infer<typeof teamSettings>;

export const defaultSettings: TeamSettings = teamSettings.parse({});

// These decide what stands in the tables; the others are read by queries.
const builtIn = ['baseCurrency', 'rates', 'excludedAccounts'] as const satisfies (keyof TeamSettings)[];

/** True where the tables that were built with one of these settings do not hold for the other. */
export function needsRebuild(before: TeamSettings, after: TeamSettings): boolean {
  return builtIn.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** A rate typed by the user, null to take it away. It is worth something in `base` alone, so that becomes the base. */
export function withRate(settings: TeamSettings, base: string, currency: string, rate: number | null): TeamSettings {
  const others = Object.entries(settings.rates).filter(([one]) => one !== currency);
  const rates = Object.fromEntries(rate === null ? others : [...others, [currency, rate]]);
  return { ...settings, baseCurrency: base, rates };
}

/**
 * Another base currency, null for the files' own. Where its rate to the base before is known all rates are told anew in
 * it; else they mean nothing any more and go.
 */
export function withBase(settings: TeamSettings, before: string, base: string | null): TeamSettings {
  if (base === before) return { ...settings, baseCurrency: base };
  const rate = base === null ? undefined : settings.rates[base];
  if (rate === undefined) return { ...settings, baseCurrency: base, rates: {} };
  const others = Object.entries({ ...settings.rates, [before]: 1 }).filter(([one]) => one !== base);
  return { ...settings, baseCurrency: base, rates: Object.fromEntries(others.map(([one, old]) => [one, old / rate])) };
}

/** Rows as the main chart of each habit reads them: a made-up team of six, as of 30 June 2025. */
export const rowsOf: Record<string, Record<string, string | number | boolean | null>[]> = {
  'no-rate': [
    { pipeline: 'New business', stage: 'Qualification', reached: 214, lost_there: 41 },
    { pipeline: 'New business', stage: 'Discovery', reached: 168, lost_there: 22 },
    { pipeline: 'New business', stage: 'Proposal', reached: 131, lost_there: 37 },
    { pipeline: 'New business', stage: 'Negotiation', reached: 88, lost_there: 9 },
    { pipeline: 'New business', stage: 'Contract', reached: 4, lost_there: 1 },
  ],
  'price-led-losses': [
    { kind: 'price', losses: 58, amount: 1_430_000 },
    { kind: 'competitor', losses: 37, amount: 980_000 },
    { kind: 'no decision', losses: 31, amount: 640_000 },
    { kind: 'timing', losses: 18, amount: 402_000 },
    { kind: 'fit', losses: 9, amount: null },
    { kind: 'blank', losses: 26, amount: 510_000 },
  ],
  'neglected-accounts': Array.from({ length: 120 }, (_, at) => {
    const days = at % 17 === 0 ? null : (at * at) % 97 < 80 ? (at * 37) % 90 : 90 + ((at * 53) % 260);
    return {
      case_id: `account ${at}`,
      account: `account ${at}`,
      label: `Customer ${at}`,
      rep: at % 2 === 0 ? 'adler' : 'birch',
      value: days,
      amount: at % 5 === 0 ? null : 1_000 * at,
      hit: at % 29 === 0 ? null : days === null || days >= 90,
      customers: 120,
    };
  }),
  'referral-conversion': [
    { source: 'referral', hits: 41, misses: 33, unknown: 0, days: 38, amount: 24_000 },
    { source: 'existing customer', hits: 58, misses: 73, unknown: 0, days: 51, amount: 18_500 },
    { source: 'self-sourced', hits: 66, misses: 174, unknown: 0, days: 74, amount: 21_000 },
    { source: 'partner', hits: 7, misses: 10, unknown: 0, days: 66, amount: 30_000 },
    { source: 'marketing', hits: 70, misses: 332, unknown: 0, days: 92, amount: 12_400 },
    { source: 'web', hits: 1, misses: 3, unknown: 0, days: null, amount: null },
    { source: 'unknown', hits: 0, misses: 0, unknown: 29, days: null, amount: null },
  ],
};

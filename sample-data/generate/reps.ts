import type { Random } from './random';

/** How a rep sells: what the generator plants. Shares are 0…1. */
export interface RepPlan {
  first: string;
  last: string;
  /** The planted habit, or null for the rep who does it all well. */
  habit: string | null;
  accounts: number;
  /** Customers before the files begin. */
  legacy: number;
  /** Customers and prospects that nobody contacts any more. */
  sleepers: { customers: number; prospects: number };
  decided: readonly [number, number];
  open: number;
  winRate: number;
  referrals: number;
  priceLosses: number;
  priceFirst: number;
  asksBefore: number;
  asksAfter: number;
  noes: number;
  rush: number;
  /** Discount in percent, from and to. */
  discount: readonly [number, number];
  daysToNo: number;
  /** Of the talks with customers that are about nothing else: surveys sent, endorsements won, mere check-ins. */
  retold: { survey: number; endorsement: number; checkIn: number };
}

const well = {
  accounts: 68,
  legacy: 18,
  sleepers: { customers: 4, prospects: 0 },
  winRate: 0.46,
  referrals: 0.26,
  priceLosses: 0.18,
  priceFirst: 0.08,
  asksBefore: 0.6,
  asksAfter: 0.7,
  noes: 0.1,
  rush: 0.12,
  discount: [0, 6],
  daysToNo: 60,
  retold: { survey: 0.15, endorsement: 0.02, checkIn: 0 },
} as const;

export const repPlans: readonly RepPlan[] = [
  {
    ...well,
    first: 'Jörg',
    last: 'Brandt',
    habit: 'price-led-losses',
    decided: [95, 108],
    open: 20,
    winRate: 0.4,
    priceLosses: 0.8,
    priceFirst: 0.8,
    discount: [8, 24],
    retold: { survey: 0.1, endorsement: 0.015, checkIn: 0 },
  },
  {
    ...well,
    first: 'Chloé',
    last: 'Martin',
    habit: 'neglected-accounts',
    accounts: 86,
    legacy: 46,
    sleepers: { customers: 40, prospects: 13 },
    decided: [78, 76],
    open: 20,
    retold: { survey: 0.05, endorsement: 0.01, checkIn: 0.1 },
  },
  {
    ...well,
    first: 'Anders',
    last: 'Sørensen',
    habit: 'referral-asks',
    decided: [90, 102],
    open: 20,
    referrals: 0.03,
    asksBefore: 0.02,
    asksAfter: 0.03,
    retold: { survey: 0.2, endorsement: 0.01, checkIn: 0 },
  },
  {
    ...well,
    first: 'Inês',
    last: 'Carvalho',
    habit: 'pipeline-of-noes',
    accounts: 80,
    decided: [70, 62],
    open: 64,
    winRate: 0.55,
    referrals: 0.22,
    noes: 0.8,
    daysToNo: 120,
  },
  {
    ...well,
    first: 'Patrick',
    last: "O'Neill",
    habit: 'quarter-end-rush',
    decided: [92, 104],
    open: 18,
    rush: 0.78,
    discount: [2, 14],
    retold: { survey: 0.08, endorsement: 0.015, checkIn: 0.05 },
  },
  {
    ...well,
    first: 'María',
    last: 'Núñez',
    habit: null,
    accounts: 66,
    sleepers: { customers: 2, prospects: 0 },
    decided: [82, 92],
    open: 20,
    winRate: 0.54,
    referrals: 0.45,
    priceLosses: 0.12,
    priceFirst: 0.04,
    asksBefore: 0.75,
    asksAfter: 0.85,
    noes: 0.05,
    rush: 0.1,
    discount: [0, 4],
    daysToNo: 45,
    // Endorsements are among her talks already.
    retold: { survey: 0.45, endorsement: 0, checkIn: 0.02 },
  },
];

/** A discount in steps of half a percent, so that amounts stay whole cents. */
export function discountOf(plan: RepPlan, random: Random): number {
  const [from, to] = plan.discount;
  const percent = random.int(from * 2, to * 2) / 2;
  return percent < 2 ? 0 : percent;
}

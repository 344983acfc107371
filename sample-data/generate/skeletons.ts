import { dayOf, inQuarterRush, workday, workMoment, type Day, type Moment } from './calendar';
import type { Random } from './random';
import type { RepPlan } from './reps';

/** A deal before it has a company: who, what became of it, and when. */
export interface Skeleton {
  owner: number;
  isNew: boolean;
  source: string;
  outcome: 'won' | 'lost' | 'open';
  createdAt: Moment;
  closedAt: Moment | null;
  isNo: boolean;
}

const NEW_SHARE = 0.52;
const newSources = [
  ['Cold Call', 24],
  ['Trade Show', 22],
  ['Web', 30],
  ['Partner', 12],
  ['Webinar', 6],
  ['', 8],
] as const;

/** Every deal of a rep. Wins, referrals, quarter-end closings and noes meet the plan's shares exactly, year by year. */
export function makeSkeletons(random: Random, plan: RepPlan, owner: number, startsOn: Day, asOf: Day): Skeleton[] {
  const years = [
    [startsOn + 25, asOf - 366],
    [asOf - 364, asOf],
  ] as const;
  const decided = years.flatMap(([from, to], year) => {
    const groups = outcomes(random, plan, plan.decided[year] ?? 0);
    const rush = { won: rushDeck('won'), lost: rushDeck('lost') };
    function rushDeck(outcome: 'won' | 'lost'): boolean[] {
      const share = outcome === 'won' ? plan.rush : 0.12;
      return random.deck(groups.filter((group) => group.outcome === outcome).length, share);
    }
    return groups.map((group): Skeleton => {
      const closedOn = closingDay(random, from, to, rush[group.outcome].pop() === true);
      const createdOn = createdDay(random, plan, group, closedOn, startsOn);
      const closedAt = workMoment(random, closedOn);
      return { ...group, owner, closedAt, createdAt: workMoment(random, createdOn), isNo: false };
    });
  });
  return [...decided, ...openDeals(random, plan, owner, asOf)];
}

type Group = Pick<Skeleton, 'isNew' | 'source'> & { outcome: 'won' | 'lost' };

/** Referred deals win 28 points more often than the rep's average, business with customers 2 more, the rest makes up for it. */
function outcomes(random: Random, plan: RepPlan, n: number): Group[] {
  const fresh = Math.round(n * NEW_SHARE);
  const referred = Math.round(fresh * plan.referrals);
  const wins = Math.round(n * plan.winRate);
  const referredWins = Math.round(referred * Math.min(0.92, plan.winRate + 0.28));
  const repeatWins = Math.round((n - fresh) * (plan.winRate + 0.02));
  const sources = random.deal(fresh - referred, newSources);
  const group = (count: number, won: number, isNew: boolean, source: () => string): Group[] =>
    random.shuffle(
      Array.from({ length: count }, (_, i) => ({ isNew, source: source(), outcome: i < won ? 'won' : 'lost' })),
    );
  return [
    ...group(referred, referredWins, true, () => 'Customer Referral'),
    ...group(n - fresh, repeatWins, false, () => 'Existing Customer'),
    ...group(fresh - referred, wins - referredWins - repeatWins, true, () => sources.pop() ?? ''),
  ];
}

function closingDay(random: Random, from: Day, to: Day, rush: boolean): Day {
  for (;;) {
    const value = workday(random, from, to);
    if (value >= from && inQuarterRush(value) === rush) return value;
  }
}

function createdDay(random: Random, plan: RepPlan, group: Group, closedOn: Day, startsOn: Day): Day {
  const won = group.source === 'Customer Referral' ? 30 : group.isNew ? 46 : 28;
  const days = random.around(group.outcome === 'won' ? won : plan.daysToNo, 0.4);
  const room = (closedOn - startsOn) * (0.5 + random.next() / 2);
  const length = Math.round(Math.min(Math.max(days, 12), 220, room));
  return workday(random, closedOn - length - 2, closedOn - length);
}

function openDeals(random: Random, plan: RepPlan, owner: number, asOf: Day): Skeleton[] {
  return random.deck(plan.open, plan.noes).map((isNo): Skeleton => {
    const createdOn = isNo ? workday(random, asOf - 420, asOf - 200) : workday(random, asOf - 70, asOf - 6);
    const isNew = isNo || random.chance(0.6);
    const source = isNew
      ? random.chance(plan.referrals)
        ? 'Customer Referral'
        : random.pick(newSources)[0]
      : 'Existing Customer';
    return { owner, isNew, source, outcome: 'open', createdAt: workMoment(random, createdOn), closedAt: null, isNo };
  });
}

/** The day on which a skeleton's deal needs its company to be alive last. */
export const lastDay = (skeleton: Skeleton, asOf: Day): Day =>
  skeleton.closedAt === null ? asOf : dayOf(skeleton.closedAt);

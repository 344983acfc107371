import { dayOf, MINUTES, workday, workMoment, type Day, type Moment } from './calendar';
import { makeHistory } from './history';
import type { Random } from './random';
import { discountOf, type RepPlan } from './reps';
import type { Skeleton } from './skeletons';
import { stages, type Account, type Deal } from './team';
import { lossReasons, needs, nextSteps, products, rivals } from './words';

const listPrices = { A: 42_000, B: 14_000, C: 3_800 } as const;

/** How far deals get: the share of losses whose last open stage is each of the four. */
const lostAt = [24, 28, 32, 16] as const;

interface Draws {
  prices: boolean[];
  blanks: boolean[];
}

/** Turns skeletons with companies into deals, in order of creation. Loss reasons are dealt per rep and outcome year. */
export function makeDeals(
  random: Random,
  plans: readonly RepPlan[],
  skeletons: Skeleton[],
  at: number[],
  accounts: Account[],
  asOf: Day,
): Deal[] {
  const draws = new Map<string, Draws>();
  const yearOf = (skeleton: Skeleton): string =>
    `${skeleton.owner} ${skeleton.closedAt !== null && dayOf(skeleton.closedAt) > asOf - 365}`;
  for (const key of new Set(skeletons.map(yearOf))) {
    const losses = skeletons.filter((skeleton) => skeleton.outcome === 'lost' && yearOf(skeleton) === key).length;
    const blanks = random.deck(losses, 0.15);
    const plan = plans[Number(key.split(' ')[0])] as RepPlan;
    draws.set(key, { blanks, prices: random.deck(losses - Math.round(losses * 0.15), plan.priceLosses) });
  }
  const names = new Map<string, number>();
  const deals = skeletons.map((skeleton, i) => {
    const account = accounts[at[i] as number] as Account;
    const deal = makeDeal(random, plans[skeleton.owner] as RepPlan, skeleton, at[i] as number, account, asOf);
    deal.name = unique(names, `${account.name} - ${deal.name}`);
    if (deal.outcome === 'lost') loseFor(random, deal, draws.get(yearOf(skeleton)) as Draws);
    return deal;
  });
  return deals.sort((a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : 1));
}

function unique(names: Map<string, number>, name: string): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}

function loseFor(random: Random, deal: Deal, draws: Draws): void {
  if (draws.blanks.pop()) return;
  deal.lossReason = draws.prices.pop() ? 'Price too high' : random.pick(lossReasons);
  if (deal.lossReason === 'Lost to competitor' || random.chance(0.25)) deal.competitor = random.pick(rivals);
}

function makeDeal(random: Random, plan: RepPlan, skeleton: Skeleton, at: number, account: Account, asOf: Day): Deal {
  const listAmount = Math.max(60, Math.round(random.around(listPrices[account.tier], 0.45) / 10)) * 1000;
  const reached = reachedStages(random, skeleton);
  const discountPercent = skeleton.outcome === 'open' || reached < 3 ? 0 : discountOf(plan, random);
  const amount = (listAmount * (200 - discountPercent * 2)) / 200;
  const entered = stageMoments(random, skeleton, account, reached, asOf);
  const proposedAt = entered[2] ?? skeleton.closedAt ?? entered.at(-1) ?? skeleton.createdAt;
  const expectedCloseOn = expectedDay(random, skeleton, asOf);
  const needed = random.chance(0.75);
  const planned = skeleton.outcome === 'open' && !skeleton.isNo;
  return {
    ...skeleton,
    name: random.pick(skeleton.isNew ? products.fresh : products.repeat),
    account: at,
    expectedCloseOn,
    stage: stages[reached - 1] ?? 'Prospecting',
    entered,
    history: makeHistory(random, { skeleton, entered, listAmount, amount, expectedCloseOn, asOf }),
    amount,
    listAmount,
    discountPercent,
    referrer: null,
    lossReason: '',
    competitor: '',
    need: needed ? random.pick(needs) : '',
    neededAt: needed ? between(random, skeleton.createdAt, proposedAt) : null,
    nextStep: planned ? random.pick(nextSteps) : '',
    nextStepOn: planned ? workday(random, asOf + 3, asOf + 24) : null,
    contacts: [],
  };
}

function reachedStages(random: Random, skeleton: Skeleton): number {
  if (skeleton.outcome === 'won') return 4;
  if (skeleton.outcome === 'open') return skeleton.isNo ? random.int(2, 4) : random.int(1, 4);
  const [drawn] = random.deal(
    100,
    lostAt.map((weight, i) => [i + 1, weight] as const),
  );
  return drawn ?? 1;
}

/** One moment per stage reached, strictly rising, the first the deal's creation and the last before its end. */
function stageMoments(random: Random, skeleton: Skeleton, account: Account, reached: number, asOf: Day): Moment[] {
  const start = skeleton.createdAt;
  const end = skeleton.closedAt ?? (skeleton.isNo ? (account.quietFrom ?? asOf) - 10 : asOf - 1) * MINUTES;
  const moments = [start];
  for (let i = 1; i < reached; i++) {
    const share = (i + (random.next() - 0.5) * 0.6) / (reached + 0.3);
    const on = dayOf(start + (end - start) * share);
    const drawn = workMoment(random, workday(random, on - 2, on));
    moments.push(Math.max(drawn, (moments.at(-1) as Moment) + random.int(20, 200)));
  }
  return moments.map((moment, i) => Math.min(moment, end - (reached - i) * 2));
}

function expectedDay(random: Random, skeleton: Skeleton, asOf: Day): Day {
  if (skeleton.closedAt !== null) return dayOf(skeleton.closedAt);
  return skeleton.isNo ? workday(random, asOf - 120, asOf - 8) : workday(random, asOf + 6, asOf + 80);
}

function between(random: Random, from: Moment, to: Moment): Moment {
  return from + Math.floor((to - from) * (0.1 + random.next() * 0.8));
}

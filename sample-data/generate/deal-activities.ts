import { momentBetween, exchange, plannedCall, toDo, touch, type Subject } from './activities';
import { dayOf, MINUTES, workday, type Day, type Moment } from './calendar';
import type { Random } from './random';
import { repPlans, type RepPlan } from './reps';
import type { Activity, Deal, Team } from './team';
import { promises, toDos, type Purpose } from './words';

/** What is talked about in each of the four stages. */
const talk: readonly (readonly Purpose[])[] = [
  ['intro', 'intro', 'discovery'],
  ['discovery', 'discovery', 'demo', 'followUp'],
  ['proposal', 'followUp', 'followUp', 'ask'],
  ['negotiation', 'negotiation', 'ask', 'followUp', 'price'],
];

/** Everything that happens around the deals, up to their end and, where won, in the months after. */
export function dealActivities(random: Random, team: Team, quietFrom: (deal: Deal) => Day): Activity[] {
  const perRep = repPlans.map((plan, owner) => {
    const mine = team.deals.filter((deal) => deal.owner === owner);
    const won = mine.filter((deal) => deal.outcome === 'won').length;
    const deck = (n: number, share: number): boolean[] => random.deck(n, share);
    return {
      prices: deck(mine.length, plan.priceFirst),
      before: deck(won, plan.asksBefore),
      after: deck(won, plan.asksAfter),
    };
  });
  return team.deals.flatMap((deal, at) => {
    const decks = perRep[deal.owner];
    const plan = repPlans[deal.owner] as RepPlan;
    const about = (): Subject => {
      const contact = random.chance(0.5) ? (deal.contacts[0] ?? null) : random.pick(deal.contacts);
      return { owner: deal.owner, account: deal.account, contact, deal: at, lead: null };
    };
    const out = courting(random, deal, about, decks?.prices.pop() === true, quietFrom(deal), team.asOf);
    if (deal.outcome === 'open' && !deal.isNo) out.push(...pending(random, about, team.asOf));
    if (deal.outcome !== 'won' || deal.closedAt === null) return out;
    const before = decks?.before.pop() === true;
    const after = decks?.after.pop() === true;
    return [...out, ...afterWin(random, plan, about, deal.createdAt, deal.closedAt, before, after)];
  });
}

function courting(
  random: Random,
  deal: Deal,
  about: () => Subject,
  priceFirst: boolean,
  quietFrom: Day,
  asOf: Day,
): Activity[] {
  const end = deal.closedAt ?? (deal.isNo ? quietFrom - 1 : asOf + 1) * MINUTES;
  const moments = deal.entered.flatMap((from, stage) => {
    const to = deal.entered[stage + 1] ?? end;
    const count = random.int(2, 4) + (deal.outcome === 'won' && stage > 1 ? 1 : 0);
    const drawn = Array.from({ length: count }, () => momentBetween(random, from, to));
    return drawn.filter((at) => at !== null).map((at) => ({ at, stage }));
  });
  moments.sort((a, b) => a.at - b.at);
  const out = moments.flatMap(({ at, stage }, i) => {
    const early = i < 2;
    const purpose = early && priceFirst ? 'price' : random.pick((talk[stage] ?? talk[0]) as readonly Purpose[]);
    const shown = early && !priceFirst && purpose === 'price' ? 'discovery' : purpose;
    if (!early && random.chance(0.07)) return exchange(random, about(), at);
    return [touch(random, about(), shown, at, early)];
  });
  const after = moments.at(-1);
  if (after && random.chance(0.5)) {
    const dueOn = dayOf(after.at);
    out.push(
      toDo(random, about(), random.pick([...toDos, ...promises]), after.at, random.chance(0.9) ? dueOn : dueOn - 3),
    );
  }
  return out;
}

/** A live deal was touched within twelve days and has the next step in the calendar. */
function pending(random: Random, about: () => Subject, asOf: Day): Activity[] {
  const last = workday(random, asOf - 9, asOf - 1) * MINUTES + random.int(420, 1019);
  const booked = plannedCall(
    random,
    about(),
    random.chance(0.5) ? 'followUp' : 'discovery',
    last + 5,
    workday(random, asOf + 3, asOf + 20),
  );
  return [touch(random, about(), 'followUp', last, true), booked];
}

function afterWin(
  random: Random,
  plan: RepPlan,
  about: () => Subject,
  createdAt: Moment,
  wonAt: Moment,
  before: boolean,
  after: boolean,
): Activity[] {
  const out: Activity[] = [];
  const add = (purpose: Purpose, from: number, to: number): void => {
    const at = momentBetween(random, wonAt + from * MINUTES, wonAt + to * MINUTES);
    if (at !== null) out.push(touch(random, about(), purpose, at, true));
  };
  const asked = before ? momentBetween(random, createdAt + (wonAt - createdAt) / 2, wonAt) : null;
  if (asked !== null) out.push(touch(random, about(), 'referral', asked, true));
  if (random.chance(plan.habit === null ? 0.9 : 0.55)) add('thanks', 0, 5);
  if (random.chance(0.7)) add('handover', 0, 6);
  if (after) add('referral', 12, 55);
  if (random.chance(0.8)) add('care', 4, 29);
  if (random.chance(0.75)) add('feedback', 33, 58);
  return out;
}

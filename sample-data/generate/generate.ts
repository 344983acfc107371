import { makeAccounts, makeContacts } from './accounts';
import { assignAccounts } from './assign';
import { day, dayOf, MINUTES, quarterEnd, type Day } from './calendar';
import { careActivities, massActivities } from './care-activities';
import { dealActivities } from './deal-activities';
import { makeDeals } from './deals';
import { internalActivities } from './internal-activities';
import { leadActivities, makeLeads } from './leads';
import { Names } from './names';
import { makePeople, MANAGER } from './people';
import { Random } from './random';
import { repPlans } from './reps';
import { retell } from './retell';
import { makeSkeletons } from './skeletons';
import type { Activity, Deal, Quota, Team } from './team';

export const SEED = 20231101;

/** The sample team: six reps over two years. The same seed gives the same team, to the minute and the cent. */
export function generateTeam(seed = SEED): Team {
  const random = new Random(seed);
  const names = new Names(random);
  const startsOn = day('2023-11-01');
  const asOf = day('2025-10-31');
  const accounts = makeAccounts(random, names, asOf);
  const skeletons = repPlans.flatMap((plan, owner) => makeSkeletons(random, plan, owner, startsOn, asOf));
  const assigned = assignAccounts(random, skeletons, accounts, asOf);
  const deals = makeDeals(random, repPlans, skeletons, assigned, accounts, asOf);
  for (const deal of [...deals].reverse()) {
    const account = accounts[deal.account];
    if (account && !account.legacy) account.createdAt = Math.min(account.createdAt, deal.createdAt);
  }
  const contacts = makeContacts(random, names, accounts, asOf);
  const team: Team = {
    seed,
    startsOn,
    asOf,
    people: makePeople(),
    accounts,
    contacts,
    deals,
    leads: [],
    activities: [],
    quotas: [],
  };
  introduce(random, team);
  team.leads = makeLeads(random, names, team, 2000);
  team.activities = retell(allActivities(random, team), seed + 1);
  team.quotas = makeQuotas(random, team);
  return team;
}

/** Who sits at the table in each deal, and who sent whom; runs once companies and people are known. */
function introduce(random: Random, team: Team): void {
  for (const deal of team.deals) {
    const people =
      team.accounts[deal.account]?.contacts.filter(
        (at) => (team.contacts[at]?.createdAt ?? Infinity) <= deal.createdAt,
      ) ?? [];
    deal.contacts = people.filter((_, i) => i === 0 || random.chance(0.5));
    if (deal.source === 'Customer Referral' && random.chance(0.8)) deal.referrer = findReferrer(random, team, deal);
  }
  for (const account of team.accounts) {
    if (account.kind === 'Customer' && random.chance(0.12))
      account.endorsedOn = random.int(team.startsOn, team.asOf - 20);
    if (account.legacy && account.firstWonOn === null && !account.sleeper && random.chance(0.08))
      account.kind = 'Former Customer';
  }
}

function findReferrer(random: Random, team: Team, deal: Deal): number | null {
  const since = dayOf(deal.createdAt);
  const customers = team.accounts.filter(
    (account, at) =>
      at !== deal.account &&
      account.owner === deal.owner &&
      (account.legacy || (account.firstWonOn ?? Infinity) < since),
  );
  return customers.length === 0 ? null : (random.pick(customers).contacts[0] ?? null);
}

/** All activities in the order in which they were entered; a company that went quiet hears nothing but newsletters. */
function allActivities(random: Random, team: Team): Activity[] {
  const quietFrom = (deal: Deal): Day => team.accounts[deal.account]?.quietFrom ?? team.asOf;
  const touches = [...dealActivities(random, team, quietFrom), ...careActivities(random, team)].filter((activity) => {
    const quiet = activity.account === null ? null : team.accounts[activity.account]?.quietFrom;
    const silent = activity.outcome === 'No answer' || activity.outcome === 'Busy';
    return silent || quiet === null || quiet === undefined || dayOf(activity.at) < quiet;
  });
  const known = [
    ...touches,
    ...leadActivities(random, team),
    ...massActivities(random, team),
    ...internalActivities(random, team),
  ];
  return known
    .filter((activity) => activity.state !== 'done' || activity.at < (team.asOf + 1) * MINUTES)
    .sort(
      (a, b) => a.createdAt - b.createdAt || a.at - b.at || a.owner - b.owner || (a.account ?? -1) - (b.account ?? -1),
    );
}

/** A quota per rep and quarter, and the manager's, which is their sum and never added to them. */
function makeQuotas(random: Random, team: Team): Quota[] {
  const out: Quota[] = [];
  for (let startsOn = day('2023-10-01'); startsOn <= team.asOf; startsOn = quarterEnd(startsOn) + 1) {
    const endsOn = quarterEnd(startsOn);
    const mine = repPlans.map((_, owner): Quota => ({
      owner,
      startsOn,
      endsOn,
      amount: random.int(70, 110) * 200_000,
    }));
    out.push(...mine, { owner: MANAGER, startsOn, endsOn, amount: mine.reduce((sum, quota) => sum + quota.amount, 0) });
  }
  return out;
}

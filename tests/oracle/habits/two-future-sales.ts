import { groupBy } from './world/group';
import { fallback, main, type Answer } from './world/case';
import { after, inside, plus } from './world/days';
import type { Standing } from './world/deals';
import type { World } from './world/world';
import { referrersOf } from './world/referrers';

interface Unit {
  id: string;
  account: string | null;
  on: string;
  deals: Standing[];
}

/** Wins one to three years old: how many later wins came of each within a year, each credited once. */
export function twoFutureSales(world: World): Answer {
  const { asOf } = world;
  if (!world.filled('deals', 'closed_on')) return null;
  const units = unitsOf(world);
  const credits = new Map<string, number>();
  for (const later of units) {
    const sources = new Set([later.account, ...later.deals.flatMap((deal) => referrersOf(world, deal))]);
    const earlier = units.filter(
      (one) => one.account !== null && sources.has(one.account) && after(later.on, one.on, 1, 365),
    );
    const name = (unit: Unit) => world.accounts.get(unit.account ?? '')?.name ?? '\uffff';
    const [credited] = earlier.toSorted((a, b) => {
      if (a.on !== b.on) return a.on < b.on ? 1 : -1;
      if (name(a) !== name(b)) return name(a) < name(b) ? -1 : 1;
      return (a.account as string) < (b.account as string) ? -1 : 1;
    });
    if (credited) credits.set(credited.id, (credits.get(credited.id) ?? 0) + 1);
  }
  const cases = units
    .filter((unit) => inside(unit.on, plus(asOf, -1095), plus(asOf, -365)))
    .map((unit) => {
      const largest = unit.deals.toSorted((a, b) => (b.money ?? -1) - (a.money ?? -1) || (a.id < b.id ? -1 : 1))[0];
      return {
        case_id: unit.id,
        rep: world.rep(largest?.owner),
        happened_on: unit.on,
        hit: null,
        value: credits.get(unit.id) ?? 0,
      };
    });
  const named = world.filled('deals', 'referred_by_contact_id') || world.filled('deals', 'referred_by_account_id');
  return named ? main(cases) : fallback(cases);
}

/** The wins of one account on one day are one; a win without an account stands alone. */
function unitsOf(world: World): Unit[] {
  const wins = world.deals.filter((deal) => deal.outcome === 'won');
  const groups = groupBy(wins, (deal) => (deal.account_id === null ? deal.id : `${deal.account_id}|${deal.closed_on}`));
  return [...groups].map(([id, deals]) => {
    const { account_id, closed_on } = deals[0] as Standing;
    return { id, account: account_id, on: closed_on as string, deals };
  });
}

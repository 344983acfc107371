import { fallback, main, type Answer, type Told } from './world/case';
import { after, inside, plus } from './world/days';
import type { World } from './world/world';

/** Accounts whose latest no after a proposal is 300 to 730 days old: looked at again after eight months. */
export function freshLook(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches || !world.filled('deals', 'closed_on')) return null;
  const stages = world.deals.some((deal) => world.track(deal).reached.size > 0);
  const lost = world.deals.filter((deal) => deal.outcome === 'lost' && (!stages || world.track(deal).proposed));
  const cases = [...world.accounts.keys()].flatMap((id): Told[] => {
    const on = lost
      .filter((deal) => deal.account_id === id)
      .map((deal) => deal.closed_on as string)
      .sort()
      .at(-1);
    if (on === undefined || !inside(on, plus(day, -730), plus(day, -300))) return [];
    const rep = world.accountRep(id);
    const hit = world.onAccount(id).some((act) => after(act.on, on, 240, 300)) || world.newDeal(id, on, 1, 299);
    return [{ case_id: id, rep, happened_on: on, hit: world.found(hit, rep, plus(on, 240), plus(on, 300)) }];
  });
  return stages ? main(cases) : fallback(cases);
}

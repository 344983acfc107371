import { main, type Answer } from './world/case';
import { inside, plus } from './world/days';
import type { World } from './world/world';

/** Wins of the window with a referral ask before the win. */
export function onNotice(world: World): Answer {
  if (!world.computable('referral ask') || !world.filled('deals', 'closed_on')) return null;
  return main(
    world.wins.map((deal) => {
      const on = deal.closed_on as string;
      const rep = world.rep(deal.owner);
      const [from, to] = [deal.created ?? plus(on, -365), plus(on, -1)];
      const asks = world.tagOnDeal('referral ask', deal);
      const hit = asks.some((act) => inside(act.on, from, to));
      return { case_id: deal.id, rep, happened_on: on, hit: hit || (world.observed(rep, from, to) ? false : null) };
    }),
  );
}

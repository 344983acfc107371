import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Deals decided in the window; lost is a hit. */
export function noRate(world: World): Answer {
  if (!world.filled('deals', 'closed_on')) return null;
  return main(
    world.decided.map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: deal.outcome === 'lost',
      amount: deal.money,
    })),
  );
}

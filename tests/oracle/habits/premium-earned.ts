import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Wins of the window with a known discount: of 5% or less. */
export function premiumEarned(world: World): Answer {
  if (!world.filled('deals', 'discount_share') || !world.filled('deals', 'closed_on')) return null;
  return main(
    world.wins.map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: deal.discount_share === null ? null : deal.discount_share <= 0.05,
    })),
  );
}

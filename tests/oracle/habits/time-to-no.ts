import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Days from created to closed of what was decided in the window, lost against won. */
export function timeToNo(world: World): Answer {
  if (!world.filled('deals', 'closed_on') || !world.filled('deals', 'created_at')) return null;
  return main(
    world.decided.map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: null,
      value: deal.cycle,
      part: deal.outcome,
    })),
  );
}

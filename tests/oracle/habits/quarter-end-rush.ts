import { main, type Answer } from './world/case';
import { addMonths, between, monthEnd, monthOf } from './world/days';
import type { World } from './world/world';

/** Decided in the last ten days of a calendar quarter: wins against losses. */
export function quarterEndRush(world: World): Answer {
  if (!world.filled('deals', 'closed_on')) return null;
  return main(
    world.decided.map((deal) => {
      const on = deal.closed_on as string;
      const month = Number(on.slice(5, 7));
      const end = monthEnd(addMonths(monthOf(on), (3 - (month % 3)) % 3));
      return {
        case_id: deal.id,
        rep: world.rep(deal.owner),
        happened_on: on,
        part: deal.outcome,
        hit: between(on, end) < 10,
      };
    }),
  );
}

import { main, type Answer } from './world/case';
import { last } from './world/days';
import type { World } from './world/world';

/** Touches of the last 90 days, with a customer or not. */
export function timeWithCustomers(world: World): Answer {
  if (!world.hasTouches || !world.filled('deals', 'closed_on')) return null;
  return main(
    world.touches
      .filter((act) => last(act.on, world.day, 90))
      .map((act) => ({
        case_id: act.id,
        rep: world.rep(act.owner),
        happened_on: act.on,
        hit: act.account === null ? null : world.isCustomer(act.account, act.on),
      })),
  );
}

import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Losses of the window without a decision; a blank reason is unknown. */
export function noDecisionLosses(world: World): Answer {
  if (!world.losses.length && !world.filled('deals', 'closed_on')) return null;
  if (!world.tables.deals.some((one) => one.loss_kind !== null && one.loss_kind !== 'blank')) return null;
  return main(
    world.losses.map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: deal.loss_kind === null || deal.loss_kind === 'blank' ? null : deal.loss_kind === 'no decision',
    })),
  );
}

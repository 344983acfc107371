import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Losses of the window that were put down to price; a blank reason is unknown. */
export function priceLedLosses(world: World): Answer {
  const isBlank = (kind: string | null) => kind === null || kind === 'blank';
  if (!world.filled('deals', 'closed_on') || world.tables.deals.every((deal) => isBlank(deal.loss_kind))) return null;
  return main(
    world.losses.map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: isBlank(deal.loss_kind) ? null : deal.loss_kind === 'price',
      part: deal.loss_kind ?? 'blank',
      amount: deal.money,
    })),
  );
}

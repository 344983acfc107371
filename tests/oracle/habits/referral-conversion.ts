import { main, type Answer } from './world/case';
import type { Standing } from './world/deals';
import type { World } from './world/world';

/** New business decided in the window, by the kind of its source. */
export function referralConversion(world: World): Answer {
  if (!world.filled('deals', 'closed_on') || !world.tables.deals.some((one) => sourceOf(one) !== 'unknown'))
    return null;
  const isNew = (deal: Standing) =>
    deal.deal_kind === null
      ? sourceOf(deal) !== 'existing customer'
      : /new/i.test(deal.deal_kind) && !/renew/i.test(deal.deal_kind);
  return main(
    world.decided.filter(isNew).map((deal) => ({
      case_id: deal.id,
      rep: world.rep(deal.owner),
      happened_on: deal.closed_on,
      hit: sourceOf(deal) === 'unknown' ? null : deal.outcome === 'won',
      part: sourceOf(deal),
      value: deal.cycle,
    })),
  );
}

const sourceOf = (deal: { source_kind: string | null }): string => deal.source_kind ?? 'unknown';

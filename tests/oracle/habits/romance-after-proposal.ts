import { fallback, main, type Answer } from './world/case';
import { between, last, plus } from './world/days';
import type { Standing } from './world/deals';
import type { World } from './world/world';

/** Open deals past proposal, touched in the last 14 days. */
export function romanceAfterProposal(world: World): Answer {
  const { asOf, day } = world;
  const late = ['proposal', 'negotiation'];
  const open = world.open.filter((deal) => late.includes(deal.stage_meaning ?? '') || world.track(deal).proposed);
  if (!world.deals.some((deal) => late.includes(deal.stage_meaning ?? '') || world.track(deal).proposed)) return null;
  const told = (deal: Standing) => ({ case_id: deal.id, rep: world.rep(deal.owner) });
  if (world.hasTouches)
    return main(
      open.map((deal) => {
        const hit = world.onDeal(deal).some((act) => last(act.on, day, 14));
        return { ...told(deal), hit: world.found(hit, world.rep(deal.owner), plus(day, -13), day) };
      }),
    );
  if (!world.filled('deals', 'last_activity_on')) return null;
  return fallback(
    open.map((deal) => ({
      ...told(deal),
      hit: world.isPast(deal.last_activity_on) ? between(deal.last_activity_on as string, asOf) < 14 : null,
    })),
  );
}

import { main, type Answer } from './world/case';
import type { Standing } from './world/deals';
import type { World } from './world/world';
import { decides } from './world/decision-maker';

/** Price-led losses that hardly had a chance: before a proposal, with few touches or no decision maker among them. */
export function priceExcuse(world: World): Answer {
  if (world.tables.deals.every((deal) => deal.loss_kind === null || deal.loss_kind === 'blank')) return null;
  const stages = world.losses.some((deal) => world.track(deal).reached.size > 0);
  const touchesOf = (deal: Standing) => world.onDeal(deal).filter((act) => act.on <= (deal.closed_on as string));
  const touched = world.losses.filter((deal) => touchesOf(deal).length > 0).length * 2 >= world.losses.length;
  const maker = decides.maker(world);
  if (!stages && !touched) return null;
  return main(
    world.losses
      .filter((deal) => deal.loss_kind === 'price')
      .map((deal) => {
        const touches = touchesOf(deal);
        const seen =
          deal.created !== null && world.observed(world.rep(deal.owner), deal.created, deal.closed_on as string);
        const few = touches.length >= 3 ? false : seen ? true : null;
        const met = touches.some((act) => act.contacts.some((one) => maker?.(one, deal.id)));
        const nobody = met ? false : seen ? true : null;
        const grounds = [
          ...(stages && world.track(deal).reached.size > 0 ? [!world.track(deal).proposed] : []),
          ...(touched ? [few] : []),
          ...(touched && maker ? [nobody] : []),
        ].filter((one) => one !== null);
        const hit = grounds.length === 0 ? null : grounds.includes(true);
        return { case_id: deal.id, rep: world.rep(deal.owner), happened_on: deal.closed_on, hit };
      }),
  );
}

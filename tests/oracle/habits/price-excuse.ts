import { main, type Answer } from './world/case';
import { type Standing } from './world/deals';
import type { World } from './world/world';
import { decides } from './world/decision-maker';

/** Price-led losses that hardly had a chance: before a proposal, with few touches or no decision maker among them. */
export function priceExcuse(world: World): Answer {
  if (world.tables.deals.every((deal) => deal.loss_kind === null || deal.loss_kind === 'blank')) return null;
  const stages = world.losses.some((deal) => world.track(deal).reached.size > 0);
  const touchesOf = (deal: Standing) => world.onDeal(deal).filter((act) => act.on <= (deal.closed_on as string));
  const touched = world.losses.filter((deal) => touchesOf(deal).length > 0).length * 2 >= world.losses.length;
  const people = touched && decides.told(world);
  if (!stages && !touched) return null;
  return main(
    world.losses
      .filter((deal) => deal.loss_kind === 'price')
      .map((deal) => {
        const touches = touchesOf(deal);
        const grounds = [
          ...(stages && world.track(deal).reached.size > 0 ? [!world.track(deal).proposed] : []),
          ...(touched ? [touches.length < 3] : []),
          ...(people ? [!touches.some((act) => act.contacts.some((one) => decides.is(world, one, deal.id)))] : []),
        ];
        const hit = grounds.length === 0 ? null : grounds.includes(true);
        return { case_id: deal.id, rep: world.rep(deal.owner), happened_on: deal.closed_on, hit };
      }),
  );
}

import { main, type Answer, type Told } from './world/case';
import type { Act } from './world/touches';
import type { World } from './world/world';

/** Deals created in the window with three touches or more: talk of price in the first two. */
export function priceFirst(world: World): Answer {
  if (!world.computable('price') || !world.filled('deals', 'created_at')) return null;
  return main(
    world.deals
      .filter((deal) => world.inWindow(deal.created))
      .flatMap((deal): Told[] => {
        const touches = world.onDeal(deal);
        if (touches.length < 3) return [];
        const first = touches.slice(0, 2);
        const rep = world.rep(deal.owner);
        const on = deal.created as string;
        const hit = world.found(
          first.some((act) => world.hasTag(act, 'price')),
          rep,
          on,
          (first[1] as Act).on,
        );
        return [{ case_id: deal.id, rep, hit }];
      }),
  );
}

import { main, type Answer } from './world/case';
import { after, inside, plus } from './world/days';
import type { World } from './world/world';

/** Wins 90 to 365 days old: a touch in the first month and another in the two after it. */
export function afterTheSale(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches || !world.filled('deals', 'closed_on')) return null;
  const wins = world.deals.filter(
    (deal) => deal.outcome === 'won' && inside(deal.closed_on, plus(day, -365), plus(day, -90)),
  );
  return main(
    wins.map((deal) => {
      const on = deal.closed_on as string;
      const rep = world.rep(deal.owner);
      const touched = (from: number, to: number) =>
        world.onAccount(deal.account_id).some((act) => after(act.on, on, from, to));
      const hit = world.found(touched(1, 30) && touched(31, 90), rep, plus(on, 1), plus(on, 90));
      return { case_id: deal.id, rep, happened_on: on, hit: deal.account_id === null ? null : hit };
    }),
  );
}

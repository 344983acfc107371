import { main, type Answer } from './world/case';
import { after, inside, plus } from './world/days';
import type { World } from './world/world';

/** Wins half a year to two years old: the account was asked for a referral within 180 days. */
export function referralAsks(world: World): Answer {
  const { day } = world;
  if (!world.computable('referral ask') || !world.filled('deals', 'closed_on')) return null;
  const wins = world.deals.filter(
    (deal) => deal.outcome === 'won' && inside(deal.closed_on, plus(day, -730), plus(day, -180)),
  );
  return main(
    wins.map((deal) => {
      const on = deal.closed_on as string;
      const rep = world.rep(deal.owner);
      const asks = [...world.tagOnAccount('referral ask', deal.account_id), ...world.tagOnDeal('referral ask', deal)];
      const asked = asks.some((act) => after(act.on, on, 0, 180));
      const hit = world.found(asked, rep, on, plus(on, 180));
      return { case_id: deal.id, rep, happened_on: on, hit: deal.account_id === null && !asked ? null : hit };
    }),
  );
}

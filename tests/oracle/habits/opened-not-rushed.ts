import { fallback, main, type Answer } from './world/case';
import { between, plus } from './world/days';
import type { Standing } from './world/deals';
import { isMeeting } from './world/touches';
import type { World } from './world/world';

/** Proposals of the window with two meetings or more before; without touches, days from created to proposal. */
export function openedNotRushed(world: World): Answer {
  const proposals = world.deals.flatMap((deal) => {
    const on = world.track(deal).proposedOn;
    return on !== null && world.inWindow(on) ? [{ deal, on }] : [];
  });
  if (!world.deals.some((deal) => world.track(deal).proposedOn !== null)) return null;
  const told = (deal: Standing, on: string) => ({ case_id: deal.id, rep: world.rep(deal.owner), happened_on: on });
  if (world.meetings().length > 0)
    return main(
      proposals.map(({ deal, on }) => {
        const count = world.onDeal(deal).filter((act) => isMeeting(act) && act.on < on).length;
        const seen = world.observed(world.rep(deal.owner), deal.created ?? on, plus(on, -1));
        return { ...told(deal, on), hit: count >= 2 || (seen ? false : null) };
      }),
    );
  if (!world.filled('deals', 'created_at')) return null;
  return fallback(
    proposals.map(({ deal, on }) => {
      const days = deal.created === null ? null : between(deal.created, on);
      return { ...told(deal, on), hit: null, value: days !== null && days >= 0 ? days : null };
    }),
  );
}

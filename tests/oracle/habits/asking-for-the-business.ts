import { fallback, main, type Answer } from './world/case';
import { after, between, plus } from './world/days';
import { isDecided } from './world/deals';
import type { World } from './world/world';

/** Proposals of the window, two weeks old: asked for the order, in negotiation or decided within 14 days. */
export function askingForTheBusiness(world: World): Answer {
  const tracks = world.deals.map((deal) => ({ deal, track: world.track(deal) }));
  const dated = tracks.some(({ track }) => track.proposedOn !== null);
  if (!dated || !world.computable('ask for the order')) return stillOpen(world);
  return main(
    tracks.flatMap(({ deal, track }) => {
      const on = track.proposedOn;
      if (on === null || !world.inWindow(on) || on > plus(world.day, -14)) return [];
      const rep = world.rep(deal.owner);
      const hit =
        world
          .tagOnDeal('ask for the order', deal)
          // What was asked of the account after the decision was about something else.
          .filter((act) => act.deal_id === deal.id || !isDecided(deal) || act.on <= (deal.closed_on as string))
          .some((act) => after(act.on, on, 0, 14)) ||
        track.entries.some((one) => one.meaning === 'negotiation' && after(one.on, on, 1, 14)) ||
        (isDecided(deal) && after(deal.closed_on, on, 1, 14));
      return [{ case_id: deal.id, rep, happened_on: on, hit: world.found(hit, rep, on, plus(on, 14)) }];
    }),
  );
}

/** Still open and idle for over twice the median: nobody asked. */
function stillOpen(world: World): Answer {
  const reached = world.deals.filter((deal) => world.track(deal).proposed);
  if (reached.length === 0) return null;
  const cases = reached.filter(
    (deal) => deal.outcome === 'open' || (isDecided(deal) && world.inWindow(deal.closed_on)),
  );
  return fallback(
    cases.map((deal) => {
      const told = { case_id: deal.id, rep: world.rep(deal.owner) };
      if (deal.outcome !== 'open') return { ...told, hit: true };
      const activity = world.isPast(deal.last_activity_on) ? deal.last_activity_on : null;
      const since = world.onDeal(deal).at(-1)?.on ?? activity ?? deal.created;
      const cycle = world.cycleOf(deal.pipeline);
      return { ...told, hit: since === null || cycle === null ? null : between(since, world.asOf) <= 2 * cycle };
    }),
  );
}

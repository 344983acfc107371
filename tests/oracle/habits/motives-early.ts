import { fallback, main, type Answer, type Told } from './world/case';
import { dayOf } from './world/days';
import { changesOf } from './world/history';
import type { World } from './world/world';

/** Deals that reached proposal in the window: the need was on record before. */
export function motivesEarly(world: World): Answer {
  const { tables, asOf } = world;
  const isText = (text: string | null) => (text ?? '').trim() !== '';
  const history = tables.changes.some((one) => one.entity === 'deal' && one.field === 'need');
  const dated = world.deals.some((deal) => world.track(deal).proposedOn !== null);
  if (!history || !dated) {
    if (!tables.deals.some((deal) => isText(deal.need))) return null;
    const reached = world.decided.filter((deal) => world.track(deal).proposed);
    return fallback(reached.map((deal) => ({ case_id: deal.id, rep: world.rep(deal.owner), hit: isText(deal.need) })));
  }
  return main(
    world.deals.flatMap((deal): Told[] => {
      const on = world.track(deal).proposedOn;
      if (on === null || !world.inWindow(on)) return [];
      const changes = changesOf(tables, 'deal', deal.id, 'need', asOf);
      const early = changes.some((one) => isText(one.after) && dayOf(one.changed_at as string) < on);
      // Of a deal open on an earlier day, and without a change by then, nobody knows.
      const never = deal.outcome === 'open' && !world.isLive(deal) ? null : isText(deal.need);
      const hit = changes.length === 0 ? never : early || isText(changes[0]?.before ?? null);
      return [{ case_id: deal.id, rep: world.rep(deal.owner), happened_on: on, hit }];
    }),
  );
}

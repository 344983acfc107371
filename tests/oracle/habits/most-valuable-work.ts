import { main, type Answer, type Told } from './world/case';
import { last } from './world/days';
import type { Standing } from './world/deals';
import { placesOf } from './world/ranks';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

const typical: Record<string, number> = { call: 15, meeting: 60, visit: 60, email: 5, message: 5, letter: 15 };

/** Touches of the last 30 days on deals then open, by minutes: on the quarter worth most. */
export function mostValuableWork(world: World): Answer {
  if (!world.hasTouches || !world.filled('deals', 'amount_base')) return null;
  const openOn = (deal: Standing, on: string) =>
    deal.outcome !== 'undated' &&
    (deal.created === null || deal.created <= on) &&
    !(deal.closed_on !== null && ['won', 'lost'].includes(deal.status ?? '') && deal.closed_on <= on);
  const byDay = new Map<string, Map<Standing, number>>();
  const placesOn = (on: string) => {
    const known = byDay.get(on);
    if (known) return known;
    const open = world.deals.filter((deal) => openOn(deal, on));
    const worth = (deal: Standing) => {
      const stage = world.track(deal).stageOn(on);
      const rate = stage === null ? null : world.rateOf(deal.pipeline, stage);
      return deal.money === null || rate === null ? null : deal.money * rate;
    };
    const places = placesOf(open, worth);
    byDay.set(on, places);
    return places;
  };
  const cases = world.touches.flatMap((act): Told[] => {
    if (!last(act.on, world.day, 30)) return [];
    // Of an account and no deal it belongs to the account's most valuable open deal.
    const own = act.deal_id === null ? world.ofAccount(act.account) : rowsBy(world.deals, 'id')(act.deal_id);
    const deals = own.filter((one) => openOn(one, act.on));
    if (deals.length === 0) return [];
    const known = deals.flatMap((deal) => placesOn(act.on).get(deal) ?? []);
    const place = known.length === 0 ? undefined : Math.max(...known);
    const hit = place === undefined ? null : place >= 0.75;
    const x = act.minutes ?? typical[act.kind ?? ''] ?? null;
    return [{ case_id: act.id, rep: world.rep(act.owner), happened_on: act.on, hit, x }];
  });
  return main(cases);
}

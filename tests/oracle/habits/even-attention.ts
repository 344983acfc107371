import { groupBy } from './world/group';
import { main, type Answer } from './world/case';
import { last, plus } from './world/days';
import { placesOf } from './world/ranks';
import type { World } from './world/world';

/** Open deals a month old, touched in the last 30 days: the smallest quarter against the largest. */
export function evenAttention(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches || !world.filled('deals', 'amount_base')) return null;
  const old = world.open.filter((deal) => deal.created !== null && deal.created <= plus(day, -30));
  const cases = [...groupBy(old, (deal) => deal.pipeline ?? '').values()].flatMap((own) => {
    const places = placesOf(own, (deal) => deal.money);
    return own.map((deal) => {
      const place = places.get(deal);
      const rep = world.rep(deal.owner);
      const hit = world.onDeal(deal).some((act) => last(act.on, day, 30));
      const part = place === undefined ? null : place < 0.25 ? 'smallest' : place >= 0.75 ? 'largest' : null;
      return { case_id: deal.id, rep, part, hit: world.found(hit, rep, plus(day, -29), day) };
    });
  });
  return main(cases);
}

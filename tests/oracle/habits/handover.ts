import { fallback, main, type Answer } from './world/case';
import { after, plus } from './world/days';
import type { World } from './world/world';

/** Wins handed over, or at least noted, within a week. */
export function handover(world: World): Answer {
  const tagged = world.computable('handover');
  const notes = world.acts.filter((act) => act.kind === 'note' && world.isOwnWork(act));
  if ((!tagged && notes.length === 0) || !world.filled('deals', 'closed_on')) return null;
  const cases = world.wins.map((deal) => {
    const on = deal.closed_on as string;
    const rep = world.rep(deal.owner);
    const own = notes.filter((act) => world.isOnDeal(act, deal));
    const hit = [...world.tagOnDeal('handover', deal), ...own].some((act) => after(act.on, on, 1, 7));
    return { case_id: deal.id, rep, happened_on: on, hit: world.found(hit, rep, plus(on, 1), plus(on, 7)) };
  });
  return tagged ? main(cases) : fallback(cases);
}

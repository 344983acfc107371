import { fallback, main, type Answer } from './world/case';
import type { World } from './world/world';
import { wantsAction } from './world/next-step';

/** Open deals with something dated to be done; else with anything written. */
export function nextSteps(world: World): Answer {
  const told = wantsAction.told(world);
  if (!told && !world.filled('deals', 'next_step')) return null;
  const cases = world.open.map((deal) => ({
    case_id: deal.id,
    rep: world.rep(deal.owner),
    hit: told ? wantsAction.dated(world, deal) : wantsAction.written(deal),
  }));
  return told ? main(cases) : fallback(cases);
}

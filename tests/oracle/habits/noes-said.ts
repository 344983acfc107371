import { main, type Answer } from './world/case';
import { last } from './world/days';
import type { World } from './world/world';
import { pipelineOfNoes } from './pipeline-of-noes';

/** Losses of the last 90 days against open deals that look like noes. */
export function noesSaid(world: World): Answer {
  const open = pipelineOfNoes(world);
  if (open === null || !world.filled('deals', 'closed_on')) return null;
  const said = world.deals.filter((deal) => deal.outcome === 'lost' && last(deal.closed_on, world.asOf, 90));
  return main([
    ...said.map((deal) => ({ case_id: deal.id, rep: world.rep(deal.owner), hit: true, happened_on: deal.closed_on })),
    ...open.cases.filter((one) => one.hit).map(({ case_id, rep = null }) => ({ case_id, rep, hit: false })),
  ]);
}

import { fallback, main, type Answer } from './world/case';
import type { Standing } from './world/deals';
import type { World } from './world/world';

const own = new Set(['self-sourced', 'referral', 'existing customer']);

/** Wins of the window that the team found itself. */
export function selfSufficiency(world: World): Answer {
  if (!world.filled('deals', 'closed_on')) return null;
  const known = (kind: string | null) => kind !== null && kind !== 'unknown';
  const told = (deal: Standing) => ({ case_id: deal.id, rep: world.rep(deal.owner), happened_on: deal.closed_on });
  if (world.tables.deals.some((deal) => known(deal.source_kind)))
    return main(
      world.wins.map((deal) => ({
        ...told(deal),
        hit: known(deal.source_kind) ? own.has(deal.source_kind as string) : null,
      })),
    );
  if (!world.filled('deals', 'created_by')) return null;
  return fallback(
    world.wins.map((deal) => ({
      ...told(deal),
      hit: deal.created_by === null || deal.owner === null ? null : deal.created_by === deal.owner,
    })),
  );
}

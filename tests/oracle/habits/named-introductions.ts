import { main, type Answer } from './world/case';
import type { World } from './world/world';

/** Referral deals created in the window whose referrer is recorded. */
export function namedIntroductions(world: World): Answer {
  const named = world.filled('deals', 'referred_by_contact_id') || world.filled('deals', 'referred_by_account_id');
  if (!named || !world.filled('deals', 'created_at')) return null;
  return main(
    world.deals
      .filter((deal) => deal.source_kind === 'referral' && world.inWindow(deal.created))
      .map((deal) => ({
        case_id: deal.id,
        rep: world.rep(deal.owner),
        happened_on: deal.created,
        hit: deal.referred_by_contact_id !== null || deal.referred_by_account_id !== null,
      })),
  );
}

import { fallback, main, type Answer } from './world/case';
import { dayOf } from './world/days';
import type { Standing } from './world/deals';
import { changesOf } from './world/history';
import type { World } from './world/world';

/** Wins of the window: the final amount under that of the proposal by more than a hundredth. */
export function priceDrops(world: World): Answer {
  const { tables, asOf } = world;
  const dated = world.deals.some((deal) => world.track(deal).proposedOn !== null);
  const history = tables.changes.some((one) => one.entity === 'deal' && one.field === 'amount');
  const told = (deal: Standing) => ({ case_id: deal.id, rep: world.rep(deal.owner), happened_on: deal.closed_on });
  if (dated && history && world.filled('deals', 'amount'))
    return main(
      world.wins
        .filter((deal) => deal.amount !== null)
        .map((deal) => {
          const proposed = amountOn(deal, world.track(deal).proposedOn);
          const value = proposed === null || proposed <= 0 || deal.amount === null ? null : 1 - deal.amount / proposed;
          return { ...told(deal), value, hit: value === null ? null : value > 0.01 };
        }),
    );
  if (!world.filled('deals', 'discount_share')) return null;
  return fallback(
    world.wins.map((deal) => ({
      ...told(deal),
      value: deal.discount_share,
      hit: deal.discount_share === null ? null : deal.discount_share > 0.01,
    })),
  );

  function amountOn(deal: Standing, day: string | null): number | null {
    if (day === null) return null;
    const changes = changesOf(tables, 'deal', deal.id, 'amount', asOf);
    const before = changes.filter((one) => dayOf(one.changed_at as string) <= day);
    const later = changes.find((one) => dayOf(one.changed_at as string) > day);
    if (before.length > 0) return numberOf(before.at(-1)?.after ?? null);
    return later ? numberOf(later.before) : deal.amount;
  }
}

const numberOf = (text: string | null): number | null => (text === null || text === '' ? null : Number(text));

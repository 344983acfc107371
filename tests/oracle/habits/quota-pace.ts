import { main, type Answer, type Told } from './world/case';
import { between, inside } from './world/days';
import type { World } from './world/world';

/** Reps with a quota whose period holds as-of: won so far against the even pace. */
export function quotaPace(world: World): Answer {
  const { asOf } = world;
  if (!world.filled('quotas', 'amount') || !world.filled('deals', 'closed_on') || !world.filled('deals', 'amount_base'))
    return null;
  const running = world.tables.quotas.filter(
    (one) => one.starts_on !== null && one.ends_on !== null && inside(asOf, one.starts_on, one.ends_on),
  );
  const cases = running.flatMap((quota): Told[] => {
    const rep = world.rep(quota.owner);
    const [starts, ends] = [quota.starts_on as string, quota.ends_on as string];
    if (rep === null || quota.is_parent === true || quota.amount === null || quota.amount <= 0) return [];
    const elapsed = (between(starts, asOf) + 1) / (between(starts, ends) + 1);
    const won = world.deals
      .filter((deal) => deal.outcome === 'won' && deal.owner === rep && inside(deal.closed_on, starts, asOf))
      .reduce((sum, deal) => sum + (deal.money ?? 0), 0);
    const value = won / (quota.amount * elapsed);
    return [{ case_id: `${rep}|${starts}|${ends}`, rep, value, hit: elapsed < 0.25 ? null : value >= 1 }];
  });
  return main(cases);
}

import { fallback, main, type Answer, type Told } from './world/case';
import { between, plus } from './world/days';
import type { World } from './world/world';

/** Customers with an owner whom nobody touched for 90 days. */
export function neglectedAccounts(world: World): Answer {
  const { asOf, day } = world;
  if (!world.filled('deals', 'closed_on') || !world.filled('accounts', 'owner')) return null;
  if (!world.hasTouches && !world.filled('accounts', 'last_activity_on')) return null;
  const cases = world.settledCustomers().flatMap((account): Told[] => {
    if (account.owner === null) return [];
    const id = account.account_id as string;
    const told = { case_id: id, rep: world.rep(account.owner), amount: world.amountWon(id, asOf, 730) };
    if (world.hasTouches) {
      const on = world.onAccount(id).at(-1)?.on ?? null;
      const value = on === null ? null : between(on, day);
      const known = world.observed(world.rep(account.owner), plus(day, -89), day);
      return [{ ...told, value, happened_on: on, hit: known ? value === null || value >= 90 : null }];
    }
    const on = world.isCurrent && world.isPast(account.last_activity_on) ? account.last_activity_on : null;
    const value = on === null ? null : between(on, asOf);
    return [{ ...told, value, hit: value === null ? null : value >= 90 }];
  });
  return world.hasTouches ? main(cases) : fallback(cases);
}

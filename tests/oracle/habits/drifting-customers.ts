import { main, type Answer, type Told } from './world/case';
import { between, inside, last, plus } from './world/days';
import type { World } from './world/world';

/** Accounts with a win one to three years ago that have bought nothing since and have nothing open. */
export function driftingCustomers(world: World): Answer {
  const { asOf } = world;
  if (!world.filled('deals', 'closed_on')) return null;
  const cases = [...world.accounts.keys()].flatMap((id): Told[] => {
    const wins = world.wonBy(id, asOf);
    if (!wins.some((win) => inside(win.closed_on, plus(asOf, -1095), plus(asOf, -365)))) return [];
    const bought = wins.some((win) => last(win.closed_on, asOf, 365));
    const open = world.open.some((deal) => deal.account_id === id);
    const value = between(wins.at(-1)?.closed_on as string, asOf);
    const recent = wins.filter((win) => last(win.closed_on, asOf, 1095) && win.money !== null);
    // Unknown amounts are not nothing.
    const amount = recent.length === 0 ? null : recent.reduce((sum, win) => sum + (win.money as number), 0);
    return [{ case_id: id, rep: world.accountRep(id), hit: !bought && !open, value, amount }];
  });
  return main(cases);
}

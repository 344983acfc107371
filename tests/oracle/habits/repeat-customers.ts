import { main, type Answer, type Told } from './world/case';
import { after, inside, plus } from './world/days';
import type { Standing } from './world/deals';
import type { World } from './world/world';

/** Accounts first won one to three years ago that bought again within a year, renewals apart. */
export function repeatCustomers(world: World): Answer {
  const { asOf } = world;
  if (!world.filled('deals', 'closed_on')) return null;
  const cases = [...world.accounts.keys()].flatMap((id): Told[] => {
    const wins = world.wonBy(id, asOf);
    const first = wins[0]?.closed_on ?? null;
    if (first === null || !inside(first, plus(asOf, -1095), plus(asOf, -365))) return [];
    const isRenewal = (win: Standing) => /renew|verläng|renouv|renov/i.test(win.deal_kind ?? '');
    const hit = wins.some((win) => after(win.closed_on, first, 1, 365) && !isRenewal(win));
    return [{ case_id: id, rep: world.accountRep(id), happened_on: first, hit }];
  });
  return main(cases);
}

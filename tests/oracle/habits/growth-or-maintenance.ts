import { groupBy } from './world/group';
import { fallback, main, type Answer, type Told } from './world/case';
import { monthOf, plus } from './world/days';
import type { Act } from './world/touches';
import type { World } from './world/world';

/** Customer by month with a touch: a new deal or a stage advance within 30 days of the month's first touch. */
export function growthOrMaintenance(world: World): Answer {
  if (!world.hasTouches || !world.filled('deals', 'closed_on')) return null;
  const hasHistory = world.tables.changes.some((one) => one.entity === 'deal' && one.field === 'stage');
  if (!world.filled('deals', 'created_at')) return null;
  const cases = [...world.accounts.keys()].flatMap((id) =>
    [...groupBy(world.onAccount(id), (act) => monthOf(act.on))].flatMap(([month, acts]): Told[] => {
      const on = (acts[0] as Act).on;
      if (!world.inWindow(on) || on > plus(world.day, -30) || !world.isCustomer(id, on)) return [];
      const hit = world.newDeal(id, on, 1, 30) || (hasHistory && world.advanced(id, on, 1, 30));
      return [{ case_id: `${id}|${month}`, rep: world.accountRep(id), happened_on: on, hit }];
    }),
  );
  return hasHistory ? main(cases) : fallback(cases);
}

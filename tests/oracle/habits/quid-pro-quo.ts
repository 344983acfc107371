import { fallback, main, type Answer } from './world/case';
import { after, plus } from './world/days';
import { isMeeting } from './world/touches';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

/** Gives of the window: a meeting, a new contact or a stage advance came of them within two weeks. */
export function quidProQuo(world: World): Answer {
  if (!world.computable('give')) return null;
  const gives = world.withTag('give').filter((act) => world.inWindow(act.on) && act.on <= plus(world.day, -14));
  const isWhole = world.meetings().length > 0 || world.filled('contacts', 'created_on');
  return (isWhole ? main : fallback)(
    gives.map((act) => {
      const { account, on } = act;
      const rep = world.rep(act.owner);
      const told = { case_id: act.id, rep, happened_on: on };
      const own = world.deals.find((deal) => deal.id === act.deal_id);
      const moved =
        own !== undefined && world.track(own).advances.some((day) => world.isPast(day) && after(day, on, 1, 14));
      if (account === null) return { ...told, hit: moved ? true : null };
      const hit =
        world.onAccount(account).some((one) => isMeeting(one) && after(one.on, on, 1, 14)) ||
        rowsBy(world.tables.contacts, 'account_id')(account).some((one) => after(one.created_on, on, 1, 14)) ||
        world.advanced(account, on, 1, 14) ||
        moved;
      return { ...told, hit: world.found(hit, rep, plus(on, 1), plus(on, 14)) };
    }),
  );
}

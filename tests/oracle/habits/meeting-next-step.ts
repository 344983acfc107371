import { main, type Answer } from './world/case';
import { dayOf, last, plus } from './world/days';
import { rowsBy } from './world/rows-by';
import { plannedDays, type World } from './world/world';

/** Meetings of the last 90 days: something due later was entered within two days. */
export function meetingNextStep(world: World): Answer {
  const { day } = world;
  const dated = world.acts.some((act) => act.created_at !== null && plannedDays(act).length > 0);
  if (world.meetings().length === 0 || !dated) return null;
  return main(
    world
      .meetings()
      .filter((act) => last(act.on, day, 90) && act.on <= plus(day, -2))
      .map((act) => {
        const told = { case_id: act.id, rep: world.rep(act.owner), happened_on: act.on };
        if (act.account === null && act.deal_id === null) return { ...told, hit: null };
        const same = [
          ...(act.account === null ? [] : rowsBy(world.acts, 'account')(act.account)),
          ...(act.deal_id === null ? [] : rowsBy(world.acts, 'deal_id')(act.deal_id)),
        ];
        const hit = same.some(
          (other) =>
            other.id !== act.id &&
            other.created_at !== null &&
            other.created_at >= (act.starts_at ?? act.at) &&
            dayOf(other.created_at) <= plus(act.on, 2) &&
            plannedDays(other).some((on) => on > act.on),
        );
        return { ...told, hit };
      }),
  );
}

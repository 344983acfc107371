import { main, type Answer } from './world/case';
import { dayOf, hoursBetween, last } from './world/days';
import type { World } from './world/world';

/** Calls, meetings and visits of the last 30 days: in the calendar beforehand. */
export function plannedDays(world: World): Answer {
  if (!world.hasTouches || !world.filled('activities', 'created_at')) return null;
  return main(
    world.touches
      .filter((act) => ['call', 'meeting', 'visit'].includes(act.kind ?? '') && last(act.on, world.day, 30))
      .map((act) => {
        const starts = act.starts_at ?? act.at;
        const early = (created: string) =>
          act.has_time === true ? hoursBetween(created, starts) >= 1 : dayOf(created) < dayOf(starts);
        const hit = act.created_at === null ? null : early(act.created_at);
        return { case_id: act.id, rep: world.rep(act.owner), happened_on: act.on, hit };
      }),
  );
}

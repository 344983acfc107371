import { groupBy } from './world/group';
import { main, type Answer, type Told } from './world/case';
import { plus, weekday } from './world/days';
import type { World } from './world/world';

/** Weeks of the last 180 days with a touch: on five days or fewer. */
export function recharge(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches) return null;
  const cases = world.repIds.flatMap((rep) => {
    const days = world.touches.filter((act) => act.owner === rep).map((act) => act.on);
    const weeks = groupBy(new Set(days), (on) => plus(on, 1 - weekday(on)));
    return [...weeks].flatMap(([monday, worked]): Told[] => {
      if (monday <= plus(day, -180) || plus(monday, 6) > day || monday < (days[0] as string)) return [];
      return [{ case_id: `${rep}|${monday}`, rep, happened_on: monday, hit: worked.length <= 5 }];
    });
  });
  return main(cases);
}

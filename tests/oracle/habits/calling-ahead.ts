import { main, type Answer } from './world/case';
import { inside, plus } from './world/days';
import type { World } from './world/world';

/** Meetings of the window with several contacts: one of them was touched in the week before. */
export function callingAhead(world: World): Answer {
  const large = world.meetings().filter((act) => act.contacts.length >= 2);
  if (large.length === 0) return null;
  return main(
    large
      .filter((act) => world.inWindow(act.on))
      .map((act) => {
        const rep = world.rep(act.owner);
        const [from, to] = [plus(act.on, -7), plus(act.on, -1)];
        const hit = world.touches.some(
          (one) => inside(one.on, from, to) && one.contacts.some((contact) => act.contacts.includes(contact)),
        );
        return { case_id: act.id, rep, happened_on: act.on, hit: world.found(hit, rep, from, to) };
      }),
  );
}

import { main, type Answer } from './world/case';
import { last, plus } from './world/days';
import type { World } from './world/world';

/** Each rep's twenty largest accounts, touched in every quarter of the window. */
export function touchRhythm(world: World): Answer {
  const { day, window } = world;
  if (!world.hasTouches || !world.filled('deals', 'closed_on') || !world.filled('accounts', 'owner')) return null;
  const blocks = Math.max(1, Math.floor(window / 91));
  return main(
    world.largest(20).map(({ account, rep }) => {
      const id = account.account_id as string;
      const acts = world.onAccount(id);
      const hit = Array.from({ length: blocks }, (_, at) => plus(day, -91 * at)).every((end) =>
        acts.some((act) => last(act.on, end, 91)),
      );
      const value = new Set(acts.filter((act) => last(act.on, day, window)).map((act) => act.kind)).size;
      return { case_id: id, rep, value, hit: world.found(hit, rep, plus(day, 1 - 91 * blocks), day) };
    }),
  );
}

import { main, type Answer } from './world/case';
import { dayOf } from './world/days';
import type { World } from './world/world';

/** First meetings of the window: a note or a task was there a day before. */
export function preparation(world: World): Answer {
  const papers = world.acts.filter((act) => ['note', 'task'].includes(act.kind ?? '') && act.created_at !== null);
  if (world.meetings().length === 0 || papers.length === 0) return null;
  return main(
    world
      .firstMeetings()
      .filter((act) => world.inWindow(act.on))
      .map((act) => ({
        case_id: act.account as string,
        rep: world.rep(act.owner),
        happened_on: act.on,
        hit: papers.some((one) => one.account === act.account && dayOf(one.created_at as string) < act.on),
      })),
  );
}

import { main, type Answer, type Told } from './world/case';
import { dayOf } from './world/days';
import type { World } from './world/world';

/** First meetings with accounts made after the touches began: touched on two earlier days, the booking left out. */
export function knownBeforeCall(world: World): Answer {
  const begun = world.touches[0]?.on;
  if (begun === undefined || world.meetings().length === 0 || !world.filled('accounts', 'created_on')) return null;
  const cases = world.firstMeetings().flatMap((act): Told[] => {
    const created = world.accounts.get(act.account ?? '')?.created_on ?? null;
    if (created === null || created <= begun) return [];
    const booked = act.created_at === null ? null : dayOf(act.created_at);
    const days = world
      .onAccount(act.account)
      .map((one) => one.on)
      .filter((on) => on < act.on && on !== booked);
    return [
      { case_id: act.account as string, rep: world.rep(act.owner), happened_on: act.on, hit: new Set(days).size >= 2 },
    ];
  });
  return main(cases);
}

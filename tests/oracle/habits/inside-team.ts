import { main, type Answer } from './world/case';
import { last, plus } from './world/days';
import type { World } from './world/world';

/** Each rep's ten largest accounts, touched by two colleagues or more in the window. */
export function insideTeam(world: World): Answer {
  const { day, window } = world;
  if (!world.hasTouches || !world.filled('deals', 'closed_on') || !world.filled('accounts', 'owner')) return null;
  const machines = new Set(world.tables.people.filter((one) => one.kind === 'integration').map((one) => one.person_id));
  return main(
    world.largest(10).map(({ account, rep }) => {
      const id = account.account_id as string;
      const recent = world.onAccount(id).filter((act) => last(act.on, day, window));
      const people = new Set(recent.map((act) => act.owner).filter((one) => one !== null && !machines.has(one)));
      return { case_id: id, rep, hit: world.found(people.size >= 2, rep, plus(day, 1 - window), day) };
    }),
  );
}

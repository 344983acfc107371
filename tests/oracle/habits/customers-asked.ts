import { main, type Answer } from './world/case';
import { last, plus } from './world/days';
import type { World } from './world/world';

/** Customers asked for feedback by a person in the window. */
export function customersAsked(world: World): Answer {
  if (!world.computable('feedback')) return null;
  const kinds = new Set(['call', 'visit', 'meeting', 'letter', 'email']);
  const asks = world.withTag('feedback').filter((act) => kinds.has(act.kind ?? '') && act.is_automatic !== true);
  return main(
    world.settledCustomers().map((account) => {
      const id = account.account_id as string;
      const rep = world.rep(account.owner);
      const hit = asks.some((act) => act.account === id && last(act.on, world.day, world.window));
      return { case_id: id, rep, hit: world.found(hit, rep, plus(world.day, 1 - world.window), world.day) };
    }),
  );
}

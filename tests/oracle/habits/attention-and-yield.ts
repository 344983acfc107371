import { groupBy } from './world/group';
import { main, type Answer } from './world/case';
import { last, plus } from './world/days';
import { placesOf } from './world/ranks';
import type { World } from './world/world';

/** Old customers: touches in the window's first half, and what they bought in the second, as places among their like. */
export function attentionAndYield(world: World): Answer {
  const { asOf, window } = world;
  if (!world.hasTouches || !world.filled('deals', 'closed_on') || !world.filled('deals', 'amount_base')) return null;
  const start = plus(asOf, -window);
  const half = Math.floor(window / 2);
  const middle = plus(start, half);
  const accounts = [...world.accounts.keys()]
    .filter((id) => world.wonBy(id, start).some((win) => last(win.closed_on, start, 1095)))
    .map((id) => {
      const rep = world.accountRep(id);
      const touches = world.onAccount(id).filter((act) => last(act.on, middle, half)).length;
      const later = world.amountWon(id, asOf, window - half);
      const known = world.observed(rep, plus(start, 1), middle);
      return { id, rep, touches: known ? touches : null, later, prior: world.amountWon(id, start, 365) };
    });
  const prior = placesOf(accounts, (one) => one.prior);
  const cases = [...groupBy(accounts, (one) => String(Math.floor(4 * (prior.get(one) as number)))).values()].flatMap(
    (group) => {
      const touches = placesOf(group, (one) => one.touches);
      const later = placesOf(group, (one) => one.later);
      return group.map((one) => ({
        case_id: one.id,
        rep: one.rep,
        hit: null,
        value: touches.get(one) ?? null,
        x: later.get(one) ?? null,
      }));
    },
  );
  return main(cases);
}

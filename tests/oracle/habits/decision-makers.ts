import { fallback, main, type Answer, type Told } from './world/case';
import { plus } from './world/days';
import type { World } from './world/world';
import { decides } from './world/decision-maker';

/** Proposals of the window: who decides was touched before or within two weeks. */
export function decisionMakers(world: World): Answer {
  const { tables, day } = world;
  const byRole = decides.told(world);
  if (!world.hasTouches || (!byRole && !world.filled('contacts', 'title'))) return null;
  if (!world.deals.some((deal) => world.track(deal).proposedOn !== null)) return null;
  const cases = world.deals.flatMap((deal): Told[] => {
    const on = world.track(deal).proposedOn;
    if (on === null || !world.inWindow(on) || on > plus(day, -14)) return [];
    const rep = world.rep(deal.owner);
    const told = { case_id: deal.id, rep, happened_on: on };
    const linked = tables.deal_contacts.filter((one) => one.deal_id === deal.id).map((one) => one.contact_id as string);
    const contacts = new Set([...linked, ...world.onDeal(deal).flatMap((act) => act.contacts)]);
    const known = [...contacts].some((one) =>
      byRole ? decides.roles(world, one, deal.id).length > 0 : decides.title(world, one) !== null,
    );
    if (!known) return [{ ...told, hit: null }];
    const makers = [...contacts].filter((one) =>
      byRole ? decides.is(world, one, deal.id) : decides.byTitle(world, one),
    );
    const hit = world
      .onDeal(deal)
      .some((act) => act.on <= plus(on, 14) && act.contacts.some((one) => makers.includes(one)));
    return [{ ...told, hit: world.found(hit, rep, deal.created ?? on, plus(on, 14)) }];
  });
  return byRole ? main(cases) : fallback(cases);
}

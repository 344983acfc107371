import { fallback, main, type Answer } from './world/case';
import { last, plus } from './world/days';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

/** Customers of whom three contacts or more were touched in the window. */
export function partnerDepth(world: World): Answer {
  const { day, window } = world;
  const named = world.filled('activities', 'contact_id') || world.filled('activity_links', 'contact_id');
  const touched = world.hasTouches && named;
  if (!world.filled('contacts', 'contact_id')) return null;
  const cases = world.settledCustomers().map((account) => {
    const id = account.account_id as string;
    const rep = world.rep(account.owner);
    const people = rowsBy(world.tables.contacts, 'account_id')(id);
    const onFile = people.filter((one) => one.created_on === null || world.isPast(one.created_on)).length;
    if (!touched) return { case_id: id, rep, value: onFile, hit: onFile >= 3 };
    const own = people.map((one) => one.contact_id as string);
    const value = own.filter((contact) => world.withContact(contact).some((act) => last(act.on, day, window))).length;
    return { case_id: id, rep, value, hit: world.found(value >= 3, rep, plus(day, 1 - window), day) };
  });
  return touched ? main(cases) : fallback(cases);
}

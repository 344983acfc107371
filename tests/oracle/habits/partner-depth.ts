import { fallback, main, type Answer } from './world/case';
import { last, plus } from './world/days';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

/** Customers of whom three contacts or more were touched in the window. */
export function partnerDepth(world: World): Answer {
  const { day, window } = world;
  const touched = world.touches.some((act) => act.contacts.length > 0);
  if (!world.filled('contacts', 'contact_id')) return null;
  const cases = world.settledCustomers().map((account) => {
    const id = account.account_id as string;
    const rep = world.rep(account.owner);
    const own = rowsBy(world.tables.contacts, 'account_id')(id).map((one) => one.contact_id as string);
    if (!touched) return { case_id: id, rep, value: own.length, hit: own.length >= 3 };
    const value = own.filter((contact) => world.withContact(contact).some((act) => last(act.on, day, window))).length;
    return { case_id: id, rep, value, hit: world.found(value >= 3, rep, plus(day, 1 - window), day) };
  });
  return touched ? main(cases) : fallback(cases);
}

import { main, type Answer, type Told } from './world/case';
import type { World } from './world/world';
import type { Contact } from './world/rows';

const shared = /^(info|sales|office|kontakt|contact|admin|support|hello|service)@/i;

/** Contacts who left, found again at another account. */
export function careerFollow(world: World): Answer {
  if (!world.filled('contacts', 'created_on')) return null;
  if (!world.filled('contacts', 'left_on') && !world.filled('contacts', 'bounced_on')) return null;
  const nameOf = (one: Contact) => (one.name ?? '').trim().toLowerCase();
  const mailOf = (one: Contact) => (shared.test(one.email ?? '') ? '' : (one.email ?? '').trim().toLowerCase());
  const same = (a: Contact, b: Contact) =>
    (nameOf(a) !== '' && nameOf(a) === nameOf(b)) || (mailOf(a) !== '' && mailOf(a) === mailOf(b));
  const cases = world.tables.contacts.flatMap((one): Told[] => {
    const left = [one.left_on, one.bounced_on].filter((on) => world.isPast(on)).sort()[0] ?? null;
    if (left === null || shared.test(one.email ?? '')) return [];
    const others = world.tables.contacts.filter(
      (other) =>
        other.account_id !== null &&
        other.account_id !== one.account_id &&
        !shared.test(other.email ?? '') &&
        same(one, other),
    );
    const found = others.some((other) => world.isPast(other.created_on) && (other.created_on as string) > left);
    const sought = one.account_id !== null && (nameOf(one) !== '' || mailOf(one) !== '');
    const hit = sought && others.every((other) => other.created_on !== null) ? false : null;
    return [
      {
        case_id: one.contact_id as string,
        rep: world.accountRep(one.account_id),
        happened_on: left,
        hit: sought && found ? true : hit,
      },
    ];
  });
  return main(cases);
}

import { main, type Answer, type Told } from './world/case';
import { between } from './world/days';
import type { World } from './world/world';

/** Customers won 90 days ago or more with an endorsement on record. */
export function endorsements(world: World): Answer {
  const { asOf, isCurrent } = world;
  const flagged = world.filled('accounts', 'is_reference') || world.filled('accounts', 'endorsed_on');
  if (!flagged && !world.computable('endorsement')) return null;
  // On an earlier day a flag says nothing.
  const dated = world.filled('accounts', 'endorsed_on') || world.computable('endorsement');
  const told = dated || (isCurrent && world.filled('accounts', 'is_reference'));
  const cases = world.customers().flatMap((account): Told[] => {
    const id = account.account_id as string;
    const first = world.firstWon(id, asOf);
    if (first === null || between(first, asOf) < 90) return [];
    const hit =
      (isCurrent && account.is_reference === true) ||
      world.isPast(account.endorsed_on) ||
      world.tagOnAccount('endorsement', id).length > 0;
    return [{ case_id: id, rep: world.rep(account.owner), hit: hit || (told ? false : null) }];
  });
  return main(cases);
}

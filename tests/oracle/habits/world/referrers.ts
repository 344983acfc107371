import type { Standing } from './deals';
import { rowsBy } from './rows-by';
import type { World } from './world';

/** The accounts that referred a deal: the one named, and that of the contact named. */
export function referrersOf(world: World, deal: Standing): string[] {
  const contact = rowsBy(world.tables.contacts, 'contact_id')(deal.referred_by_contact_id)[0];
  return [deal.referred_by_account_id, contact?.account_id ?? null].filter((one) => one !== null);
}

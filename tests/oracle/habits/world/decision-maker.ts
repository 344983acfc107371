import { rowsBy } from './rows-by';
import type { World } from './world';

const role = /decision maker|economic buyer|approver|entscheider|décideur|decisor/i;
const title =
  /\b(ceo|cfo|coo|cio|cto|cmo|cro|vp|pdg|owner|founder|managing director|president|chief|vice president|director|head of|geschäftsführer|inhaber|leiter|vorstand|directeur|gérant|gerente|dueño|diretor|sócio)/i;

/** Who decides, by role on the deal or of the contact, or by job title. */
export const decides = {
  roles: (world: World, contact: string, deal: string): string[] => {
    const onDeal = rowsBy(world.tables.deal_contacts, 'deal_id')(deal).filter((one) => one.contact_id === contact);
    const own = rowsBy(world.tables.contacts, 'contact_id')(contact);
    return [...onDeal, ...own].map((one) => one.role ?? '').filter((one) => one.trim() !== '');
  },
  is: (world: World, contact: string, deal: string): boolean =>
    decides.roles(world, contact, deal).some((one) => role.test(one)),
  title: (world: World, contact: string): string | null =>
    rowsBy(world.tables.contacts, 'contact_id')(contact)[0]?.title ?? null,
  byTitle: (world: World, contact: string): boolean => title.test(decides.title(world, contact) ?? ''),
  /** How the files tell who decides: by a role that says so, else by title; null where neither names anybody. */
  maker: (world: World): ((contact: string, deal: string) => boolean) | null => {
    const roles = [...world.tables.deal_contacts, ...world.tables.contacts].map((one) => one.role ?? '');
    if (roles.some((one) => role.test(one))) return (contact, deal) => decides.is(world, contact, deal);
    const titled = world.tables.contacts.some((one) => title.test(one.title ?? ''));
    return titled ? (contact) => decides.byTitle(world, contact) : null;
  },
  /** The files name roles at all. */
  told: (world: World): boolean => world.filled('deal_contacts', 'role') || world.filled('contacts', 'role'),
};

import { crms } from '../../crms';
import type { ObjectName } from '../../crms/fields';

/** What the pages call each object. */
export const objectWords: Record<ObjectName, string> = {
  deals: 'Deals',
  accounts: 'Accounts',
  contacts: 'Contacts',
  leads: 'Leads',
  activities: 'Activities',
  changes: 'History of changes',
  people: 'Users',
  quotas: 'Quotas and goals',
  line_items: 'Products on deals',
  deal_contacts: 'Contacts on deals',
  stages: 'Stages',
  links: 'Links between records',
};

/** A CRM's name as its maker writes it. */
export function crmWords(name: string): string {
  return crms.find((crm) => crm.name === name)?.title ?? name;
}

const special: Record<string, string> = {
  id: 'ID',
  kind: 'Type',
  closed_on: 'Closing date',
  expected_close_on: 'Expected closing date',
  amount_base: 'Amount, converted',
  closed_amount: 'Final amount',
  is_won: 'Won, yes or no',
  is_closed: 'Closed, yes or no',
  is_active: 'Active, yes or no',
  deal_kind: 'Type of deal',
  regarding_id: 'Related to (ID)',
  regarding_name: 'Related to',
};

/** A field in the user's words: `owner_name` is “Owner name”. */
export function fieldWords(field: string): string {
  const plain = field
    .replaceAll('_', ' ')
    .replace(/ id$/, ' (ID)')
    .replace(/ (at|on)$/, ' date');
  return special[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

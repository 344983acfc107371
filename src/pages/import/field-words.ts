import { crms } from '../../crms';
import { titleOf } from '../../crms/crm';
import type { ObjectName } from '../../crms/fields';
import { sayEach } from '../../language/say-each';
import { later, t } from '../../language/t';
import { fieldLabels } from './field-labels';

/** What the pages call each object. */
export const objectWords: Readonly<Record<ObjectName, string>> = sayEach({
  deals: later('Deals'),
  accounts: later('Accounts'),
  contacts: later('Contacts'),
  leads: later('Leads'),
  activities: later('Activities'),
  changes: later('History of changes'),
  people: later('Users'),
  quotas: later('Quotas and goals'),
  line_items: later('Products on deals'),
  deal_contacts: later('Contacts on deals'),
  stages: later('Stages'),
  links: later('Links between records'),
});

/** A CRM's name as its maker writes it, or what files without one are called. */
export function crmWords(name: string): string {
  const crm = crms.find((one) => one.name === name);
  return crm ? titleOf(crm) : name;
}

/** A field in the user's words: `owner_name` is “Owner name”. */
export function fieldWords(field: string): string {
  return (fieldLabels as Readonly<Record<string, string>>)[field] ?? field;
}

/** A column's header as it is shown: the file has no name for what is called `Column 3`. */
export function headerWords(header: string): string {
  const no = /^Column (\d+)$/.exec(header)?.[1];
  return no === undefined ? header : t`Column ${no}`;
}

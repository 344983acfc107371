import type { ObjectName } from '../../crms/fields';
import { sayEach } from '../../language/say-each';
import { sayLike } from '../../language/say-like';
import { later, t } from '../../language/t';
import type { ModelInfo } from '../../model/build';

/** All that the model's SQL says of rows, and parts of rows, that the tables do not hold. */
const reasons = [
  later('without id and name'),
  later('without a date'),
  later('deleted in the CRM'),
  later('creation dates are those of an import'),
  later('amounts without a currency are not added up: the others are in several'),
  later('amounts in {0} are not added up: no rate to {1}'),
  later('of accounts that you leave out: {0}'),
  later('says word for word what another row says'),
  later('superseded by a newer export'),
  later('an older export counts instead'),
  later('not in the newest export, which alone counts'),
  later('not in the newest export; kept as the older one has them'),
  later('the same file again; its rows count once'),
  later('same id in another CRM; the newer file counts'),
  later('same id twice in one file; the last row counts'),
  later('same id twice in one file; the first row counts'),
  later('same id twice in one file; the row changed last counts'),
  later('same id twice in one file; the fullest row counts'),
];

const objects: Readonly<Record<ObjectName, string>> = sayEach({
  deals: later('deals'),
  accounts: later('accounts'),
  contacts: later('contacts'),
  leads: later('leads'),
  activities: later('activities'),
  changes: later('changes'),
  people: later('people'),
  quotas: later('quotas'),
  line_items: later('line_items'),
  deal_contacts: later('deal_contacts'),
  stages: later('stages'),
  links: later('links'),
});

/** Rows that are left out, with how many and why: "12 deals: deleted in the CRM". */
export function leftOutWords({ object, reason, count: n }: ModelInfo['leftOut'][number]): string {
  const what = (objects as Readonly<Record<string, string>>)[object] ?? object;
  return t`${n} ${what}: ${sayLike(reason, reasons)}`;
}

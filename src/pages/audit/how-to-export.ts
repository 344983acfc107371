import type { Crm } from '../../crms/crm';
import { choiceList } from '../../crms/crm';
import { objectNames, type ObjectName } from '../../crms/fields';
import type { Need } from '../../habits/needs';
import { crms } from '../../crms/index';
import type { ImportFile } from '../../pipeline';
import { within } from '../../language/format';
import { say, t } from '../../language/t';
import { objectWords } from '../import/field-words';

/** The file and, where it is one column, the field of an export that fills what is told from several. */
const told: Partial<Record<string, [ObjectName, string?]>> = {
  touches: ['activities'],
  'touches.on deals': ['activities', 'deal_id'],
  'touches.in person': ['activities', 'place'],
  'touches.time': ['activities', 'starts_at'],
  meetings: ['activities'],
  incoming: ['activities', 'direction'],
  notes: ['activities'],
  planned: ['activities', 'due_on'],
  'own text': ['activities', 'body'],
  proposals: ['deals', 'stage'],
  'proposals.dated': ['changes'],
  'stages.known': ['deals', 'last_open_stage'],
  'leads.inbound': ['leads', 'source'],
  'leads.time': ['leads', 'created_at'],
};

/** Canonical columns that exports have under another field. */
const fields: Record<string, string> = {
  'accounts.owner': 'owner_id',
  'deals.account_id': 'account_id',
  'deals.created_by': 'created_by_id',
  'activities.minutes': 'minutes',
};

/** The file and field of an export that would fill a need. */
function placeOf(need: Need): [ObjectName, string?] | null {
  if (need.startsWith('tag.')) return ['activities', 'body'];
  if (need.startsWith('history.')) return ['changes'];
  const known = told[need];
  if (known) return known;
  const [object, column] = need.split('.') as [string, string];
  const name = objectNames.find((one) => one === object);
  if (!name) return null;
  return column.endsWith('_id') && column.startsWith(object.slice(0, -1)) ? [name] : [name, fields[need] ?? column];
}

/** "In HubSpot, add the column “Closed Lost Reason” to the export of deals." Null where this CRM is not known to have it. */
function step(need: Need, { title, tables }: Crm): string | null {
  const place = placeOf(need);
  if (!place) return null;
  const [object, field] = place;
  const own = tables.filter((table) => table.object === object);
  if (own.length === 0) return null;
  const what = within(say(objectWords[object]));
  if (field === undefined) return t`In ${title}, export ${what} too.`;
  for (const { fields: columns } of own) {
    const choice = choiceList((columns as Record<string, Parameters<typeof choiceList>[0]>)[field])[0];
    const header = typeof choice === 'string' ? choice : choice?.headers[0];
    if (header) return t`In ${title}, add the column “${header}” to the export of ${what}.`;
  }
  return null;
}

/** How to get what is missing out of the CRMs that the files came from, each step once; empty where nobody knows. */
export function howToExport(needs: readonly Need[], crms: readonly Crm[]): string[] {
  const steps = crms.flatMap((crm) => needs.map((need) => step(need, crm)));
  return [...new Set(steps.filter((one) => one !== null))].slice(0, 3);
}

/** The CRMs that the files in use came from; a plain spreadsheet is none that exports. */
export function crmsOf(files: readonly ImportFile[]): Crm[] {
  const names = new Set(files.filter(({ used }) => used).map(({ mapping }) => mapping.crm));
  return crms.filter(({ name }) => names.has(name) && name !== 'spreadsheet');
}

import { latin1 } from '../csv';
import type { Team } from '../team';
import { events, tasks } from './activities';
import { contactRoles, opportunityFieldHistory, opportunityHistory } from './histories';
import { opportunities } from './opportunities';
import { accounts, contacts, leads, quotas, users } from './records';

/** The team as Salesforce's Data Export writes it: one file per object, every field quoted, LF, ISO-8859-1. */
export function exportSalesforce(team: Team): Map<string, Uint8Array> {
  const sheets = [
    accounts(team),
    contacts(team),
    events(team),
    quotas(team),
    leads(team),
    opportunities(team),
    contactRoles(team),
    opportunityFieldHistory(team),
    opportunityHistory(team),
    tasks(team),
    users(team),
  ];
  return new Map(sheets.map(({ name, text }) => [name, latin1(text)]));
}

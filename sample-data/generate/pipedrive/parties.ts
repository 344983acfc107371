import type { Sheet } from '../csv';
import { lastTouches } from '../last-touches';
import type { Account, Contact, Lead, Team } from '../team';
import { companyName, date, euros, moment, ownerName, table } from './style';

const kinds = { Customer: 'Kunde', Prospect: 'Interessent', 'Former Customer': 'Ehemaliger Kunde' } as const;

export function organisations(team: Team): Sheet {
  const last = lastTouches(team);
  return table('organizations-7428260-102', 'Organisation', team.accounts, {
    ID: (_: Account, at) => at + 1,
    Name: (account) => account.name,
    Besitzer: (account) => ownerName(team, account.owner),
    Label: (account) => kinds[account.kind],
    Branche: (account) => account.industry,
    Jahresumsatz: (account) => account.revenue,
    Mitarbeiterzahl: (account) => account.employees,
    'Land von Adresse': (account) => account.country,
    'Organisation erstellt': (account) => moment(account.createdAt),
    'Datum der letzten Aktivität': (_, at) => date(last.accounts.get(at) ?? null),
  });
}

export function persons(team: Team): Sheet {
  return table('people-7428260-103', 'Person', team.contacts, {
    ID: (_: Contact, at) => at + 1,
    Name: (contact) => `${contact.first} ${contact.last}`,
    Vorname: (contact) => contact.first,
    Nachname: (contact) => contact.last,
    Organisation: (contact) => companyName(team, contact.account),
    'E-Mail - Arbeit': (contact) => contact.email,
    Stellenbezeichnung: (contact) => contact.title,
    Besitzer: (contact) => ownerName(team, team.accounts[contact.account]?.owner ?? -1),
    'Person erstellt': (contact) => moment(contact.createdAt),
  });
}

const statuses: Record<string, string> = {
  'Open - Not Contacted': 'Offen',
  'Working - Contacted': 'In Bearbeitung',
  'Closed - Converted': 'Konvertiert',
  'Closed - Not Converted': 'Archiviert',
};

export function leads(team: Team): Sheet {
  return table('leads-7428260-104', 'Lead', team.leads, {
    ID: (_: Lead, at) => at + 1,
    Titel: (lead) => `${lead.first} ${lead.last}`,
    Besitzer: (lead) => ownerName(team, lead.owner),
    Organisation: (lead) => lead.company,
    Quelle: (lead) => lead.source,
    Status: (lead) => statuses[lead.status] ?? '',
    Wert: (lead) => (lead.value === null ? '' : euros(lead.value)),
    'Erstellt am': (lead) => moment(lead.createdAt),
  });
}

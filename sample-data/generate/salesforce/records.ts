import { isoDay, isoMoment, MINUTES, type Day } from '../calendar';
import { always, money, sheet, type Sheet } from '../csv';
import { lastTouches } from '../last-touches';
import type { Account, Contact, Deal, Lead, Person, Team } from '../team';
import { MANAGER } from '../people';
import { idOf, lookup } from './ids';

export const style = { cell: always, delimiter: ',' };
export const dayCell = (value: Day | null): string => (value === null ? '' : `${isoDay(value)} 00:00:00`);
export const flag = (value: boolean): string => (value ? '1' : '0');

export function users(team: Team): Sheet {
  return sheet(
    'User.csv',
    team.people,
    {
      Id: (_: Person, at) => idOf('user', at),
      Username: (person) => person.email,
      FirstName: (person) => person.first,
      LastName: (person) => person.last,
      Department: (person) => (person.kind === 'integration' ? '' : 'Sales'),
      Title: (person) => person.title,
      Email: (person) => person.email,
      IsActive: () => '1',
      UserType: (person) => (person.kind === 'integration' ? 'AutomatedProcess' : 'Standard'),
      ProfileId: (person) => idOf('profile', ['rep', 'manager', 'integration'].indexOf(person.kind)),
      ManagerId: (person) => lookup('user', person.kind === 'rep' ? MANAGER : null),
      TimeZoneSidKey: () => 'GMT',
      CreatedDate: (person) => isoMoment(person.startedOn * MINUTES + 480),
    },
    style,
  );
}

export function accounts(team: Team): Sheet {
  const last = lastTouches(team);
  return sheet(
    'Account.csv',
    team.accounts,
    {
      Id: (_: Account, at) => idOf('account', at),
      IsDeleted: () => '0',
      Name: (account) => account.name,
      Type: (account) => account.kind,
      ParentId: () => lookup('account', null),
      BillingCity: (account) => account.city,
      BillingCountry: (account) => account.country,
      Industry: (account) => account.industry,
      AnnualRevenue: (account) => account.revenue,
      NumberOfEmployees: (account) => account.employees,
      CurrencyIsoCode: () => 'EUR',
      OwnerId: (account) => idOf('user', account.owner),
      CreatedDate: (account) => isoMoment(account.createdAt),
      LastActivityDate: (_, at) => dayCell(last.accounts.get(at) ?? null),
      Tier__c: (account) => account.tier,
      Is_Reference__c: (account) => flag(account.endorsedOn !== null),
      Reference_Since__c: (account) => dayCell(account.endorsedOn),
    },
    style,
  );
}

export function contacts(team: Team): Sheet {
  return sheet(
    'Contact.csv',
    team.contacts,
    {
      Id: (_: Contact, at) => idOf('contact', at),
      IsDeleted: () => '0',
      AccountId: (contact) => idOf('account', contact.account),
      FirstName: (contact) => contact.first,
      LastName: (contact) => contact.last,
      Email: (contact) => contact.email,
      Title: (contact) => contact.title,
      LeadSource: (contact) => contact.source,
      OwnerId: (contact) => lookup('user', team.accounts[contact.account]?.owner ?? null),
      CreatedDate: (contact) => isoMoment(contact.createdAt),
      EmailBouncedReason: (contact) => (contact.bouncedOn === null ? '' : 'No such user'),
      EmailBouncedDate: (contact) => dayCell(contact.bouncedOn),
    },
    style,
  );
}

export function leads(team: Team): Sheet {
  const dealOf = (lead: Lead): Deal | undefined => (lead.deal === null ? undefined : team.deals[lead.deal]);
  return sheet(
    'Lead.csv',
    team.leads,
    {
      Id: (_: Lead, at) => idOf('lead', at),
      IsDeleted: () => '0',
      FirstName: (lead) => lead.first,
      LastName: (lead) => lead.last,
      Title: (lead) => lead.title,
      Company: (lead) => lead.company,
      Email: (lead) => lead.email,
      LeadSource: (lead) => lead.source,
      Status: (lead) => lead.status,
      Industry: (lead) => lead.industry,
      OwnerId: (lead) => idOf('user', lead.owner),
      IsConverted: (lead) => flag(lead.deal !== null),
      ConvertedDate: (lead) => dayCell(lead.deal === null ? null : lead.closedOn),
      ConvertedAccountId: (lead) => lookup('account', dealOf(lead)?.account ?? null),
      ConvertedContactId: (lead) => lookup('contact', dealOf(lead)?.contacts[0] ?? null),
      ConvertedOpportunityId: (lead) => lookup('deal', lead.deal),
      CreatedDate: (lead) => isoMoment(lead.createdAt),
      Closed_On__c: (lead) => dayCell(lead.deal === null ? lead.closedOn : null),
      Estimated_Value__c: (lead) => (lead.value === null ? '' : money(lead.value)),
    },
    style,
  );
}

export function quotas(team: Team): Sheet {
  return sheet(
    'ForecastingQuota.csv',
    team.quotas,
    {
      Id: (_: Team['quotas'][number], at) => idOf('quota', at),
      QuotaOwnerId: (quota) => idOf('user', quota.owner),
      StartDate: (quota) => dayCell(quota.startsOn),
      End_Date__c: (quota) => dayCell(quota.endsOn),
      QuotaAmount: (quota) => money(quota.amount),
      IsAmount: () => '1',
      CurrencyIsoCode: () => 'EUR',
      CreatedDate: (quota) => isoMoment((quota.startsOn - 20) * MINUTES + 540),
    },
    style,
  );
}

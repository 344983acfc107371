import type { Moment } from '../calendar';
import { money, type Cell, type Sheet } from '../csv';
import { lastTouches } from '../last-touches';
import { stages, type Account, type Contact, type Deal, type Lead, type Quota, type Team } from '../team';
import { date, flag, idOrBlank, moment, ownerName, recordId, table } from './style';

const PIPELINE = 'Sales Pipeline';
const probabilities = [0.1, 0.2, 0.65, 0.9];
/** Where a visitor of the web site came from. `Referrals` are other web sites and no customers. */
const traffic = ['Organic Search', 'Direct Traffic', 'Referrals', 'Paid Search'] as const;

const nameOf = (team: Team, at: number | null): string => {
  const contact = at === null ? undefined : team.contacts[at];
  return contact ? `${contact.first} ${contact.last}` : '';
};

export function deals(team: Team): Sheet {
  const last = lastTouches(team);
  const closed = { won: 'Closed Won', lost: 'Closed Lost' } as const;
  const enteredAt = (deal: Deal, stage: string): Moment | null => {
    if (deal.outcome !== 'open' && stage === closed[deal.outcome]) return deal.closedAt;
    return deal.entered[stages.findIndex((open) => open === stage)] ?? null;
  };
  const wide = Object.fromEntries(
    [...stages, 'Closed Won', 'Closed Lost'].map((stage) => [
      `Date entered "${stage} (${PIPELINE})"`,
      (deal: Deal): Cell => moment(enteredAt(deal, stage)),
    ]),
  );
  return table('deals', team.deals, {
    'Record ID': (_: Deal, at: number) => recordId('deal', at),
    'Deal Name': (deal: Deal) => deal.name,
    'Deal owner': (deal: Deal) => ownerName(team, deal.owner),
    'Deal Stage': (deal: Deal) => (deal.outcome === 'open' ? deal.stage : closed[deal.outcome]),
    Pipeline: () => PIPELINE,
    Amount: (deal: Deal) => money(deal.amount),
    Currency: () => 'EUR',
    'Amount in company currency': (deal: Deal) => money(deal.amount),
    'Create Date': (deal: Deal) => moment(deal.createdAt),
    'Close Date': (deal: Deal) =>
      deal.closedAt === null ? `${date(deal.expectedCloseOn)} 12:00` : moment(deal.closedAt),
    'Is Deal Closed?': (deal: Deal) => flag(deal.outcome !== 'open'),
    'Is Closed Won': (deal: Deal) => flag(deal.outcome === 'won'),
    'Is closed lost': (deal: Deal) => flag(deal.outcome === 'lost'),
    'Deal probability': (deal: Deal) =>
      deal.outcome === 'open' ? (probabilities[deal.entered.length - 1] ?? 0) : deal.outcome === 'won' ? 1 : 0,
    'Deal Type': (deal: Deal) => (deal.isNew ? 'New Business' : 'Existing Business'),
    'Lead Source': (deal: Deal) => deal.source,
    'Original Traffic Source': (deal: Deal, at: number) =>
      deal.source === 'Web' ? (traffic[at % 4] ?? '') : 'Offline Sources',
    'Referred by': (deal: Deal) => nameOf(team, deal.referrer),
    'Closed Lost Reason': (deal: Deal) => deal.lossReason,
    Competitor: (deal: Deal) => deal.competitor,
    Need: (deal: Deal) => deal.need,
    'List price': (deal: Deal) => money(deal.listAmount),
    Discount: (deal: Deal) =>
      deal.outcome !== 'open' && deal.entered.length > 2 ? deal.discountPercent.toFixed(1) : '',
    'Next step': (deal: Deal) => deal.nextStep,
    'Next Activity Date': (deal: Deal) => date(deal.nextStepOn),
    'Last Activity Date': (_: Deal, at: number) => date(last.deals.get(at) ?? null),
    ...wide,
    'Associated Company': (deal: Deal) => team.accounts[deal.account]?.name ?? '',
    'Associated Company IDs (Primary)': (deal: Deal) => recordId('company', deal.account),
    'Associated Contact IDs': (deal: Deal) => deal.contacts.map((at) => recordId('contact', at)).join(';'),
  });
}

export function companies(team: Team): Sheet {
  const last = lastTouches(team);
  return table('companies', team.accounts, {
    'Record ID': (_: Account, at) => recordId('company', at),
    'Company name': (account) => account.name,
    'Company Domain Name': (account) => account.domain,
    'Company owner': (account) => ownerName(team, account.owner),
    Type: (account) => account.kind,
    Industry: (account) => account.industry,
    City: (account) => account.city,
    'Country/Region': (account) => account.country,
    'Annual Revenue': (account) => account.revenue,
    'Number of Employees': (account) => account.employees,
    Tier: (account) => account.tier,
    'Create Date': (account) => moment(account.createdAt),
    'Last Activity Date': (_, at) => date(last.accounts.get(at) ?? null),
  });
}

export function contacts(team: Team): Sheet {
  return table('contacts', team.contacts, {
    'Record ID': (_: Contact, at) => recordId('contact', at),
    'First Name': (contact) => contact.first,
    'Last Name': (contact) => contact.last,
    Email: (contact) => contact.email,
    'Job Title': (contact) => contact.title,
    'Buying Role': (contact) => contact.role,
    'Lead Source': (contact) => contact.source,
    'Contact owner': (contact) => ownerName(team, team.accounts[contact.account]?.owner ?? -1),
    'Create Date': (contact) => moment(contact.createdAt),
    'First Bounce Date': (contact) => date(contact.bouncedOn),
    'Associated Company (Primary)': (contact) => team.accounts[contact.account]?.name ?? '',
    'Associated Company IDs (Primary)': (contact) => recordId('company', contact.account),
  });
}

export function leads(team: Team): Sheet {
  const dealOf = (lead: Lead): Deal | undefined => (lead.deal === null ? undefined : team.deals[lead.deal]);
  return table('leads', team.leads, {
    'Record ID': (_: Lead, at) => recordId('lead', at),
    'Lead name': (lead) => `${lead.first} ${lead.last}`,
    'Lead owner': (lead) => ownerName(team, lead.owner),
    'Lead Pipeline Stage': (lead) => lead.status,
    'Lead Source': (lead) => lead.source,
    'Company Name': (lead) => lead.company,
    Email: (lead) => lead.email,
    'Estimated value': (lead) => (lead.value === null ? '' : money(lead.value)),
    'Create Date': (lead) => moment(lead.createdAt),
    'Close Date': (lead) => date(lead.closedOn),
    'Associated Contact IDs': (lead) => idOrBlank('contact', dealOf(lead)?.contacts[0] ?? null),
    'Associated Company IDs (Primary)': (lead) => idOrBlank('company', dealOf(lead)?.account ?? null),
    'Associated Deal IDs': (lead) => idOrBlank('deal', lead.deal),
  });
}

export function goals(team: Team): Sheet {
  return table('goals', team.quotas, {
    'Record ID': (_: Quota, at) => recordId('goal', at),
    'Goal name': (quota) => `Revenue of ${ownerName(team, quota.owner)} from ${date(quota.startsOn)}`,
    'Goal owner': (quota) => ownerName(team, quota.owner),
    'Start date': (quota) => date(quota.startsOn),
    'End date': (quota) => date(quota.endsOn),
    'Target amount': (quota) => money(quota.amount),
  });
}

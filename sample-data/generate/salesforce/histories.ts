import { isoMoment } from '../calendar';
import { money, sheet, type Sheet } from '../csv';
import type { Deal, DealChange, Team } from '../team';
import { idOf } from './ids';
import { forecast, probability } from './opportunities';
import { dayCell, style } from './records';

interface Row {
  at: number;
  deal: Deal;
  now: DealChange;
  before: DealChange | undefined;
}

/** One row for each change of stage, amount or close date; the first row of a deal has nothing before it. */
export function opportunityHistory(team: Team): Sheet {
  const rows = team.deals.flatMap((deal, at) =>
    deal.history.map((now, i): Row => ({ at, deal, now, before: deal.history[i - 1] })),
  );
  rows.sort((a, b) => a.now.at - b.now.at || a.at - b.at);
  return sheet(
    'OpportunityHistory.csv',
    rows,
    {
      Id: (_: Row, at) => idOf('history', at),
      OpportunityId: (row) => idOf('deal', row.at),
      CreatedById: (row) => idOf('user', row.deal.owner),
      CreatedDate: (row) => isoMoment(row.now.at),
      StageName: (row) => row.now.stage,
      Amount: (row) => money(row.now.amount),
      CloseDate: (row) => dayCell(row.now.closeOn),
      Probability: (row) => probability(row.now.stage),
      ForecastCategory: (row) => forecast(row.now.stage),
      FromOpportunityStageName: (row) => row.before?.stage ?? '',
      PrevAmount: (row) => (row.before ? money(row.before.amount) : ''),
      PrevCloseDate: (row) => dayCell(row.before?.closeOn ?? null),
      IsDeleted: () => '0',
    },
    style,
  );
}

/** When each need was first written down. */
export function opportunityFieldHistory(team: Team): Sheet {
  const rows = team.deals.map((deal, at) => ({ deal, at })).filter(({ deal }) => deal.neededAt !== null);
  return sheet(
    'OpportunityFieldHistory.csv',
    rows,
    {
      Id: (_: (typeof rows)[number], at) => idOf('fieldHistory', at),
      IsDeleted: () => '0',
      OpportunityId: (row) => idOf('deal', row.at),
      CreatedById: (row) => idOf('user', row.deal.owner),
      CreatedDate: (row) => isoMoment(row.deal.neededAt ?? 0),
      Field: () => 'Need__c',
      OldValue: () => '',
      NewValue: (row) => row.deal.need,
    },
    style,
  );
}

export function contactRoles(team: Team): Sheet {
  const rows = team.deals.flatMap((deal, at) =>
    deal.contacts.map((contact, i) => ({ deal, at, contact, first: i === 0 })),
  );
  return sheet(
    'OpportunityContactRole.csv',
    rows,
    {
      Id: (_: (typeof rows)[number], at) => idOf('role', at),
      OpportunityId: (row) => idOf('deal', row.at),
      ContactId: (row) => idOf('contact', row.contact),
      Role: (row) => team.contacts[row.contact]?.role ?? '',
      IsPrimary: (row) => (row.first ? '1' : '0'),
      CreatedDate: (row) => isoMoment(row.deal.createdAt),
      IsDeleted: () => '0',
    },
    style,
  );
}

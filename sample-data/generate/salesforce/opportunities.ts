import { isoMoment } from '../calendar';
import { money, sheet, type Sheet } from '../csv';
import { lastTouches } from '../last-touches';
import type { Deal, Team } from '../team';
import { idOf, lookup } from './ids';
import { dayCell, flag, style } from './records';

const probabilities = { Prospecting: 10, 'Needs Analysis': 20, 'Proposal/Price Quote': 65, 'Negotiation/Review': 90 };

const stageName = (deal: Deal): string =>
  deal.outcome === 'open' ? deal.stage : deal.outcome === 'won' ? 'Closed Won' : 'Closed Lost';

export const probability = (stage: string): number =>
  stage === 'Closed Won' ? 100 : ((probabilities as Record<string, number>)[stage] ?? 0);

export const forecast = (stage: string): string =>
  stage === 'Closed Won'
    ? 'Closed'
    : stage === 'Closed Lost'
      ? 'Omitted'
      : probability(stage) > 60
        ? 'BestCase'
        : 'Pipeline';

export function opportunities(team: Team): Sheet {
  const last = lastTouches(team);
  const referringAccount = (deal: Deal): number | null =>
    deal.referrer === null ? null : (team.contacts[deal.referrer]?.account ?? null);
  return sheet(
    'Opportunity.csv',
    team.deals,
    {
      Id: (_: Deal, at) => idOf('deal', at),
      IsDeleted: () => '0',
      AccountId: (deal) => idOf('account', deal.account),
      Name: (deal) => deal.name,
      StageName: stageName,
      Amount: (deal) => money(deal.amount),
      Probability: (deal) => probability(stageName(deal)),
      CloseDate: (deal) => dayCell(deal.expectedCloseOn),
      Type: (deal) => (deal.isNew ? 'New Customer' : 'Existing Customer - Upgrade'),
      NextStep: (deal) => deal.nextStep,
      LeadSource: (deal) => deal.source,
      IsClosed: (deal) => flag(deal.outcome !== 'open'),
      IsWon: (deal) => flag(deal.outcome === 'won'),
      ForecastCategory: (deal) => forecast(stageName(deal)),
      CurrencyIsoCode: () => 'EUR',
      OwnerId: (deal) => idOf('user', deal.owner),
      CreatedDate: (deal) => isoMoment(deal.createdAt),
      CreatedById: (deal) => idOf('user', deal.owner),
      LastModifiedDate: (deal) =>
        isoMoment(Math.max(deal.closedAt ?? 0, deal.history.at(-1)?.at ?? 0, deal.neededAt ?? 0)),
      LastActivityDate: (_, at) => dayCell(last.deals.get(at) ?? null),
      Loss_Reason__c: (deal) => deal.lossReason,
      Competitor__c: (deal) => deal.competitor,
      Need__c: (deal) => deal.need,
      Next_Step_Date__c: (deal) => dayCell(deal.nextStepOn),
      List_Price__c: (deal) => money(deal.listAmount),
      Discount__c: (deal) =>
        deal.outcome !== 'open' && deal.entered.length > 2 ? deal.discountPercent.toFixed(1) : '',
      Referred_By__c: (deal) => lookup('contact', deal.referrer),
      Referring_Account__c: (deal) => lookup('account', referringAccount(deal)),
    },
    style,
  );
}

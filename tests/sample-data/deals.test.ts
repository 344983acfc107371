import { describe, expect, it } from 'vitest';
import { salesforce, type Rec } from './files';

const stages = ['Prospecting', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];
const history = new Map<string, Rec[]>();
for (const row of salesforce('OpportunityHistory')) {
  history.set(row['OpportunityId'] ?? '', [...(history.get(row['OpportunityId'] ?? '') ?? []), row]);
}
const deals = salesforce('Opportunity');
const rows = (deal: Rec): Rec[] => history.get(deal['Id'] ?? '') ?? [];

describe('the deals of the sample team', () => {
  it('go from stage to stage without leaving one out or coming back', () => {
    for (const deal of deals) {
      const entered = rows(deal)
        .map((row) => row['StageName'] ?? '')
        .filter((stage, i, all) => stage !== all[i - 1]);
      const open = entered.filter((stage) => !stage.startsWith('Closed'));
      expect(open).toEqual(stages.slice(0, open.length));
      expect(entered.at(-1)).toBe(deal['StageName']);
      if (deal['IsWon'] === '1') expect(open).toHaveLength(4);
    }
  });

  it('have a history that begins with them, rises, and ends as they are', () => {
    for (const deal of deals) {
      const moments = rows(deal).map((row) => row['CreatedDate'] ?? '');
      expect(moments[0]).toBe(deal['CreatedDate']);
      expect([...new Set(moments)].sort()).toEqual(moments);
      expect(rows(deal).at(-1)).toMatchObject({ Amount: deal['Amount'], CloseDate: deal['CloseDate'] });
    }
  });

  it('tell each change of stage, amount and close date with what was before', () => {
    for (const deal of deals) {
      rows(deal).forEach((row, i, all) => {
        expect(row['FromOpportunityStageName']).toBe(all[i - 1]?.['StageName'] ?? '');
        expect(row['PrevAmount']).toBe(all[i - 1]?.['Amount'] ?? '');
        expect(row['PrevCloseDate']).toBe(all[i - 1]?.['CloseDate'] ?? '');
      });
    }
  });

  it('end after they begin, on the day their history says', () => {
    for (const deal of deals.filter((one) => one['IsClosed'] === '1')) {
      expect(deal['CloseDate']?.slice(0, 10)).toBe(rows(deal).at(-1)?.['CreatedDate']?.slice(0, 10));
      expect(Date.parse(deal['CloseDate'] ?? '')).toBeGreaterThan(Date.parse(deal['CreatedDate'] ?? ''));
    }
  });

  it('cost their list price less the discount, to the cent', () => {
    for (const deal of deals.filter((one) => one['Discount__c'] !== '')) {
      const cents = (Math.round(Number(deal['List_Price__c']) * 100) * (200 - Number(deal['Discount__c']) * 2)) / 200;
      expect(Math.round(Number(deal['Amount']) * 100)).toBe(cents);
    }
  });

  it('leave about 15% of losses without a reason, and no win or open deal with one', () => {
    const lost = deals.filter((deal) => deal['IsClosed'] === '1' && deal['IsWon'] === '0');
    const blank = lost.filter((deal) => deal['Loss_Reason__c'] === '').length;
    expect(blank / lost.length).toBeCloseTo(0.15, 1);
    expect(deals.filter((deal) => !lost.includes(deal) && deal['Loss_Reason__c'] !== '')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import truth from '../../sample-data/truth.json';
import { salesforce, type Rec } from './files';

const users = new Map(salesforce('User').map((user) => [user['Id'], `${user['FirstName']} ${user['LastName']}`]));
const deals = salesforce('Opportunity');
const tasks = salesforce('Task');
const activities = [...tasks, ...salesforce('Event')];
const daysAgo = (text: string | undefined): number => {
  if (!text) throw new Error('No date');
  return (Date.parse(truth.asOf) - Date.parse(text.slice(0, 10))) / 86_400_000;
};
const won = deals.filter((deal) => deal['IsWon'] === '1');
const lost = deals.filter((deal) => deal['IsClosed'] === '1' && deal['IsWon'] === '0');
const lastYear = (deal: Rec): boolean => daysAgo(deal['CloseDate']) < 365;

/** Contact with somebody that took place: every other reader of these files must come to the same. */
const touches = activities.filter((activity) => {
  if (activity['Type'] === '' || activity['CallType'] === 'Inbound' || activity['TaskSubtype'] === 'ListEmail')
    return false;
  if (!['', 'Connected', undefined].includes(activity['CallDisposition'])) return false;
  return activity['Status'] ? activity['Status'] === 'Completed' : daysAgo(activity['ActivityDateTime']) >= 0;
});
const dayOf = (touch: Rec): string => (touch['CompletedDateTime'] ?? touch['ActivityDateTime'] ?? '').slice(0, 10);

const counted: Record<string, (rep: string) => boolean[]> = {
  'price-led-losses': (rep) =>
    mine(lost, rep)
      .filter((deal) => lastYear(deal) && deal['Loss_Reason__c'] !== '')
      .map((deal) => /price/i.test(deal['Loss_Reason__c'] ?? '')),
  'neglected-accounts': (rep) =>
    customers(rep).map((account) => !latest('AccountId', account) || daysAgo(latest('AccountId', account)) >= 90),
  'referral-asks': (rep) =>
    mine(won, rep)
      .filter((deal) => daysAgo(deal['CloseDate']) >= 180 && daysAgo(deal['CloseDate']) <= 730)
      .map((deal) =>
        asked(deal).some((days) => days <= daysAgo(deal['CloseDate']) && days >= daysAgo(deal['CloseDate']) - 180),
      ),
  'on-notice': (rep) =>
    mine(won, rep)
      .filter(lastYear)
      .map((deal) =>
        asked(deal).some((days) => days >= daysAgo(deal['CloseDate']) && days <= daysAgo(deal['CreatedDate'])),
      ),
  'pipeline-of-noes': (rep) =>
    mine(deals, rep)
      .filter((deal) => deal['IsClosed'] === '0')
      .map((deal) => {
        const touched = latest('WhatId', deal['Id']);
        const idle = touched === '' || daysAgo(touched) >= 30;
        return [daysAgo(deal['CloseDate']) > 0, idle, deal['NextStep'] === ''].filter(Boolean).length >= 2;
      }),
  'quarter-end-rush': (rep) =>
    mine(won, rep)
      .filter(lastYear)
      .map((deal) => /-(03-(2[2-9]|3)|06-(2[1-9]|30)|09-(2[1-9]|30)|12-(2[2-9]|3))/.test(deal['CloseDate'] ?? '')),
};

function mine(records: Rec[], rep: string): Rec[] {
  return records.filter((record) => users.get(record['OwnerId'] ?? '') === rep);
}

function customers(rep: string): string[] {
  const first = new Map<string, number>();
  for (const deal of won) {
    const account = deal['AccountId'] ?? '';
    first.set(account, Math.max(first.get(account) ?? -1, daysAgo(deal['CloseDate'])));
  }
  return mine(salesforce('Account'), rep)
    .filter((account) => account['Type'] === 'Customer' && (first.get(account['Id'] ?? '') ?? 999) >= 90)
    .map((account) => account['Id'] ?? '');
}

const latestBy = new Map<string, string>();
for (const touch of touches) {
  for (const header of ['AccountId', 'WhatId']) {
    const key = `${header} ${touch[header]}`;
    if (dayOf(touch) > (latestBy.get(key) ?? '')) latestBy.set(key, dayOf(touch));
  }
}
function latest(header: string, id: string | undefined): string {
  return latestBy.get(`${header} ${id}`) ?? '';
}

const asks = touches.filter((touch) => /referral|anyone else/i.test(touch['Subject'] ?? ''));
function asked(deal: Rec): number[] {
  return asks.filter((touch) => touch['AccountId'] === deal['AccountId']).map((touch) => daysAgo(dayOf(touch)));
}

describe('what was planted', () => {
  it('has a habit for five reps and none for the sixth', () => {
    expect(truth.reps.map(({ habit }) => habit)).toEqual([
      'price-led-losses',
      'neglected-accounts',
      'referral-asks',
      'pipeline-of-noes',
      'quarter-end-rush',
      'none',
    ]);
  });

  it.each(truth.habits)('$habit stands in the raw files as $rep’s alone', ({ habit, rep, rates }) => {
    const shares = new Map<string, number>();
    for (const planted of rates) {
      const cases = counted[habit]?.(planted.rep) ?? [];
      expect({ rep: planted.rep, hits: cases.filter(Boolean).length, known: cases.length }).toEqual({
        rep: planted.rep,
        hits: planted.hits,
        known: planted.known,
      });
      shares.set(planted.rep, cases.filter(Boolean).length / cases.length);
      if (planted.rep === rep) expect(cases.length).toBeGreaterThanOrEqual(40);
    }
    for (const [other, share] of shares) {
      if (other !== rep) expect(Math.abs(share - (shares.get(rep) ?? 0))).toBeGreaterThanOrEqual(0.45);
    }
  });
});

import { join } from 'node:path';
import { day, END, id, moment, sizesOf, START, taskHeader, tasks } from './tasks.mjs';
import { random, write } from './write-csv.mjs';

const DAY = 86_400_000;

const stages = ['Prospecting', 'Qualification', 'Proposal/Price Quote', 'Negotiation/Review'];
const reasons = ['Price', 'Lost to Competitor', 'No Decision', 'No Budget', ''];
const sources = ['Web', 'Customer Referral', 'Partner', 'Trade Show', 'Cold Call', ''];

/**
 * Writes Account.csv, Opportunity.csv, Task.csv and User.csv as a Salesforce data export does (every field quoted).
 * Returns their paths by object. `share` is of a million activities.
 */
export async function generate(folder, share = 1) {
  const size = sizesOf(share);
  const next = random(20250630);
  const upTo = (count) => Math.floor(next() * count);
  const pick = (list) => list[upTo(list.length)];
  const paths = {
    people: join(folder, 'User.csv'),
    accounts: join(folder, 'Account.csv'),
    deals: join(folder, 'Opportunity.csv'),
    activities: join(folder, 'Task.csv'),
  };
  await write(paths.people, ['Id', 'FirstName', 'LastName', 'Email', 'IsActive'], size.people, (row) => [
    id('005', row),
    'Rep',
    `Number ${row}`,
    `rep${row}@example.com`,
    '1',
  ]);
  const accountHeader = ['Id', 'Name', 'Type', 'Industry', 'AnnualRevenue', 'OwnerId', 'CreatedDate'];
  await write(paths.accounts, accountHeader, size.accounts, (row) => [
    id('001', row),
    `Company ${row}`,
    pick(['Customer', 'Prospect', '']),
    pick(['Energy', 'Retail', 'Banking']),
    String(upTo(50_000_000)),
    id('005', row % size.people),
    moment(START + upTo(300) * DAY + upTo(DAY)),
  ]);
  const dealHeader = [
    'Id',
    'Name',
    'AccountId',
    'OwnerId',
    'StageName',
    'IsWon',
    'IsClosed',
    'Amount',
    'Probability',
    'CreatedDate',
    'CloseDate',
    'LeadSource',
    'Loss_Reason__c',
    'Type',
    'NextStep',
  ];
  await write(paths.deals, dealHeader, size.deals, (row) => {
    const account = upTo(size.accounts);
    const created = START + upTo(800) * DAY + upTo(DAY);
    const fate = next();
    const stage = fate < 0.3 ? 'Closed Won' : fate < 0.75 ? 'Closed Lost' : pick(stages);
    const closed = fate < 0.75 ? Math.min(created + (10 + upTo(120)) * DAY, END) : END + upTo(120) * DAY;
    return [
      id('006', row),
      `Deal ${row}`,
      id('001', account),
      id('005', account % size.people),
      stage,
      fate < 0.3 ? '1' : '0',
      fate < 0.75 ? '1' : '0',
      (1000 + upTo(9_000_000) / 100).toFixed(2),
      fate < 0.3 ? '100' : fate < 0.75 ? '0' : '40',
      moment(created),
      day(closed),
      pick(sources),
      stage === 'Closed Lost' ? pick(reasons) : '',
      pick(['New Business', 'Renewal']),
      next() < 0.5 ? 'Send the offer' : '',
    ];
  });
  await write(paths.activities, taskHeader, size.activities, tasks(next, size));
  return paths;
}

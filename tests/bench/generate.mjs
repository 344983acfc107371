import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

const DAY = 86_400_000;
const END = Date.UTC(2025, 5, 30);
const START = END - 900 * DAY;

const stages = ['Prospecting', 'Qualification', 'Proposal/Price Quote', 'Negotiation/Review'];
const reasons = ['Price', 'Lost to Competitor', 'No Decision', 'No Budget', ''];
const sources = ['Web', 'Customer Referral', 'Partner', 'Trade Show', 'Cold Call', ''];
const kinds = ['Call', 'Email', 'Meeting', 'Task'];
const subjects = ['Call: follow up', 'Email: proposal sent', 'Meeting with the buyer', 'Discuss "next steps", pricing'];

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const id = (prefix, number) => `${prefix}5g0000${String(number).padStart(9, '0')}`;
const day = (time) => new Date(time).toISOString().slice(0, 10);
const moment = (time) => new Date(time).toISOString().replace('Z', '+0000');

async function write(path, header, rows, record) {
  const out = createWriteStream(path);
  let text = `${header.map((name) => `"${name}"`).join(',')}\n`;
  for (let row = 0; row < rows; row++) {
    const cells = record(row);
    text += `"${cells.map((cell) => (cell.includes('"') ? cell.replaceAll('"', '""') : cell)).join('","')}"\n`;
    if (text.length < 4_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

/**
 * Writes Account.csv, Opportunity.csv, Task.csv and User.csv as a Salesforce data export does (every field quoted).
 * Returns their paths by object. `share` is of a million activities.
 */
export async function generate(folder, share = 1) {
  const size = { accounts: 20_000 * share, deals: 100_000 * share, activities: 1_000_000 * share, people: 40 };
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
  const taskHeader = [
    'Id',
    'WhoId',
    'WhatId',
    'Subject',
    'ActivityDate',
    'Status',
    'OwnerId',
    'Type',
    'IsClosed',
    'CompletedDateTime',
  ];
  await write(paths.activities, taskHeader, size.activities, (row) => {
    const account = upTo(size.accounts);
    const done = START + upTo(900 * DAY);
    const what = next() < 0.6 ? id('006', upTo(size.deals)) : id('001', account);
    return [
      id('00T', row),
      next() < 0.5 ? id('003', upTo(60_000)) : '',
      what,
      pick(subjects),
      day(done),
      'Completed',
      id('005', account % size.people),
      pick(kinds),
      '1',
      moment(done),
    ];
  });
  return paths;
}

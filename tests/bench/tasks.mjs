const DAY = 86_400_000;
const END = Date.UTC(2025, 5, 30);
const START = END - 900 * DAY;

const kinds = ['Call', 'Email', 'Meeting', 'Task'];
const subjects = ['Call: follow up', 'Email: proposal sent', 'Meeting with the buyer', 'Discuss "next steps", pricing'];

const id = (prefix, number) => `${prefix}5g0000${String(number).padStart(9, '0')}`;
const day = (time) => new Date(time).toISOString().slice(0, 10);
const moment = (time) => new Date(time).toISOString().replace('Z', '+0000');

export const taskHeader = [
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

/** How many rows of each a team has; `share` is of a million activities. */
export function sizesOf(share) {
  return { accounts: 20_000 * share, deals: 100_000 * share, activities: 1_000_000 * share, people: 40 };
}

/** Gives the cells of activity `row`, as Salesforce writes them. `next` gives numbers from 0 to 1. */
export function tasks(next, size) {
  const upTo = (count) => Math.floor(next() * count);
  const pick = (list) => list[upTo(list.length)];
  return (row) => {
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
  };
}

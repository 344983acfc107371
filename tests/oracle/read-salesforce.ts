import { join } from 'node:path';
import { cell, isoDay, records, type Rec } from './csv';
import { rejectImportDates, type Account, type Deal, type Facts, type Touch } from './facts';

const id = (record: Rec, column: string): string | null => {
  const value = cell(record, column);
  return value === '' || value === '000000000000000AAA' ? null : value;
};

/** Kinds of activity that are contact with somebody. To-dos have no type. */
const contact = new Set(['Call', 'Email', 'Letter', 'Message', 'Meeting', 'Visit']);

/**
 * The sample team's Data Export. Salesforce marks no event as held: one that starts after the day of the last entry in
 * the activity files is still ahead.
 */
export function readSalesforce(folder: string): Facts {
  const file = (name: string): Rec[] => records(join(folder, `${name}.csv`), 'latin1');
  const users = new Map(file('User').map((user) => [cell(user, 'Id'), user]));
  const nameOf = (record: Rec): string => {
    const user = users.get(cell(record, 'OwnerId'));
    return user ? `${cell(user, 'FirstName')} ${cell(user, 'LastName')}`.trim() : '';
  };
  const stagesOf = stagesByDeal(file('OpportunityHistory'));
  const opportunities = file('Opportunity');
  const deals = opportunities.map((record): Deal => {
    const outcome = cell(record, 'IsWon') === '1' ? 'won' : cell(record, 'IsClosed') === '1' ? 'lost' : 'open';
    return {
      id: cell(record, 'Id'),
      account: id(record, 'AccountId'),
      owner: nameOf(record),
      createdOn: isoDay(cell(record, 'CreatedDate')),
      closedOn: outcome === 'open' ? null : isoDay(cell(record, 'CloseDate')),
      outcome,
      amount: Number(cell(record, 'Amount')),
      reason: cell(record, 'Loss_Reason__c'),
      source: cell(record, 'LeadSource'),
      isNew: cell(record, 'Type') === 'New Customer',
      stages: stagesOf.get(cell(record, 'Id')) ?? null,
    };
  });
  const accounts = file('Account');
  const contactAccounts = new Map(file('Contact').map((record) => [cell(record, 'Id'), id(record, 'AccountId')]));
  const dealAccounts = new Map(deals.map((deal) => [deal.id, deal.account]));
  const leads = file('Lead');
  const leadAccounts = new Map(leads.map((record) => [cell(record, 'Id'), id(record, 'ConvertedAccountId')]));
  const reach = (record: Rec): string | null => {
    const who = cell(record, 'WhoId');
    const what = cell(record, 'WhatId');
    const direct = id(record, 'AccountId') ?? contactAccounts.get(who) ?? dealAccounts.get(what);
    return direct ?? leadAccounts.get(who) ?? null;
  };
  const isLinked = (record: Rec): boolean => id(record, 'WhoId') !== null || id(record, 'WhatId') !== null;
  const entries = [...file('Task'), ...file('Event')];
  const exportedAt = entries
    .map((record) => cell(record, 'CreatedDate'))
    .reduce((last, at) => (at > last ? at : last), '');
  const isHeld = (record: Rec): boolean =>
    'Status' in record ? isTaskTouch(record) : cell(record, 'ActivityDateTime').slice(0, 10) <= exportedAt.slice(0, 10);
  const done = entries.filter(isHeld).filter((record) => contact.has(cell(record, 'Type')) && isLinked(record));
  const touches = done.map((record): Touch => {
    const at = record['CompletedDateTime'] ?? cell(record, 'ActivityDateTime');
    return { rep: nameOf(record), account: reach(record), on: at.slice(0, 10) };
  });
  const created = [...opportunities, ...accounts, ...leads].map((record) => isoDay(cell(record, 'CreatedDate')));
  const reps = [...users.values()].filter((user) => cell(user, 'Title') === 'Sales Representative');
  return {
    deals,
    accounts: accounts.map((record): Account => ({
      id: cell(record, 'Id'),
      owner: nameOf(record),
      isTypedCustomer: cell(record, 'Type') === 'Customer',
    })),
    touches,
    createdDays: created.filter((day) => day !== null),
    reps: new Set(reps.map((user) => `${cell(user, 'FirstName')} ${cell(user, 'LastName')}`)),
    creationRejected: rejectImportDates(deals),
    unlinked: touches.filter((touch) => touch.account === null).length,
  };
}

/** Done, answered, ours, and no newsletter. A done mark without its date would be an error of the sample. */
function isTaskTouch(record: Rec): boolean {
  const answered = ['', 'Connected'].includes(cell(record, 'CallDisposition'));
  const ours = cell(record, 'CallType') !== 'Inbound';
  return cell(record, 'Status') === 'Completed' && answered && ours && cell(record, 'TaskSubtype') !== 'ListEmail';
}

/** Open stages in the order in which each deal entered them. */
function stagesByDeal(history: Rec[]): Map<string, string[]> {
  const sorted = [...history].sort((a, b) => (cell(a, 'CreatedDate') < cell(b, 'CreatedDate') ? -1 : 1));
  const out = new Map<string, string[]>();
  for (const record of sorted) {
    const stage = cell(record, 'StageName');
    const known = out.get(cell(record, 'OpportunityId')) ?? [];
    if (!stage.startsWith('Closed') && known.at(-1) !== stage) known.push(stage);
    out.set(cell(record, 'OpportunityId'), known);
  }
  return out;
}

import { join } from 'node:path';
import { cell, records, usDay, type Rec } from './csv';
import { rejectImportDates, type Deal, type Facts, type Touch } from './facts';

const nothing = { accounts: [], touches: [], reps: null, unlinked: 0 };

/** b2b_opps_loss_reasons: one file of opportunities. No kind of deal: expansion of customers is not new business. */
export function readB2b(folder: string): Facts {
  const deals = records(join(folder, 'opportunities.csv'), 'utf-8').map((record): Deal => {
    const closed = cell(record, 'is_closed') === 'True';
    const outcome = !closed ? 'open' : cell(record, 'is_won') === 'True' ? 'won' : 'lost';
    return {
      id: cell(record, 'opportunity_id'),
      account: cell(record, 'account_name'),
      owner: cell(record, 'owner'),
      createdOn: cell(record, 'created_date'),
      closedOn: closed ? cell(record, 'close_date') : null,
      outcome,
      amount: Number(cell(record, 'amount')),
      reason: cell(record, 'loss_reason'),
      source: cell(record, 'lead_source'),
      isNew: cell(record, 'lead_source') !== 'Customer Expansion',
      stages: null,
    };
  });
  const creationRejected = rejectImportDates(deals);
  return { ...nothing, deals, createdDays: deals.map((deal) => deal.createdOn ?? ''), creationRejected };
}

/** sf_devorg_powerbi: every creation date is the day of the import, and most deals closed long before it. */
export function readDevorg(folder: string): Facts {
  const deals = records(join(folder, 'Opportunity.csv'), 'utf-8').map((record): Deal => {
    const closed = cell(record, 'IsClosed') === 'TRUE';
    const outcome = !closed ? 'open' : cell(record, 'IsWon') === 'TRUE' ? 'won' : 'lost';
    return {
      id: cell(record, 'Id'),
      account: cell(record, 'AccountId'),
      owner: '',
      createdOn: usDay(cell(record, 'CreatedDate')),
      closedOn: closed ? usDay(cell(record, 'CloseDate')) : null,
      outcome,
      amount: Number(cell(record, 'Amount')),
      reason: '',
      source: cell(record, 'LeadSource'),
      isNew: true,
      stages: null,
    };
  });
  const creationRejected = rejectImportDates(deals);
  return { ...nothing, deals, createdDays: [], creationRejected };
}

/** d365_demo: names are the only links. "Regarding" is an account's name, else a contact's, else a topic of one deal. */
export function readD365(folder: string): Facts {
  const file = (name: string): Rec[] => records(join(folder, `${name}.csv`), 'utf-8');
  const deals = file('Opportunity').map((record, row): Deal => {
    const status = cell(record, 'Status');
    const outcome = status === 'Won' ? 'won' : status === 'Lost' ? 'lost' : 'open';
    return {
      id: String(row + 1),
      account: cell(record, 'Potential Customer') || null,
      owner: cell(record, 'Owner'),
      createdOn: usDay(cell(record, 'Created On')),
      closedOn: outcome === 'open' ? null : usDay(cell(record, 'Actual Close Date')),
      outcome,
      amount: amountOf(record, outcome),
      reason: '',
      source: '',
      isNew: true,
      stages: null,
    };
  });
  const accounts = file('Account').map((record) => ({
    id: cell(record, 'Account Name'),
    owner: cell(record, 'Owner'),
    isTypedCustomer: false,
  }));
  const touches = d365Touches(
    file('Emails'),
    file('Appointments'),
    regarding(accounts, file('Contact'), file('Opportunity')),
  );
  const notReps = file('User')
    .filter((user) => ['Sales Manager', 'Agent'].includes(cell(user, 'Title')))
    .map((user) => `${cell(user, 'First Name')} ${cell(user, 'Last Name')}`);
  const owners = [...deals, ...accounts].map((record) => record.owner);
  return {
    deals,
    accounts,
    touches,
    createdDays: deals.map((deal) => deal.createdOn ?? ''),
    reps: new Set(owners.filter((owner) => !notReps.includes(owner))),
    creationRejected: rejectImportDates(deals),
    unlinked: touches.filter((touch) => touch.account === null).length,
  };
}

const money = (text: string): number => Number(text.replace(/[$,]/g, '') || 0);

const amountOf = (record: Rec, outcome: Deal['outcome']): number =>
  money(cell(record, outcome === 'won' ? 'Actual Revenue' : 'Est. revenue'));

function regarding(accounts: { id: string }[], contacts: Rec[], opportunities: Rec[]): (text: string) => string | null {
  const names = new Set(accounts.map((account) => account.id));
  const people = new Map<string, string>();
  for (const contact of contacts) {
    const name = `${cell(contact, 'First Name')} ${cell(contact, 'Last Name')}`.trim();
    if (name !== '') people.set(name, cell(contact, 'Company Name'));
  }
  const topics = new Map<string, string[]>();
  for (const deal of opportunities) {
    const topic = cell(deal, 'Topic');
    topics.set(topic, [...(topics.get(topic) ?? []), cell(deal, 'Potential Customer')]);
  }
  return (text) => {
    if (names.has(text)) return text;
    const company = people.get(text);
    if (company !== undefined) return names.has(company) ? company : null;
    const held = topics.get(text) ?? [];
    return held.length === 1 ? (held[0] ?? null) : null;
  };
}

/** Sent or completed mails of ours, and completed appointments. Drafts, cancelled and received items are no touches. */
function d365Touches(emails: Rec[], appointments: Rec[], reach: (text: string) => string | null): Touch[] {
  const mails = emails.filter(
    (mail) => ['Sent', 'Completed'].includes(cell(mail, 'Status Reason')) && cell(mail, 'Direction') === 'Outgoing',
  );
  const held = appointments.filter((appointment) => cell(appointment, 'Status') === 'Completed');
  const touch = (record: Rec, at: string): Touch => ({
    rep: cell(record, 'Owner'),
    account: reach(cell(record, 'Regarding')),
    on: usDay(at) ?? '',
  });
  return [
    ...mails.map((mail) => touch(mail, cell(mail, 'Date Sent') || cell(mail, 'Actual End'))),
    ...held.map((appointment) => touch(appointment, cell(appointment, 'Actual End') || cell(appointment, 'End Time'))),
  ];
}

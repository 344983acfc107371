import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, folder, salesforce, type Rec } from './files';

/** Members of an archive by what their name holds, as text and as records. */
function members(name: string): Map<string, { text: string; records: Rec[] }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const entries = Object.entries(unzipSync(new Uint8Array(bytesOf(name)))).map(([member, bytes]) => {
    const text = decoder.decode(bytes);
    const records = Papa.parse<Rec>(text, {
      header: true,
      skipEmptyLines: true,
      delimiter: text.startsWith('"') ? ',' : ';',
    });
    return [member, { text, records: records.data }] as const;
  });
  return new Map(entries);
}

const hubspotFiles = readdirSync(`${folder}hubspot`);
function hubspot(object: string): Rec[] {
  const name = `hubspot-crm-exports-all-${object}-2025-10-31`;
  return members(`hubspot/${name}.zip`).get(`${name}.csv`)?.records ?? [];
}
const pipedriveFiles = members('pipedrive/pipedrive-export.zip');
function pipedrive(object: string): Rec[] {
  return [...pipedriveFiles].find(([name]) => name.startsWith(object))?.[1].records ?? [];
}

const get = (record: Rec, header: string): string => {
  const value = record[header];
  if (value === undefined) throw new Error(`No column ${header}`);
  return value;
};
const germanDay = (text: string): string => text.slice(0, 10).split('.').reverse().join('-');
const germanMoment = (text: string): string => (text === '' ? '' : `${germanDay(text)} ${text.slice(11)}`);
const cents = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100);
const sorted = (lines: string[]): string[] => [...lines].sort();

const users = new Map(
  salesforce('User').map((user) => [user['Id'], `${user['FirstName']} ${user['LastName']}`.trim()]),
);
const names = (object: string): Map<string | undefined, string> =>
  new Map(
    salesforce(object).map((record) => [
      record['Id'],
      record['Name'] ?? `${record['FirstName']} ${record['LastName']}`,
    ]),
  );
const accountNames = names('Account');
const contactNames = names('Contact');

const fromSalesforce = salesforce('Opportunity').map((deal) => ({
  name: get(deal, 'Name'),
  owner: users.get(deal['OwnerId']),
  account: accountNames.get(deal['AccountId']),
  outcome: deal['IsWon'] === '1' ? 'won' : deal['IsClosed'] === '1' ? 'lost' : 'open',
  created: get(deal, 'CreatedDate').slice(0, 16),
  closing: get(deal, 'CloseDate').slice(0, 10),
  amount: cents(get(deal, 'Amount')),
  list: cents(get(deal, 'List_Price__c')),
  discount: Number(deal['Discount__c']),
  reason: deal['Loss_Reason__c'],
  source: deal['LeadSource'],
  isNew: deal['Type'] === 'New Customer',
  referrer: contactNames.get(deal['Referred_By__c']) ?? '',
  need: deal['Need__c'],
}));

/** Done, answered, ours: who touched which company on which day, and how. */
function salesforceTouches(): string[] {
  const task = (record: Rec): boolean =>
    record['Status'] === 'Completed' &&
    record['Type'] !== '' &&
    record['TaskSubtype'] !== 'ListEmail' &&
    record['CallType'] !== 'Inbound' &&
    ['', 'Connected'].includes(record['CallDisposition'] ?? '');
  const event = (record: Rec): boolean => get(record, 'ActivityDateTime') < '2025-11-01';
  return [...salesforce('Task').filter(task), ...salesforce('Event').filter(event)].map((record) =>
    [
      get(record, 'Type').toLowerCase(),
      users.get(record['OwnerId']),
      accountNames.get(record['AccountId']) ?? '',
      (record['CompletedDateTime'] ?? get(record, 'ActivityDateTime')).slice(0, 16),
      record['Subject'],
    ].join('|'),
  );
}

describe('the same team in HubSpot', () => {
  const companies = new Map(
    hubspot('companies').map((company) => [company['Record ID'], company['Company name'] ?? '']),
  );

  it('zips one UTF-8 file per object', () => {
    expect(hubspotFiles).toHaveLength(10);
    for (const file of hubspotFiles)
      expect([...members(`hubspot/${file}`).keys()]).toEqual([file.replace('.zip', '.csv')]);
  });

  it('has the same deals to the last digit', () => {
    const deals = hubspot('deals').map((deal) => ({
      name: get(deal, 'Deal Name'),
      owner: deal['Deal owner'],
      account: companies.get(deal['Associated Company IDs (Primary)']),
      outcome: deal['Is Closed Won'] === 'true' ? 'won' : deal['Is Deal Closed?'] === 'true' ? 'lost' : 'open',
      created: get(deal, 'Create Date'),
      closing: get(deal, 'Close Date').slice(0, 10),
      amount: cents(get(deal, 'Amount')),
      list: cents(get(deal, 'List price')),
      discount: Number(deal['Discount']),
      reason: deal['Closed Lost Reason'],
      source: deal['Lead Source'],
      isNew: deal['Deal Type'] === 'New Business',
      referrer: deal['Referred by'],
      need: deal['Need'],
    }));
    expect(deals).toEqual(fromSalesforce);
  });

  it('entered the same stages at the same minute', () => {
    const ids = new Map(salesforce('Opportunity').map((deal) => [deal['Id'], deal['Name']]));
    const changes = salesforce('OpportunityHistory').filter(
      (row) => row['StageName'] !== row['FromOpportunityStageName'],
    );
    const history = changes.map(
      (row) => `${ids.get(row['OpportunityId'])}|${row['StageName']}|${get(row, 'CreatedDate').slice(0, 16)}`,
    );
    const wide = hubspot('deals').flatMap((deal) =>
      Object.entries(deal).flatMap(([header, value]) => {
        const stage = /^Date entered "(.*) \(Sales Pipeline\)"$/.exec(header)?.[1];
        return stage && value ? [`${deal['Deal Name']}|${stage}|${value}`] : [];
      }),
    );
    expect(sorted(wide)).toEqual(sorted(history));
  });

  it('has the same touches', () => {
    const line = (record: Rec, kind: string, subject: string, at: string): string =>
      [
        kind,
        record['Activity assigned to'],
        companies.get(record['Associated Company IDs']) ?? '',
        get(record, at),
        get(record, subject),
      ].join('|');
    const touches = [
      ...hubspot('calls')
        .filter((call) => call['Call outcome'] === 'Connected')
        .map((call) => line(call, 'call', 'Call Title', 'Activity date')),
      ...hubspot('emails')
        .filter((mail) => mail['Email direction'] === 'EMAIL')
        .map((mail) => line(mail, 'email', 'Email subject', 'Activity date')),
      ...hubspot('meetings')
        .filter((meeting) => meeting['Meeting outcome'] === 'Completed')
        .map((meeting) =>
          line(meeting, get(meeting, 'Call and meeting type').toLowerCase(), 'Meeting name', 'Meeting start time'),
        ),
      ...hubspot('activities').map((one) =>
        line(one, get(one, 'Activity type').toLowerCase(), 'Activity name', 'Activity date'),
      ),
    ];
    expect(sorted(touches)).toEqual(sorted(salesforceTouches()));
  });
});

describe('the same team in a German Pipedrive', () => {
  it('holds five files with semicolons', () => {
    expect([...pipedriveFiles.keys()].map((name) => name.split('-')[0])).toEqual([
      'deals',
      'organizations',
      'people',
      'leads',
      'activities',
    ]);
    expect(
      pipedriveFiles.get('deals-7428260-101.csv')?.text.startsWith('Deal - ID;Deal - Titel;Deal - Organisation;'),
    ).toBe(true);
  });

  it('has the same deals to the last digit', () => {
    const outcomes: Record<string, string> = { Gewonnen: 'won', Verloren: 'lost', Offen: 'open' };
    const deals = pipedrive('deals').map((deal) => ({
      name: get(deal, 'Deal - Titel'),
      owner: deal['Deal - Besitzer'],
      account: deal['Deal - Organisation'],
      outcome: outcomes[get(deal, 'Deal - Status')],
      created: germanMoment(get(deal, 'Deal - Deal erstellt')),
      closing: germanDay(deal['Deal - Deal abgeschlossen am'] || get(deal, 'Deal - Erwartetes Abschlussdatum')),
      amount: cents(get(deal, 'Deal - Wert')),
      list: cents(get(deal, 'Deal - Listenpreis')),
      discount: cents(get(deal, 'Deal - Rabatt')) / 100,
      reason: deal['Deal - Verlustgrund'],
      source: deal['Deal - Quelle'],
      isNew: deal['Deal - Typ'] === 'New Business',
      referrer: deal['Deal - Empfohlen von'],
      need: deal['Deal - Bedarf'],
    }));
    expect(deals).toEqual(fromSalesforce);
  });

  it('keeps a lost deal at its last open stage', () => {
    const last = new Map(
      hubspot('deals').map((deal) => [
        deal['Deal Name'],
        Object.entries(deal)
          .filter(([header, value]) => /^Date entered "(?!Closed)/.test(header) && value)
          .at(-1)?.[0],
      ]),
    );
    for (const deal of pipedrive('deals'))
      expect(last.get(deal['Deal - Titel'])).toContain(`"${deal['Deal - Phase']} (`);
  });

  it('has the same touches', () => {
    const kinds: Record<string, string> = {
      Anruf: 'call',
      'E-Mail': 'email',
      Besprechung: 'meeting',
      Besuch: 'visit',
      Nachricht: 'message',
      Brief: 'letter',
    };
    const touches = pipedrive('activities')
      .filter((one) => one['Aktivität - Erledigt'] === 'Ja' && get(one, 'Aktivität - Typ') in kinds)
      .map((one) =>
        [
          kinds[get(one, 'Aktivität - Typ')],
          one['Aktivität - Zugewiesen an Benutzer'],
          one['Aktivität - Organisation'],
          germanMoment(get(one, 'Aktivität - Als erledigt markiert am')),
          one['Aktivität - Betreff'],
        ].join('|'),
      );
    expect(sorted(touches)).toEqual(sorted(salesforceTouches()));
  });
});

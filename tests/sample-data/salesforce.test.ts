import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, EMPTY, folder, salesforce, type Rec } from './files';

const names = readdirSync(`${folder}salesforce`);
const tables = Object.fromEntries(
  names.map((name) => [name.replace('.csv', ''), salesforce(name.replace('.csv', ''))]),
);
const table = (name: string): Rec[] => tables[name] ?? [];
const column = (name: string, header: string): string[] => table(name).map((record) => record[header] ?? '');

describe('the Salesforce files', () => {
  it('hold the team', () => {
    expect(table('User')).toHaveLength(8);
    expect(table('Account').length).toBeGreaterThan(380);
    expect(table('Opportunity').length).toBeGreaterThan(1150);
    expect(table('Lead')).toHaveLength(2000);
    expect(table('Task').length + table('Event').length).toBeGreaterThan(25_000);
  });

  it('are small enough to be fetched', () => {
    expect(names.reduce((sum, name) => sum + bytesOf(`salesforce/${name}`).length, 0)).toBeLessThan(12.5e6);
  });

  it.each(names)('%s is Latin-1 with LF, every cell quoted', (name) => {
    const bytes = bytesOf(`salesforce/${name}`);
    expect(bytes.includes(0x0d)).toBe(false);
    expect(bytes.some((byte) => byte >= 0x7f && byte < 0xa0)).toBe(false);
    const text = bytes.toString('latin1');
    expect(text.startsWith('"Id"')).toBe(true);
    const rest = text.replace(/"(?:[^"]|"")*"/g, '');
    expect(new Set(rest)).toEqual(new Set([',', '\n']));
  });

  it('are no UTF-8 where names have accents', () => {
    const fatal = new TextDecoder('utf-8', { fatal: true });
    for (const name of ['Account', 'Contact', 'Lead', 'Opportunity', 'User']) {
      expect(() => fatal.decode(bytesOf(`salesforce/${name}.csv`))).toThrow();
    }
  });

  it('have opaque ids with the right prefixes', () => {
    const prefixes = {
      User: '005',
      Account: '001',
      Contact: '003',
      Opportunity: '006',
      Lead: '00Q',
      Task: '00T',
      Event: '00U',
    };
    for (const [name, prefix] of Object.entries(prefixes)) {
      const ids = column(name, 'Id');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[A-Za-z0-9]{18}$/.test(id) && id.startsWith(prefix))).toBe(true);
    }
  });

  it('point only at records that are there', () => {
    const known = new Set([
      EMPTY,
      ...['User', 'Account', 'Contact', 'Opportunity', 'Lead'].flatMap((name) => column(name, 'Id')),
    ]);
    const lookups: Record<string, string[]> = {
      User: ['ManagerId'],
      Account: ['OwnerId', 'ParentId'],
      Contact: ['AccountId', 'OwnerId'],
      Opportunity: ['AccountId', 'OwnerId', 'CreatedById', 'Referred_By__c', 'Referring_Account__c'],
      Lead: ['OwnerId', 'ConvertedAccountId', 'ConvertedContactId', 'ConvertedOpportunityId'],
      Task: ['WhoId', 'AccountId', 'OwnerId'],
      Event: ['WhoId', 'WhatId', 'AccountId', 'OwnerId'],
      OpportunityHistory: ['OpportunityId', 'CreatedById'],
      OpportunityFieldHistory: ['OpportunityId', 'CreatedById'],
      OpportunityContactRole: ['OpportunityId', 'ContactId'],
      ForecastingQuota: ['QuotaOwnerId'],
    };
    for (const [name, headers] of Object.entries(lookups)) {
      for (const header of headers) expect(column(name, header).filter((id) => !known.has(id))).toEqual([]);
    }
    const what = column('Task', 'WhatId').filter((id) => !known.has(id));
    expect(what.every((id) => id.startsWith('0XB'))).toBe(true);
  });

  it('give every record a name of its own', () => {
    const people = (name: string): string[] =>
      table(name).map((record) => `${record['FirstName']} ${record['LastName']}`);
    for (const all of [
      column('Account', 'Name'),
      column('Opportunity', 'Name'),
      people('Contact'),
      people('Lead'),
      people('User'),
    ]) {
      expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    }
  });

  it('hold one company per activity', () => {
    const companies = new Map(table('Contact').map((contact) => [contact['Id'], contact['AccountId']]));
    for (const deal of table('Opportunity')) companies.set(deal['Id'], deal['AccountId']);
    for (const activity of [...table('Task'), ...table('Event')]) {
      for (const link of [activity['WhoId'], activity['WhatId']]) {
        const company = companies.get(link);
        if (company !== undefined && company !== activity['AccountId'])
          throw new Error(`${activity['Id']} has two companies`);
      }
    }
  });

  it('keep whole minutes, whole cents and addresses that belong to nobody', () => {
    const moments = names.flatMap((name) => column(name.replace('.csv', ''), 'CreatedDate'));
    expect(moments.every((moment) => /^\d{4}-\d\d-\d\d \d\d:\d\d:00$/.test(moment))).toBe(true);
    expect(column('Opportunity', 'Amount').every((amount) => /^\d+\.\d\d$/.test(amount))).toBe(true);
    const mails = [...column('Contact', 'Email'), ...column('Lead', 'Email'), ...column('User', 'Email')];
    expect(mails.every((mail) => /^[a-z0-9.-]+@[a-z0-9.-]+\.example\.com$/.test(mail))).toBe(true);
  });
});

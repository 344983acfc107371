import { expect, it } from 'vitest';
import { crms } from '../../../src/crms';
import { needWords, type Need } from '../../../src/habits/needs';
import { howToExport } from '../../../src/pages/audit/how-to-export';

const crm = (name: string) => crms.filter((one) => one.name === name);

it('names the column and the file of the CRM that the files came from', () => {
  expect(howToExport(['deals.loss_reason'], crm('hubspot'))).toEqual([
    'In HubSpot, add the column “Closed Lost Reason” to the export of deals.',
  ]);
  expect(howToExport(['history.stage'], crm('salesforce'))).toEqual(['In Salesforce, export history of changes too.']);
  expect(howToExport(['tag.review'], crm('salesforce'))[0]).toMatch(
    /^In Salesforce, add the column “.+” to the export of activities\.$/,
  );
});

it('says nothing where it knows nothing, and each step once', () => {
  expect(howToExport(['deals.loss_reason'], [])).toEqual([]);
  expect(howToExport(['notes', 'touches'], crm('hubspot'))).toHaveLength(1);
});

it('takes every need of every CRM without a fault', () => {
  for (const one of crms)
    for (const need of Object.keys(needWords) as Need[])
      for (const step of howToExport([need], [one])) expect(step).toContain(`In ${one.title}, `);
});

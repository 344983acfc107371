import { expect, it } from 'vitest';
import { namelessWords, usersRecipe } from '../../../src/pages/audit/nameless';
import type { ImportFile } from '../../../src/pipeline';

const from = (crm: string, used = true) => ({ used, mapping: { crm } }) as ImportFile;

it('asks for names only where owners have none', () => {
  expect(namelessWords({ count: 0, examples: [] })).toBeNull();
  expect(namelessWords({ count: 1, examples: ['7'] })).toBe('One owner is only an ID: 7.');
  expect(namelessWords({ count: 4, examples: ['7', '8', '9'] })).toBe('4 owners are only IDs, such as 7, 8, 9.');
});

it('tells how in the words of the CRM that the used files are from', () => {
  expect(usersRecipe([from('hubspot', false), from('salesforce')])).toMatch(/^In Salesforce: .*User/);
  expect(usersRecipe([from('spreadsheet')])).toMatch(/^In your CRM: /);
});

import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFile } from '../../src/intake/prepare';
import { needsALook } from '../../src/pages/import/columns';
import { takeIn } from '../../src/pipeline';
import { bytesOf, folder } from './files';

/** What the files of a folder are taken for, as `deals` or `activities (call)`. */
const exports = {
  salesforce: [
    ...[
      'accounts',
      'activities',
      'activities (meeting)',
      'changes (deal)',
      'changes (deal)',
      'contacts',
      'deal_contacts',
    ],
    ...['deals', 'leads', 'people', 'quotas'],
  ],
  hubspot: [
    ...['accounts', 'activities', 'activities', 'activities (call)', 'activities (email)', 'activities (meeting)'],
    ...['contacts', 'deals', 'leads', 'quotas'],
  ],
  pipedrive: ['accounts', 'activities', 'contacts', 'deals', 'leads'],
};

/** Columns that no field wants: copies of others, the CRM's housekeeping, and what no habit asks about. */
const idle: Record<string, string[]> = {
  salesforce: [
    ...['ActivityDate', 'BillingCity', 'CreatedById', 'CreatedDate', 'CurrencyIsoCode', 'EmailBouncedReason'],
    ...['ForecastCategory', 'Industry', 'IsAllDayEvent', 'IsAmount', 'IsDeleted', 'IsPrimary', 'PrevAmount'],
    ...['PrevCloseDate', 'Probability', 'ProfileId', 'TimeZoneSidKey', 'Title', 'Username'],
  ],
  hubspot: ['City', 'Is closed lost', 'Original Traffic Source'],
  pipedrive: [],
};

describe.each(Object.entries(exports))('somebody drops the files of %s for the first time', (crm, objects) => {
  let taken: ReturnType<typeof takeIn>;
  beforeAll(async () => {
    const names = readdirSync(`${folder}${crm}`).filter((name) => /\.(csv|zip)$/.test(name));
    const files = names.map((name) => new File([new Uint8Array(bytesOf(`${crm}/${name}`))], name));
    taken = takeIn((await Promise.all(files.map((file) => prepareFile(file)))).flat(), 0);
  });

  it('no file is refused or left out, and each is taken for what it is', () => {
    expect(taken.refused).toEqual([]);
    expect(taken.files.filter(({ used }) => !used)).toEqual([]);
    const found = taken.files.map(({ mapping: { object, constants } }) => {
      const constant = Object.values(constants)[0];
      return constant === undefined ? object : `${object} (${constant})`;
    });
    expect(found.sort()).toEqual(objects);
    expect(new Set(taken.files.map(({ mapping }) => mapping.crm))).toEqual(new Set([crm]));
  });

  it('every column that could say something is read', () => {
    const unused = taken.files.flatMap(({ table, recognition }) =>
      recognition.unused.map((column) => table.columns[column]),
    );
    expect([...new Set(unused)].sort()).toEqual(idle[crm]);
  });

  it('no file needs a look: sure, whole, and nothing to ask', () => {
    for (const { table, mapping } of taken.files) {
      expect(table.ask, table.name).toBe(false);
      expect(mapping.confidence, table.name).toBeGreaterThanOrEqual(0.5);
      expect(needsALook(mapping, table.ask), table.name).toBe(false);
    }
  });
});

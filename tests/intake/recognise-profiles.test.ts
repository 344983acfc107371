import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/intake/recognise/recognise';
import { sharedDir } from '../shared';
import { headersBehind, table } from './recognise-files';

const shared = sharedDir();

/** A profile's columns with their fill rates, as a table of a hundred rows. */
function profiled(columns: [string, number][]) {
  const rows = Array.from({ length: 100 }, (_, row) => columns.map(([, rate]) => (row < rate * 100 ? '1' : '')));
  return table(
    columns.map(([header]) => header),
    rows,
  );
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(shared ?? '', 'crm', name), 'utf8'));
}

describe.skipIf(!shared)('full header lists of genuine exports (needs ../shared)', () => {
  test.each([
    ['Opportunity', 'deals'],
    ['OpportunityHistory', 'changes'],
    ['Account', 'accounts'],
    ['Contact', 'contacts'],
    ['Task', 'activities'],
    ['Event', 'activities'],
    ['Lead', 'leads'],
    ['OpportunityContactRole', 'deal_contacts'],
    ['User', 'people'],
  ])('Salesforce %s is %s', (name, object) => {
    const { objects } = read('profile_salesforce_data_export_service.json') as {
      objects: Record<string, { columns: Record<string, number> }>;
    };
    const file = profiled(Object.entries(objects[name]?.columns ?? {}));
    const { mapping } = recognise(file);
    expect([mapping.crm, mapping.object]).toEqual(['salesforce', object]);
    expect(mapping.confidence).toBeGreaterThanOrEqual(0.5);
    if (name === 'Opportunity')
      expect(headersBehind(mapping.fields['loss_reason'], file.columns)).toBe('LossReason__c');
    if (name === 'Event') expect(mapping.constants).toEqual({ kind: 'meeting' });
  });

  test('HubSpot deals and contacts with hundreds of columns', () => {
    const { files } = read('profile_hubspot_ui_export.json') as {
      files: Record<string, { columns: [string, number][] }>;
    };
    const found = Object.values(files).map(({ columns }) => recognise(profiled(columns)).mapping);
    expect(found.map(({ crm, object }) => `${crm} ${object}`)).toEqual(['hubspot deals', 'hubspot contacts']);
    expect(found.map(({ wideStages }) => wideStages.length)).toEqual([0, 0]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf, type AnyTable, type Choices, type Crm } from '../../src/crms/crm';
import { crms } from '../../src/crms/index';
import { recognise } from '../../src/intake/recognise/recognise';
import { sharedDir } from '../shared';
import { table } from '../intake/recognise-files';

/** One header a field and the signature: the file that a user of the CRM would hand over. */
function typicalHeaders(spec: AnyTable): string[] {
  const fields: Record<string, Choices | undefined> = { ...spec.memory, ...spec.fields };
  const first = Object.values(fields).flatMap((choices) => headersOf(choices).slice(0, 1));
  const signature = spec.signature.map((part) => (typeof part === 'string' ? [part] : part));
  const missing = signature.filter((part) => !part.some((header) => first.includes(header)));
  return [...new Set([...first, ...missing.flatMap((part) => part.slice(0, 1))])];
}

const specs = crms.flatMap((crm: Crm) =>
  crm.tables.map((spec) => ({ crm: crm.name, object: spec.object, title: spec.title, spec })),
);

test.each(specs)('$crm: $title are recognised as $object of $crm', ({ crm, object, spec }) => {
  const { mapping, notNeeded } = recognise(table(typicalHeaders(spec)));
  expect([mapping.crm, mapping.object, mapping.constants]).toEqual([crm, object, spec.constants ?? {}]);
  expect(mapping.confidence).toBeGreaterThanOrEqual(0.5);
  expect(notNeeded).toBeNull();
});

const shared = sharedDir();
const names: Record<string, string> = {
  salesforce_api: 'salesforce',
  salesforce_report: 'salesforce',
  salesforce_fivetran: 'salesforce',
  hubspot_api: 'hubspot',
  zendesk_sell: 'zendesk-sell',
  generic_spreadsheet: 'spreadsheet',
};
/** HubSpot's history is a deals export with wide columns; Zoho's has the headers of its deals. */
const noFileOfItsOwn = ['hubspot stage_history', 'zoho stage_history'];

function surveyed(): { dialect: string; object: string; headers: string[] }[] {
  if (!shared) return [];
  const survey: unknown = JSON.parse(readFileSync(join(shared, 'crm/headers.json'), 'utf8'));
  return Object.entries(survey as Record<string, Record<string, Record<string, string[]>>>).flatMap(
    ([dialect, objects]) =>
      Object.entries(objects)
        .filter(([object]) => !noFileOfItsOwn.includes(`${dialect} ${object}`))
        .map(([object, fields]) => ({
          dialect,
          object,
          headers: Object.values(fields).flatMap((all) => all.slice(0, 1)),
        })),
  );
}

describe.skipIf(!shared)('surveyed headers (needs ../shared)', () => {
  test.each(surveyed())('$dialect $object', ({ dialect, object, headers }) => {
    const { mapping } = recognise(table([...new Set(headers)]));
    const wanted = object === 'stage_history' ? 'changes' : object;
    expect([mapping.crm, mapping.object]).toEqual([names[dialect] ?? dialect, wanted]);
  });
});

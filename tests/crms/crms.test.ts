import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { crms } from '../../src/crms/index';
import { headersOf } from '../../src/crms/crm';

const folder = fileURLToPath(new URL('../../src/crms', import.meta.url));

test('every folder is a CRM under its own name', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(crms.map((crm) => crm.name).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

test.each(crms.map((crm) => [crm.name, crm] as const))('%s says what to export and how', (_, crm) => {
  expect(crm.recipe.length).toBeGreaterThanOrEqual(2);
  expect(crm.tables.some((table) => table.object === 'deals')).toBe(true);
  expect(crm.tables.every((table) => table.signature.length > 0)).toBe(true);
});

test.each(crms.map((crm) => [crm.name, crm] as const))(
  '%s: what must never stand in fills no amount, owner or date',
  (_, crm) => {
    const vetoed = new Set((crm.never ?? []).filter((header) => !/modif|updated|date_?modify/i.test(header)));
    const careful = ['amount', 'closed_amount', 'owner_id', 'owner_name', 'closed_on', 'created_at', 'stage'];
    for (const table of crm.tables) {
      for (const [field, choices] of Object.entries({ ...table.memory, ...table.fields })) {
        if (careful.includes(field)) expect(headersOf(choices).filter((header) => vetoed.has(header))).toEqual([]);
      }
    }
  },
);

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Param } from '../../src/db/db';
import { buildModel } from '../../src/model/build';
import { tableNames } from '../../src/model/tables';
import { guessMeanings, readValues } from '../../src/model/values';
import { resetEngine } from './engine';
import { giveInputs, look, type Given } from './given-inputs';

interface GivenFile {
  name: string;
  day: string;
  given: Given;
}

/** Every canonical table as sorted text, from these files in this order. Which file is named beside a row may differ. */
async function tablesOf(files: readonly GivenFile[]): Promise<Record<string, string[]>> {
  const db = await resetEngine();
  const given: Given = {};
  files.forEach((file, at) => {
    for (const [name, rows] of Object.entries(file.given) as [keyof Given, Record<string, Param>[]][]) {
      const placed = rows.map((row, no) => ({ ...row, file_no: at + 1, source_file: file.name, source_row: no + 1 }));
      given[name] = [...(given[name] ?? []), ...placed];
    }
  });
  await giveInputs(db, given);
  await buildModel(db, guessMeanings(await readValues(db)), {
    lastModified: '2025-06-01',
    fileDays: files.map(({ day }, at) => ({ no: at + 1, day })),
  });
  const tables: Record<string, string[]> = {};
  for (const table of tableNames) {
    const rows = await look(
      db,
      `select (t)::varchar as row from (select * exclude (source_file, source_row) from ${table}) t`,
    );
    tables[table] = rows.map(({ row }) => String(row)).sort();
  }
  return tables;
}

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const id = oneOf('1', '2', '3');
const day = oneOf('2025-01-10', '2025-02-10', '2025-03-10');
const owner = { owner_id: fc.option(oneOf('u1', 'u2')), owner_name: fc.option(oneOf('Ann Lee', 'Bob Ray')) };
const stage = oneOf('Demo', 'Proposal', 'Closed Won');
const rows = (shape: Record<string, fc.Arbitrary<Param>>) => fc.array(fc.record(shape), { minLength: 1, maxLength: 5 });
const file = (
  name: keyof Given,
  shape: Record<string, fc.Arbitrary<Param>>,
  days = oneOf('2025-05-01', '2025-06-01'),
) =>
  fc
    .record({ rows: rows(shape), day: days, name: oneOf(`${name}.csv`, `${name} (1).csv`) })
    .map((one): GivenFile => ({ name: one.name, day: one.day, given: { [name]: one.rows } }));

const deals = {
  id,
  name: oneOf('Pumps', 'Valves'),
  stage,
  amount: oneOf(100, 200, null),
  account_name: fc.option(oneOf('Acme', 'Beta GmbH')),
  ...owner,
};
// Without a moment in it, only its name and what it holds tell a file from another one of its day.
const anyDeals = fc.oneof(
  file('deals', deals, oneOf('2025-06-01')),
  file('deals', { ...deals, modified_at: fc.option(day), created_at: fc.option(day) }),
);
const history = { entity_id: id, changed_at: day, field: oneOf('Stage'), before: fc.option(stage), after: stage };

/** Two exports of deals at least, and files of other things. */
const anyFiles = fc
  .tuple(
    anyDeals,
    anyDeals,
    fc.array(
      fc.oneof(
        anyDeals,
        file('accounts', { id: oneOf('a', 'b'), name: oneOf('Acme Inc', 'Beta'), ...owner }),
        file('activities', { id, kind: oneOf('Call', 'Meeting'), done_at: day, deal_id: fc.option(id), ...owner }),
        file('people', { id: oneOf('u1', 'u2'), name: oneOf('Ann Lee', 'Bob Ray', 'Cleo Day') }),
        file('changes', history),
        file('deal_contacts', { deal_id: id, contact_id: oneOf('c', 'd'), role: oneOf('Buyer', 'User') }),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([one, two, others]) => [one, two, ...others]);

const stages = { id: oneOf('s1', 's2'), name: stage, pipeline: oneOf('p1', 'p2'), pipeline_name: oneOf('New', 'Old') };
const links = { activity_id: fc.option(id), deal_id: fc.option(id), account_id: fc.option(oneOf('a', 'b')) };
const day1 = oneOf('2025-06-01');
/** Two files of everything that has no id of its own, all of one day. */
const pairs = fc
  .tuple(
    anyDeals,
    file('activities', { id, kind: oneOf('Call'), done_at: day }, day1),
    ...[history, history].map((shape) => file('changes', shape, day1)),
    ...[links, links].map((shape) => file('links', shape, day1)),
    ...[stages, stages].map((shape) => file('stages', shape, day1)),
  )
  .map((files): GivenFile[] => files);

it.each([
  ['two dated exports among them', anyFiles],
  ['history, links and stages in two parts', pairs],
])('files in any order give the same tables: %s', async (_, given) => {
  const property = fc.asyncProperty(
    given.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))),
    async ([files, shuffled]) => {
      expect(await tablesOf(shuffled)).toEqual(await tablesOf(files));
    },
  );
  await fc.assert(property, { numRuns: 4 });
});

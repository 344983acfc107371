import { expect, test } from 'vitest';
import { loadTable } from '../../src/intake/load/load';
import { createInputs } from '../../src/intake/load/input-views';
import { recognise } from '../../src/intake/recognise/recognise';
import { buildModel } from '../../src/model/build';
import { guessMeanings, readValues } from '../../src/model/values';
import { resetEngine } from './engine';
import { look } from './given-inputs';
import { tableOf } from './intake-column';

/** The quotas that files come to, as [who, first day, last day, amount], from the files as they are recognised. */
async function quotasOf(...files: [name: string, columns: string[], rows: string[][]][]) {
  const db = await resetEngine();
  const loaded = [];
  for (const [at, [name, columns, rows]] of files.entries()) {
    const table = tableOf(columns, rows, ',', name);
    loaded.push(await loadTable(db, at + 1, table, recognise(table).mapping, {}, 'UTC'));
  }
  await createInputs(db, loaded);
  const info = await buildModel(db, guessMeanings(await readValues(db)), { lastModified: '2030-01-01' });
  const rows = await look(
    db,
    `select p.name, q.starts_on::varchar as starts, q.ends_on::varchar as ends, q.amount::double as amount, q.source_row::double as row
     from quotas q left join people p on p.person_id = q.owner order by p.name, starts, amount`,
  );
  return { info, unread: loaded.flatMap((one) => one.unread), quotas: rows.map((row) => Object.values(row)), db };
}

test('each filled cell of a quarter is a quota; an empty one is none, and what cannot be read is counted', async () => {
  const columns = ['Rep', 'Quota Q1 2025', 'Quota Q2 2025'];
  const rows = [
    ['Ana Díaz', '$1,000', '$2,500'],
    ['Bo Birk', '', 'ask Max'],
  ];
  const { quotas, unread, info } = await quotasOf(['quotas.csv', columns, rows]);
  expect(quotas).toEqual([
    ['Ana Díaz', '2025-01-01', '2025-03-31', 1000, 1],
    ['Ana Díaz', '2025-04-01', '2025-06-30', 2500, 1],
  ]);
  expect(unread).toMatchObject([{ count: 1, rows: [2], examples: ['ask Max'] }]);
  expect(info.leftOut).toEqual([]);
});

test('twelve months add up to what they hold, and years in rows keep them apart', async () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const row = (year: string, from: number) => ['Ana Díaz', year, ...months.map((_, at) => String(from + at))];
  const { quotas } = await quotasOf(['Quota.csv', ['Rep', 'Year', ...months], [row('2024', 100), row('2025', 200)]]);
  expect(quotas).toHaveLength(24);
  expect(quotas[1]).toEqual(['Ana Díaz', '2024-02-01', '2024-02-29', 101, 1]);
  expect(quotas[23]).toEqual(['Ana Díaz', '2025-12-01', '2025-12-31', 211, 2]);
});

test('people with quotas beside them are people and quotas', async () => {
  const columns = ['rep_id', 'rep_name', 'manager', 'hire_date', 'quota_q1_2026', 'quota_q2_2026'];
  const rows = [
    ['R-1', 'Ana Díaz', 'Li Wu', '2020-01-01', '900', '950'],
    ['R-2', 'Bo Birk', 'Li Wu', '2021-01-01', '800', ''],
  ];
  const { quotas, db } = await quotasOf(['reps.csv', columns, rows]);
  expect(quotas.map(([name, starts, , amount]) => [name, starts, amount])).toEqual([
    ['Ana Díaz', '2026-01-01', 900],
    ['Ana Díaz', '2026-04-01', 950],
    ['Bo Birk', '2026-01-01', 800],
  ]);
  expect(await look(db, `select name from people where started_on is not null order by name`)).toHaveLength(2);
});

test('of two files with a quota of the same person and period one counts, and other periods stay', async () => {
  const columns = ['Rep', 'Quota Q1 2025', 'Quota Q2 2025'];
  const { quotas, info } = await quotasOf(
    ['quotas 1.csv', columns, [['Ana Díaz', '100', '200']]],
    ['quotas 2.csv', ['Rep', 'Quota Q2 2025', 'Quota Q3 2025'], [['Ana Díaz', '250', '300']]],
  );
  expect(quotas.map(([, starts, , amount]) => [starts, amount])).toEqual([
    ['2025-01-01', 100],
    ['2025-04-01', 250],
    ['2025-07-01', 300],
  ]);
  expect(info.leftOut).toEqual([{ reason: 'superseded by a newer export', object: 'quotas', count: 1 }]);
});

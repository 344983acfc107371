import { boolean, null as null_, number, record, string, union } from 'zod';
import { objectNames, objects, type FieldKind, type ObjectName } from '../../src/crms/fields';
import type { Db, Param } from '../../src/db/db';
import { literal } from '../../src/db/sql';
import { buildModel, type ModelInfo } from '../../src/model/build';
import { defaultSettings } from '../../src/model/team-settings';
import { guessMeanings, readValues } from '../../src/model/values';

/** Rows as an export would have them: only the fields that matter; moments as `2025-01-31` or `2025-01-31 09:30`. */
export type Given = Partial<Record<ObjectName, Record<string, Param>[]>>;

const types: Record<FieldKind, string> = {
  id: 'varchar',
  text: 'varchar',
  moment: 'timestamp',
  number: 'double',
  money: 'decimal(18,2)',
  share: 'double',
  flag: 'boolean',
};

function columnsOf(name: ObjectName): [string, string][] {
  const fields = Object.entries(objects[name]).flatMap(([field, kind]: [string, FieldKind]): [string, string][] =>
    kind === 'moment'
      ? [
          [field, types[kind]],
          [`${field}_timed`, 'boolean'],
        ]
      : [[field, types[kind]]],
  );
  return [...fields, ['crm', 'varchar'], ['source_file', 'varchar'], ['file_no', 'integer'], ['source_row', 'bigint']];
}

function cell(column: string, row: Record<string, Param>, at: number, name: ObjectName): Param {
  const place: Record<string, Param> = { crm: 'test', source_file: `${name}.csv`, file_no: 1, source_row: at + 1 };
  const given = row[column];
  if (given !== undefined) return given;
  const moment = column.endsWith('_timed') ? row[column.slice(0, -'_timed'.length)] : undefined;
  if (typeof moment === 'string') return moment.length > 10;
  return place[column] ?? null;
}

/** Creates every `in_<object>` with all its typed fields, filled with the given rows. */
export async function giveInputs(db: Db, given: Given): Promise<void> {
  for (const name of objectNames) {
    const columns = columnsOf(name);
    await db.exec(
      `create or replace table in_${name} (${columns.map(([column, type]) => `"${column}" ${type}`).join(', ')});`,
    );
    const rows = (given[name] ?? []).map((row, at) => {
      const unknown = Object.keys(row).find((field) => !columns.some(([column]) => column === field));
      if (unknown !== undefined) throw new RangeError(`in_${name} has no field ${unknown}`);
      return `(${columns.map(([column]) => literal(cell(column, row, at, name))).join(', ')})`;
    });
    if (rows.length > 0) await db.exec(`insert into in_${name} values ${rows.join(', ')};`);
  }
}

/** The whole model from given rows, with guessed meanings. */
export async function buildFrom(
  db: Db,
  given: Given,
  lastModified = '2030-01-01',
  settings = defaultSettings,
): Promise<ModelInfo> {
  await giveInputs(db, given);
  return buildModel(db, guessMeanings(await readValues(db)), { lastModified, settings });
}

const plainRow = record(string(), union([string(), number(), boolean(), null_()]));

/** Plain rows of any query, for comparison with what is expected. Cast days and money to text or double in the query. */
export function look(db: Db, sql: string): Promise<Record<string, Param>[]> {
  return db.query(sql, plainRow);
}

/** Sets the day that views look from. */
export async function lookFrom(db: Db, asOf: string, windowDays = 365): Promise<void> {
  await db.exec(`set variable as_of = ${literal(asOf)}; set variable window_days = ${windowDays};`);
}

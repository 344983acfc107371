import { loadTable, type Loaded } from '../../src/intake/load/load';
import { createInputs } from '../../src/intake/load/input-views';
import type { Mapping } from '../../src/intake/recognise/mapping';
import type { Table } from '../../src/intake/prepared';
import type { Answers } from '../../src/intake/values/questions';
import type { ObjectName } from '../../src/crms/fields';
import { record, string, unknown } from 'zod';
import { resetEngine } from './engine';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A prepared table out of cells, as preparation would hand it on. */
export function tableOf(columns: string[], rows: string[][], delimiter = ',', name = 'deals.csv'): Table {
  const text = rows.map((row) => `${row.map(quoted).join(delimiter)}\n`).join('');
  return {
    outcome: 'table',
    name,
    bytes: text.length,
    lastModified: Date.UTC(2025, 0, 1),
    encoding: 'utf-8',
    dialect: { delimiter, quote: '"', escape: '"' },
    columns,
    data: new Blob([text]),
    rows: rows.length,
    sample: rows.slice(0, 200),
    ledger: {
      records: rows.length + 1,
      blank: 0,
      header: 1,
      preamble: 0,
      footer: 0,
      loaded: rows.length,
      setAside: 0,
    },
    problems: [],
    setAside: [],
    overflow: new Map(),
    lineOf: (row) => row + 1,
    ask: false,
  };
}

/** A mapping of column i to the i-th field. */
export function mappingOf(object: ObjectName, fields: (string | null)[], more: Partial<Mapping> = {}): Mapping {
  const named = fields.flatMap((field, at) => (field ? [[field, { columns: [at], join: 'first' as const }]] : []));
  return {
    crm: 'test',
    object,
    fields: Object.fromEntries(named),
    constants: {},
    wideStages: [],
    confidence: 1,
    ...more,
  };
}

export interface Read {
  loaded: Loaded;
  values: unknown[];
}

/** Loads one column as a field, alone in its file, and gives what the field became, row by row. */
export async function readColumn(
  object: ObjectName,
  field: string,
  cells: string[],
  { header = 'Column', delimiter = ',', zone = 'UTC', answers = {} as Answers, as = field } = {},
): Promise<Read> {
  const db = await resetEngine();
  const table = tableOf(
    [header, 'Row'],
    cells.map((cell, at) => [cell, `r${at}`]),
    delimiter,
  );
  const loaded = await loadTable(db, 1, table, mappingOf(object, [field, 'id']), answers, zone);
  await createInputs(db, [loaded]);
  const rows = await db.query(`select ${as} as value from in_${object} order by source_row`, anyRow);
  return { loaded, values: rows.map((row) => row['value']) };
}

export const anyRow = record(string(), unknown());

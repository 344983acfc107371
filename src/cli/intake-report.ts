import { readCells } from '../intake/load/read-cells';
import type { Ledger, Prepared, Problem, Table } from '../intake/prepared';
import { harmless } from '../intake/problem';
import { recognise } from '../intake/recognise/recognise';
import { checkDates } from '../intake/recognise/text-dates';
import { preparePaths } from './prepare-paths';

/** What became of one table, as the command line tells it: one object of JSON a line. */
export interface Report {
  file: string;
  outcome: 'import' | 'flagged' | 'ask' | 'refuse';
  encoding: string | null;
  delimiter: string | null;
  quote: string | null;
  /** Line of the file on which the header ends, from 1; null without a header. */
  header_row: number | null;
  columns: number | null;
  /** Rows loaded. */
  records: number | null;
  /** Preamble, blank lines, footer and what was set aside. */
  set_aside: number;
  ledger: Ledger | null;
  /** `short-row@row3` with data rows from 1, `short-row x40` where there are many, the kind alone for the whole file. */
  flags: string[];
  crm: string | null;
  object: string | null;
  /** Field → headers that fill it. */
  mapping: Record<string, string[]> | null;
  /** 0…1 */
  confidence: number | null;
}

const rowsListed = 20;

/** Describes one prepared table; its dates are looked at here, for only the engine reads them otherwise. */
export async function describe(one: Prepared): Promise<Report> {
  if (one.outcome === 'refused') return refusal(one.name, one.reason);
  const dates = await dateFlags(one);
  const kinds = [...one.problems.map((problem) => problem.kind), ...dates];
  const { preamble, blank, footer, setAside } = one.ledger;
  const asks = one.ask || dates.includes('date-order');
  const { mapping } = recognise(one);
  const headers = ({ columns }: { columns: readonly number[] }) => columns.map((at) => one.columns[at] ?? '');
  return {
    file: one.name,
    outcome: asks ? 'ask' : kinds.every((kind) => harmless.has(kind)) ? 'import' : 'flagged',
    encoding: one.encoding,
    delimiter: one.dialect.delimiter,
    quote: one.dialect.quote,
    header_row: one.setAside.findLast(({ part }) => part === 'header')?.line ?? null,
    columns: one.rows === 0 && one.columns.length === 1 ? null : one.columns.length,
    records: one.rows,
    set_aside: preamble + blank + footer + setAside,
    ledger: one.ledger,
    flags: [...one.problems.flatMap(flagsOf), ...dates],
    crm: mapping.crm,
    object: mapping.object,
    mapping: Object.fromEntries(Object.entries(mapping.fields).map(([field, source]) => [field, headers(source)])),
    confidence: mapping.confidence,
  };
}

function refusal(file: string, reason: string): Report {
  return {
    file,
    outcome: 'refuse',
    encoding: null,
    delimiter: null,
    quote: null,
    header_row: null,
    columns: null,
    records: null,
    set_aside: 0,
    ledger: null,
    flags: [reason],
    crm: null,
    object: null,
    mapping: null,
    confidence: null,
  };
}

function flagsOf({ kind, count, rows }: Problem): string[] {
  if (rows.length === 0) return [kind];
  return count <= rowsListed ? rows.map((row) => `${kind}@row${row}`) : [`${kind} x${count}`];
}

/** Over all rows of a table of reasonable size, else over its sample. */
async function dateFlags(table: Table): Promise<string[]> {
  const rows = table.data.size < 64 * 1024 * 1024 ? await readCells(table) : table.sample;
  const flags = table.columns.map((_, column) => checkDates(rows.map((row) => row[column] ?? '')));
  return [...new Set(flags.filter((flag) => flag !== null))];
}

/** Says for every file what an import would do with it; `--rows` adds the header and the rows as arrays of text. */
export async function main(args: readonly string[]): Promise<void> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) return console.error('usage: npm run -s intake -- FILES… [--rows]');
  for (const one of await preparePaths(paths)) {
    const report = await describe(one);
    const whole = args.includes('--rows') && one.outcome === 'table';
    console.log(JSON.stringify(whole ? { ...report, header: one.columns, rows: await readCells(one) } : report));
  }
}

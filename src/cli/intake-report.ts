import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { prepareFile } from '../intake/prepare';
import type { Prepared, Problem, Table } from '../intake/prepared';
import { harmless } from '../intake/problem';
import { readCells } from '../intake/load/read-cells';
import { checkDates } from '../intake/recognise/text-dates';

/** What became of one table, in the words of the command line. */
export interface Report {
  file: string;
  outcome: 'import' | 'flagged' | 'ask' | 'refuse';
  records: number | null;
  set_aside: number;
  flags: string[];
  encoding: string | null;
  delimiter: string | null;
  columns: number | null;
}

const rowsListed = 20;

/** Describes one prepared table; its dates are looked at here, for only the engine reads them otherwise. */
export async function describe(one: Prepared): Promise<Report> {
  if (one.outcome === 'refused') {
    const nothing = { records: null, set_aside: 0, encoding: null, delimiter: null, columns: null };
    return { file: one.name, outcome: 'refuse', flags: [one.reason], ...nothing };
  }
  const dates = await dateFlags(one);
  const kinds = [...one.problems.map((problem) => problem.kind), ...dates];
  const { preamble, blank, footer, setAside } = one.ledger;
  const asks = one.ask || dates.includes('date-order');
  return {
    file: one.name,
    outcome: asks ? 'ask' : kinds.every((kind) => harmless.has(kind)) ? 'import' : 'flagged',
    records: one.rows,
    set_aside: preamble + blank + footer + setAside,
    flags: [...one.problems.flatMap(flagsOf), ...dates],
    encoding: one.encoding,
    delimiter: one.dialect.delimiter,
    columns: one.rows === 0 && one.columns.length === 1 ? null : one.columns.length,
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

/** Says for every file what an import would do with it; with `--json` as one array. */
export async function main(args: readonly string[]): Promise<void> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const reports: Report[] = [];
  for (const path of paths) {
    const { mtimeMs } = await stat(path);
    const file = new File([await openAsBlob(path)], basename(path), { lastModified: mtimeMs });
    for (const one of await prepareFile(file)) reports.push(await describe(one));
  }
  if (args.includes('--json')) console.log(JSON.stringify(reports, null, 1));
  else for (const report of reports) console.log(lineOf(report));
  if (paths.length === 0) console.error('usage: npm run -s intake -- FILES… [--json]');
}

function lineOf(report: Report): string {
  const { file, outcome, records, set_aside, flags, encoding, delimiter, columns } = report;
  const read = outcome === 'refuse' ? [] : [encoding, JSON.stringify(delimiter), `${columns ?? 0} columns`];
  const counts = outcome === 'refuse' ? [] : [`${records} records`, `${set_aside} set aside`];
  return [file, outcome, ...read, ...counts, flags.join(' ')].join('  ').trimEnd();
}

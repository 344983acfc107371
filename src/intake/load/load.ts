import { array, boolean, coerce, object } from 'zod';
import { EngineError, type Db } from '../../db/db';
import { importPath } from '../../db/lockdown';
import { changesRows, noEdits, type Edits } from '../edits/edits';
import { applyEdits } from './apply-edits';
import { unreadPlaces } from './check';
import { cleaned, needsCleaning } from './clean';
import { decideFormats, type RawFile, type Reading } from '../values/formats';
import type { Mapping } from '../recognise/mapping';
import type { Table } from '../prepared';
import type { Answers, Question } from '../values/questions';
import { cellList, keptColumns, longReach, readCsv, usualReach, type Reach } from './read-csv';
import type { ReadsAhead } from './reads-ahead';
import { rewriteWhole } from './rewrite';
import { columnsOf, sourcesOf } from './sources';

/** Filled cells that could not be read, and are null. */
export interface Unread {
  field: string;
  /** Index of the column that it is read from; null for a constant. */
  column: number | null;
  count: number;
  /** The first of them, data rows from 1. */
  rows: number[];
  examples: string[];
}

/** A file in the engine: its raw text in view `file_<no>`, and how each field is read out of it. */
export interface Loaded {
  no: number;
  table: Table;
  mapping: Mapping;
  /** The table or view that holds the rows that count: `text_<no>`, or what the user's edits leave of it. */
  raw: string;
  /** How each field is written, in words. */
  formats: Record<string, string>;
  questions: Question[];
  unread: Unread[];
  /** For `createInputs`. */
  readings: Reading[];
  zone: string;
}

/**
 * Puts the mapped columns of a file into the engine as text (`c0`…, and `source_row` from 1 in view `file_<no>`) and
 * decides how each is read. A file that the engine does not read whole is written anew and loaded again. `zone` is the
 * team's time zone. `edits` are what the user changed: the rows are theirs before any format is decided. What was read
 * `ahead` is taken as it is there.
 */
export async function loadTable(
  db: Db,
  no: number,
  table: Table,
  mapping: Mapping,
  answers: Answers,
  zone: string,
  edits: Edits = noEdits,
  ahead: ReadsAhead | null = null,
): Promise<Loaded> {
  const columns = columnsOf(mapping).filter((column) => column < table.columns.length);
  const kept = keptColumns(columns);
  if (changesRows(edits) || !(await isThere(db, no, table, kept, ahead))) {
    await ahead?.drop(table.data);
    await read(db, no, table, kept);
  }
  const raw = await applyEdits(db, no, table, kept, edits);
  await db.exec(`create or replace view file_${no} as select rowid + 1 as source_row, ${cellList(kept)} from ${raw}`);
  const edges = changesRows(edits) ? undefined : table.edges;
  const dirty = await dirtyColumns(db, raw, edges ? columns.filter((column) => edges.has(column)) : columns);
  const cell = (column: number) => {
    if (!columns.includes(column)) return 'null::varchar';
    return dirty.has(column) ? cleaned(`c${column}`) : `c${column}`;
  };
  const file: RawFile = { no, name: table.name, raw, delimiter: table.dialect.delimiter };
  const sources = sourcesOf(mapping, table.columns, cell);
  const { readings, questions } = await decideFormats(db, file, sources, answers);
  const formats: Record<string, string> = {};
  const unread: Unread[] = [];
  for (const { source, format, value, unread: count } of readings) {
    formats[source.field] ??= format;
    if (count === 0) continue;
    unread.push({
      field: source.field,
      column: source.column,
      count,
      ...(await unreadPlaces(db, raw, source.text, value)),
    });
  }
  return { no, table, mapping, raw, formats, questions, unread, readings, zone };
}

const countRow = object({ count: coerce.number() });

/** Makes view `text_<no>` of what was read ahead; false where that is not the table. */
async function isThere(
  db: Db,
  no: number,
  { data, rows }: Table,
  kept: readonly number[],
  ahead: ReadsAhead | null,
): Promise<boolean> {
  const select = (await ahead?.rows(data, kept, rows)) ?? null;
  if (select === null) return false;
  try {
    await db.exec(`create or replace view text_${no} as ${select}; drop table if exists read_${no}`);
    return true;
  } catch (error) {
    // The engine has started anew since, empty.
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** Reads a file into table `read_<no>`, and makes view `text_<no>` of it. */
async function read(db: Db, no: number, table: Table, kept: readonly number[]): Promise<void> {
  const isRead = (await isWhole(db, no, table, kept, usualReach)) || (await isWhole(db, no, table, kept, longReach));
  if (!isRead) {
    const rewritten = await rewriteWhole(table);
    if (rewritten.rows !== table.rows || !(await isWhole(db, no, rewritten, kept, longReach))) {
      throw new Error(`The engine does not hold as many rows as file ${no} has`);
    }
  }
  await db.exec(`create or replace view text_${no} as select rowid, * from read_${no}`);
}

/** Reads a file into `read_<no>`; false where the engine refuses it or holds another number of rows than it has. */
async function isWhole(db: Db, no: number, table: Table, kept: readonly number[], reach: Reach): Promise<boolean> {
  const name = `file_${no}.csv`;
  if (table.rows === 0) {
    await db.exec(`create or replace table read_${no} (${kept.map((column) => `c${column} varchar`).join(', ')})`);
    return true;
  }
  await db.addFile(name, table.data);
  try {
    const select = `select ${cellList(kept)} from ${readCsv(importPath(name), table, reach)}`;
    await db.exec(`create or replace table read_${no} as ${select}`);
    const rows = await db.query(`select count(*)::double as count from read_${no}`, countRow);
    return rows[0]?.count === table.rows;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  } finally {
    await db.dropFile(name);
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof EngineError && error.fault === 'query';
}

/** The columns in which some cell needs cleaning: few, so that the others are taken as they stand. */
async function dirtyColumns(db: Db, raw: string, columns: readonly number[]): Promise<Set<number>> {
  if (columns.length === 0) return new Set();
  const tests = columns.map((column) => needsCleaning(`c${column}`));
  const some = await db.query(`select true as some from ${raw} where ${tests.join(' or ')} limit 1`, object({}));
  if (some.length === 0) return new Set();
  const flags = tests.map((one) => `coalesce(bool_or(${one}), false)`);
  const rows = await db.query(`select [${flags.join(', ')}] as dirty from ${raw}`, object({ dirty: array(boolean()) }));
  return new Set(columns.filter((_, at) => rows[0]?.dirty[at]));
}

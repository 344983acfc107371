import type { Db } from './db/db';
import { noEdits, type Edits } from './intake/edits/edits';
import { createInputs } from './intake/load/input-views';
import { loadTable, type Loaded } from './intake/load/load';
import { ReadsAhead } from './intake/load/reads-ahead';
import { columnsOf } from './intake/load/sources';
import type { Mapping } from './intake/recognise/mapping';
import type { Prepared, Refused, Table } from './intake/prepared';
import { prepareFile } from './intake/prepare';
import type { Answers } from './intake/values/questions';
import { recognise, type Recognition } from './intake/recognise/recognise';
import { t } from './language/t';
import type { Values } from './model/meanings/types';
import { readValues } from './model/values';

/** A file on its way in: what it holds, what it was taken for, how it will be read. */
export interface ImportFile {
  /** From 1; `import/file_<no>` in the engine. */
  no: number;
  table: Table;
  recognition: Recognition;
  mapping: Mapping;
  /** False where the user left the file out. */
  used: boolean;
  /** What the user changed about its rows. */
  edits: Edits;
}

/** How far a long step is: bytes, rows or habits done of a total. */
export type Progress = (step: { words: string; done: number; total: number }) => void;

/**
 * What reads large files into the engine while they are still being scanned: the columns that are recognised, unless
 * `known` has a mapping for a file of such headers.
 */
export function readsAhead(db: Db, known: (columns: readonly string[]) => Mapping | null = () => null): ReadsAhead {
  return new ReadsAhead(db, (opened) => {
    const { mapping, notNeeded } = recognise(opened);
    const columns = columnsOf(known(opened.columns) ?? mapping);
    return notNeeded === null && columns.length > 0 ? columns : null;
  });
}

/** Bytes to tables and refusals, file by file, in the order of the drop. */
export async function readFiles(
  files: readonly File[],
  progress: Progress,
  signal: AbortSignal,
  ahead?: ReadsAhead,
): Promise<Prepared[]> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const prepared: Prepared[] = [];
  let before = 0;
  for (const file of files) {
    signal.throwIfAborted();
    const onBytes = (bytes: number) =>
      progress({ words: t`Reading ${file.name}`, done: before + Math.min(bytes, file.size), total });
    onBytes(0);
    prepared.push(...(await prepareFile(file, { onBytes, signal, ahead })));
    before += file.size;
  }
  return prepared;
}

/** Tables with a first mapping each; refusals apart. Numbers go on from `after`. */
export function takeIn(prepared: readonly Prepared[], after: number): { files: ImportFile[]; refused: Refused[] } {
  const tables = prepared.filter((one) => one.outcome === 'table');
  const refused = prepared.filter((one) => one.outcome === 'refused');
  const files = tables.map((table, at): ImportFile => {
    const recognition = recognise(table);
    return {
      no: after + at + 1,
      table,
      recognition,
      mapping: recognition.mapping,
      used: recognition.notNeeded === null,
      edits: noEdits,
    };
  });
  return { files, refused };
}

/** Raw rows into the engine, then one typed view per object. Returns what each file's columns turned out to be. */
export async function loadFiles(
  db: Db,
  files: readonly ImportFile[],
  answers: Answers,
  zone: string,
  progress: Progress,
  ahead: ReadsAhead | null = null,
): Promise<Loaded[]> {
  const used = files.filter((file) => file.used);
  const total = used.reduce((sum, file) => sum + file.table.rows, 0);
  const loaded: Loaded[] = [];
  await ahead?.keepOnly(new Set(used.map((file) => file.table.data)));
  let rows = 0;
  for (const file of used) {
    progress({ words: t`Loading ${file.table.name}`, done: rows, total });
    loaded.push(await loadFile(db, file, answers, zone, ahead));
    rows += file.table.rows;
  }
  progress({ words: t`Putting the files together`, done: total, total });
  await createInputs(db, loaded);
  return loaded;
}

/** Loads again the files whose rows were edited, each in its place of `loaded`, and remakes the views over all. */
export async function reloadFiles(
  db: Db,
  files: readonly ImportFile[],
  loaded: readonly Loaded[],
  answers: Answers,
  zone: string,
  progress: Progress,
  ahead: ReadsAhead | null = null,
): Promise<Loaded[]> {
  const fresh = new Map<number, Loaded>();
  for (const file of files) {
    progress({ words: t`Loading ${file.table.name}`, done: fresh.size, total: files.length });
    fresh.set(file.no, await loadFile(db, file, answers, zone, ahead));
  }
  const all = loaded.map((one) => fresh.get(one.no) ?? one);
  await createInputs(db, all);
  return all;
}

function loadFile(
  db: Db,
  { no, table, mapping, edits }: ImportFile,
  answers: Answers,
  zone: string,
  ahead: ReadsAhead | null,
): Promise<Loaded> {
  return loadTable(db, no, table, mapping, answers, zone, edits, ahead);
}

/** What the files call their stages, reasons, sources and activities. */
export function valuesOf(db: Db): Promise<Values> {
  return readValues(db);
}

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Db } from '../../src/db/db';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import type { Computed, HabitResult } from '../../src/habits/result';
import type { Loaded } from '../../src/intake/load/load';
import type { Refused } from '../../src/intake/prepared';
import { prepareFile } from '../../src/intake/prepare';
import type { ModelInfo } from '../../src/model/build';
import type { Meanings } from '../../src/model/meanings/types';
import { guessMeanings } from '../../src/model/values';
import { loadFiles, takeIn, valuesOf, type ImportFile } from '../../src/pipeline';
import { establish } from '../../src/pipeline-audit';
import { resetEngine } from './engine';

/** A folder of the repository. */
export const here = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** What the page knows once a folder of exports is in the engine. */
export interface Opened {
  db: Db;
  files: ImportFile[];
  refused: Refused[];
  loaded: Loaded[];
  meanings: Meanings;
  info: ModelInfo;
}

/** A folder of exports (CSVs and archives), through the very steps of the page; nothing is answered or corrected. */
export async function openExport(folder: string): Promise<Opened> {
  const db = await resetEngine();
  const names = readdirSync(folder).filter((name) => /\.(csv|zip)$/.test(name));
  const bytes = await Promise.all(names.map(async (name) => new File([await readFile(`${folder}/${name}`)], name)));
  const prepared = (await Promise.all(bytes.map((file) => prepareFile(file)))).flat();
  const { files, refused } = takeIn(prepared, 0);
  const loaded = await loadFiles(db, files, {}, 'UTC', () => {});
  const meanings = guessMeanings(await valuesOf(db));
  const info = await establish(db, meanings, files);
  return { db, files, refused, loaded, meanings, info };
}

/** The habits that these files can answer, by id; `only` some. */
export async function look(
  db: Db,
  settings: Pick<AuditSettings, 'asOf' | 'windowDays'>,
  only: readonly string[] | null = null,
): Promise<Map<string, Computed>> {
  const computed = (await auditAll(db, { ...settings, thresholds: {}, rep: null }, undefined, only)).filter(
    (one): one is HabitResult & Computed => one.kind === 'computed',
  );
  return new Map(computed.map((one) => [one.id, one]));
}

import {
  array,
  literal,
  number,
  object,
  record,
  string,
  enum as oneOf,
  nullable,
  optional,
  type infer as Infer,
} from 'zod';
import { objectNames } from './crms/fields';
import type { Refused } from './intake/prepared';
import { t } from './language/t';
import { activityKinds, lossKinds, sourceKinds, stageMeanings } from './model/meanings/types';
import { duplicateChoices } from './model/duplicates';
import { editedList } from './model/tags/edits';
import { teamSettings } from './model/team-settings';

/** How one file is read, as it is kept. */
export const mapping = object({
  crm: string(),
  object: oneOf(objectNames),
  fields: record(string(), object({ columns: array(number().int().min(0)), join: oneOf(['first', 'words']) })),
  constants: record(string(), string()),
  wideStages: array(object({ column: number().int().min(0), stage: string(), pipeline: nullable(string()) })),
  wideQuotas: optional(array(object({ column: number().int().min(0), period: string(), year: nullable(number()) }))),
  confidence: number(),
});

/** A preset as it is kept. */
export const preset = object({
  kind: literal('rainmaker-preset'),
  /** Version 1 knew no settings. */
  version: literal([1, 2]),
  /** How files with exactly these headers are read. */
  mappings: array(object({ columns: array(string()), mapping })),
  meanings: object({
    stages: array(object({ pipeline: string(), stage: string(), meaning: oneOf(stageMeanings) })),
    reasons: array(object({ text: string(), kind: oneOf(lossKinds) })),
    sources: array(object({ text: string(), kind: oneOf(sourceKinds) })),
    activityKinds: array(object({ text: string(), kind: oneOf(activityKinds) })),
  }),
  settings: optional(teamSettings),
  /** By habit id and name; those that a habit does not know, or bounds, are its own affair. */
  thresholds: optional(record(string(), record(string(), number()))),
  /** Which of the rows that come twice count. */
  duplicates: optional(duplicateChoices),
  /** Lists of phrases in place of those that ship. */
  phrases: optional(array(editedList)),
});

/** How a team's exports are to be read, and what it set: never a row. To be kept and shared as a file. */
export type Preset = Infer<typeof preset>;

/** The preset as a file. */
export function presetFile(content: Omit<Preset, 'kind' | 'version'>): Blob {
  return new Blob([JSON.stringify(presetOf(content), null, 1)], { type: 'application/json' });
}

/** The preset as plain data. */
export function presetOf(content: Omit<Preset, 'kind' | 'version'>): Preset {
  return { kind: 'rainmaker-preset', version: 2, ...content };
}

/** True for a file that says it is a preset, whatever its name. */
export async function isPreset(file: File): Promise<boolean> {
  const head = await file.slice(0, 200).text();
  return head.trimStart().startsWith('{') && head.includes('"rainmaker-preset"');
}

/** Reads a preset, or says in words why it cannot be used. */
export async function readPreset(file: File): Promise<Preset | { words: string }> {
  try {
    const read = preset.safeParse(JSON.parse(await file.text()));
    if (read.success) return read.data;
    const place = read.error.issues[0]?.path.join(' › ') ?? '';
    return { words: place === 'version' ? newer() : t`It is damaged, or was changed by hand: look at ${place}.` };
  } catch {
    return { words: t`It is damaged: it ends early, or is no longer what was saved.` };
  }
}

/** Files of a drop: presets read, presets that cannot be, each with why, and the `rest` in its order. */
export async function sortPresets(
  files: readonly File[],
): Promise<{ presets: Preset[]; refused: Refused[]; rest: File[] }> {
  const sorted = { presets: [] as Preset[], refused: [] as Refused[], rest: [] as File[] };
  for (const file of files) {
    if (!(await isPreset(file))) {
      sorted.rest.push(file);
      continue;
    }
    const read = await readPreset(file);
    if ('words' in read) {
      sorted.refused.push({ outcome: 'refused', name: file.name, reason: 'preset', words: read.words });
    } else sorted.presets.push(read);
  }
  return sorted;
}

const newer = () =>
  t`It was saved by another version of Rainmaker. Open this page anew, or save the preset again there.`;

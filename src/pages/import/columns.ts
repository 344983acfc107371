import { objects } from '../../crms/fields';
import { wideColumns, type Mapping } from '../../intake/recognise/mapping';
import type { Problem, Table } from '../../intake/prepared';
import { t } from '../../language/t';

/** A column of the file as the page shows it. */
export interface ColumnRow {
  column: number;
  header: string;
  /** Up to three different filled values. */
  samples: string[];
  /** The fields that it feeds. */
  fields: string[];
  /** What each cell of it is, where it stands for rows of its own. */
  wide: string | null;
}

/** Every column of a file, in the file's order. */
export function columnRows(table: Table, mapping: Mapping): ColumnRow[] {
  const quotas = new Set(mapping.wideQuotas?.map((one) => one.column));
  const stages = new Set(mapping.wideStages.map((one) => one.column));
  return table.columns.map((header, column) => ({
    column,
    header,
    samples: samplesOf(table, column),
    fields: Object.keys(mapping.fields).filter((field) => mapping.fields[field]?.columns.includes(column)),
    wide: stages.has(column) ? t`stage history` : quotas.has(column) ? t`a quota of its period` : null,
  }));
}

function samplesOf(table: Table, column: number): string[] {
  const filled = table.sample.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
  return [...new Set(filled)].slice(0, 3).map((text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text));
}

/** The mapping with this column feeding that one field only, or nothing where the field is null. */
export function readColumnAs(mapping: Mapping, column: number, field: string | null): Mapping {
  const without = Object.entries(mapping.fields)
    .map(([name, source]) => [name, { ...source, columns: source.columns.filter((one) => one !== column) }] as const)
    .filter(([, source]) => source.columns.length > 0);
  const fields: Mapping['fields'] = Object.fromEntries(without);
  if (field !== null) fields[field] = { columns: [column], join: 'first' };
  return { ...mapping, fields };
}

/** What must be there before an audit can say anything about these rows, as words; empty where nothing is missing. */
export function missingFields(mapping: Mapping): string[] {
  const has = (...fields: string[]) => fields.some((field) => field in mapping.fields);
  if (mapping.object !== 'deals') return [];
  const missing: string[] = [];
  if (!has('closed_on', 'won_on', 'lost_on')) missing.push(t`a closing date`);
  if (!has('status', 'is_won', 'stage', 'is_closed')) missing.push(t`a stage or status`);
  return missing;
}

/** What the user is asked to choose a column for; empty where nothing is missing. */
export function missingWords([one, another]: readonly string[]): string {
  if (one === undefined) return '';
  return another === undefined
    ? t`No column is read as ${one} yet: choose it below, or the deals cannot be judged.`
    : t`No column is read as ${one}, nor as ${another} yet: choose it below, or the deals cannot be judged.`;
}

/** True where a person should look: unsure what it is, something missing, or nothing recognised. */
export function needsALook(mapping: Mapping, ask: boolean): boolean {
  const nothing = Object.keys(mapping.fields).length === 0 && wideColumns(mapping).length === 0;
  return ask || nothing || mapping.confidence < 0.5 || missingFields(mapping).length > 0;
}

/** The fields that an object's columns can fill. */
export function fieldsOf(mapping: Mapping): string[] {
  return Object.keys(objects[mapping.object]);
}

const isGuess = ({ kind }: Problem) => kind === 'encoding-guessed';

/** What is to be said beside one file: how its characters are encoded is said once for all files. */
export function ownProblems({ problems }: Pick<Table, 'problems'>): Problem[] {
  return problems.filter((problem) => !isGuess(problem));
}

/** One sentence for each encoding that was found from the bytes of files which do not name it. */
export function encodingNotes(tables: readonly Pick<Table, 'name' | 'encoding' | 'problems'>[]): string[] {
  const guessed = tables.filter(({ problems }) => problems.some(isGuess));
  return [...new Set(guessed.map(({ encoding }) => encoding))].map((encoding) => {
    const names = guessed.filter((table) => table.encoding === encoding).map(({ name }) => name);
    return names.length === 1
      ? t`${names[0] ?? ''} does not say how the characters are encoded; it was read as ${encoding}, which fits the bytes.`
      : t`${names.length} files do not say how the characters are encoded; they were read as ${encoding}, which fits the bytes.`;
  });
}

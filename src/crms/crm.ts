import { say } from '../language/t';
import type { FieldName, ObjectName } from './fields';

/**
 * Several columns behind one field. `any`: columns of one meaning, the best filled first. `first`: the first filled one
 * of each row, in this order. `words`: joined by a space (first name and last name, a day and its time).
 */
export interface Together {
  how: 'any' | 'first' | 'words';
  headers: readonly string[];
}

export type Choice = string | Together;

/** Header names (or groups of them) in order of preference: the first that a file has is taken. */
export type Choices = Choice | readonly Choice[];

/** The choices as a list, most wanted first. */
export function choiceList(choices: Choices | undefined): readonly Choice[] {
  if (choices === undefined) return [];
  return typeof choices === 'string' || 'how' in choices ? [choices] : choices;
}

/** Every header name among the choices. */
export function headersOf(choices: Choices | undefined): string[] {
  return choiceList(choices).flatMap((choice) => (typeof choice === 'string' ? [choice] : [...choice.headers]));
}

/** One kind of file that a CRM exports. */
export interface TableSpec<O extends ObjectName = ObjectName> {
  object: O;
  /** What the user calls the rows: `Opportunities`. */
  title: string;
  /** Headers seen in real exports, in code that reads them, or in the vendor's documents. */
  fields: Partial<Record<FieldName<O>, Choices>>;
  /** Headers known only from memory: they fill fields too, and weigh less as evidence. */
  memory?: Partial<Record<FieldName<O>, Choices>>;
  /** Headers (or one of several) that such a file nearly always has; without them the file is likely something else. */
  signature: readonly (string | readonly string[])[];
  /** Other headers of such files: they tell files apart and fill nothing. */
  also?: readonly string[];
  /** How the record ids of these rows begin. */
  ids?: readonly string[];
  constants?: Partial<Record<FieldName<O>, string>>;
}

export type AnyTable = { [O in ObjectName]: TableSpec<O> }[ObjectName];

/** A file that a CRM exports and that no habit needs. */
export interface OtherTable {
  title: string;
  signature: readonly string[];
}

export interface Crm {
  /** As in `Mapping.crm`: the folder's name. */
  name: string;
  title: string;
  tables: readonly AnyTable[];
  others?: readonly OtherTable[];
  /** Headers that look like a field and are none; never guessed. */
  never?: readonly string[];
  /** True where warehouses write the same headers in snake_case. */
  snake?: boolean;
  /** True for files that follow no CRM: spelling and order of words are free. */
  loose?: boolean;
  /** How a user exports from this CRM, step by step; marked to be said. */
  recipe: readonly string[];
  /** How a user gets the owners' names, where exports hold only their ids; marked to be said. */
  users?: string;
}

/** Checks the shape of a CRM's description at compile time; the folder's default export. */
export function defineCrm(crm: Crm): Crm {
  return crm;
}

/** What a CRM is called: its name is the same in every language, and files that follow no CRM have none. */
export function titleOf({ title, loose }: Crm): string {
  return loose ? say(title) : title;
}

/** Columns of one meaning: the best filled is read first. */
export const any = (...headers: string[]): Together => ({ how: 'any', headers });

/** Of each row the first filled cell, in this order. */
export const first = (...headers: string[]): Together => ({ how: 'first', headers });

/** Cells joined by a space. */
export const words = (...headers: string[]): Together => ({ how: 'words', headers });

/** Header names separated by semicolons or line ends: long lists stay readable. */
export function list(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

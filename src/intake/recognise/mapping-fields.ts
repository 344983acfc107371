import { choiceList, type AnyTable, type Choice, type Choices, type Together } from '../../crms/crm';
import { fieldKind, objects } from '../../crms/fields';
import { bare, customBare } from './alike';
import { fullerFirst, type Column } from './columns';
import type { FieldSource } from './mapping';
import { valuesFit } from './values-fit';

type Fields = Record<string, FieldSource>;

/** For each field of the table's object the column or columns of this file that fill it. */
export function fieldsByName(table: AnyTable, columns: readonly Column[]): Fields {
  const fields: Fields = {};
  for (const field of Object.keys(objects[table.object])) {
    const choices = choicesOf(table, field);
    const source = resolve(table, field, choices, columns, false) ?? resolve(table, field, choices, columns, true);
    if (source) fields[field] = source;
  }
  return fields;
}

/** A field's choices: those seen in exports, then those from memory. */
export function choicesOf(table: AnyTable, field: string): Choice[] {
  const known = table.fields as Record<string, Choices | undefined>;
  const memory = (table.memory ?? {}) as Record<string, Choices | undefined>;
  return [...choiceList(known[field]), ...choiceList(memory[field])];
}

function resolve(
  table: AnyTable,
  field: string,
  choices: readonly Choice[],
  columns: readonly Column[],
  custom: boolean,
): FieldSource | undefined {
  const kind = fieldKind(table.object, field) ?? 'text';
  const find = (header: string) =>
    columns
      .filter((column) => (custom ? customBare(column.header) : column.bare) === bare(header))
      .filter((column) => valuesFit(kind, column))
      .sort(fullerFirst);
  for (const choice of choices) {
    const source = typeof choice === 'string' ? one(find(choice)) : together(choice, choice.headers.map(find));
    if (source) return source;
  }
  return undefined;
}

function one(found: readonly Column[]): FieldSource | undefined {
  return found[0] && { columns: [found[0].index], join: 'first' };
}

function together(choice: Together, found: readonly Column[][]): FieldSource | undefined {
  if (choice.how === 'words') {
    const parts = found.map((columns) => columns[0]);
    if (parts.some((part) => part === undefined)) return undefined;
    return { columns: parts.flatMap((part) => (part ? [part.index] : [])), join: 'words' };
  }
  if (choice.how === 'first') return all(found.flatMap((columns) => columns.slice(0, 1)));
  const meant = [...new Set(found.flat())].sort((a, b) => b.filled - a.filled);
  const filled = meant.filter((column) => column.filled > 0);
  return all(filled.length > 0 ? filled : meant.slice(0, 1));
}

function all(columns: readonly Column[]): FieldSource | undefined {
  if (columns.length === 0) return undefined;
  return { columns: columns.map((column) => column.index), join: 'first' };
}

import { fieldKind, type FieldKind, type ObjectName } from '../../crms/fields';
import { literal } from '../../db/sql';
import { wideColumns, type Mapping } from '../recognise/mapping';

/** A text out of which a typed value is read: one column, several joined, or a constant. */
export interface Source {
  field: string;
  kind: FieldKind;
  /** SQL over the file's raw table. */
  text: string;
  /** The column asked about, and its header; null for a constant. */
  column: number | null;
  header: string;
}

/** The columns that a mapping reads, ascending. */
export function columnsOf(mapping: Mapping): number[] {
  const fields = Object.values(mapping.fields).flatMap(({ columns }) => columns);
  return [...new Set([...fields, ...wideColumns(mapping)])].sort((a, b) => a - b);
}

/** The name under which a wide column is read, beside the object's own fields. */
export function wideField(column: number): string {
  return `wide_${column}`;
}

/** SQL texts of each field of a mapping, in the order in which they are tried. `cell` gives the SQL of a column. */
export function sourcesOf(mapping: Mapping, headers: readonly string[], cell: (column: number) => string): Source[] {
  const sources: Source[] = [];
  const add = (field: string, text: string, column: number | null, wide?: FieldKind) => {
    const kind = wide ?? fieldKind(mapping.object as ObjectName, field);
    if (kind) sources.push({ field, kind, text, column, header: column === null ? '' : (headers[column] ?? '') });
  };
  for (const [field, { columns, join }] of Object.entries(mapping.fields)) {
    const [first] = columns;
    if (first === undefined) continue;
    if (join === 'first' || columns.length === 1) columns.forEach((column) => add(field, cell(column), column));
    else add(field, `nullif(concat_ws(' ', ${columns.map(cell).join(', ')}), '')`, first);
  }
  for (const { column } of mapping.wideStages) add(wideField(column), cell(column), column, 'moment');
  for (const { column } of mapping.wideQuotas ?? []) add(wideField(column), cell(column), column, 'money');
  for (const [field, value] of Object.entries(mapping.constants)) add(field, literal(value), null);
  return sources;
}

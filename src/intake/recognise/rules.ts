import type { ObjectName } from '../../crms/fields';
import { fieldKind } from '../../crms/fields';
import type { Column } from './columns';
import type { FieldSource } from './mapping';
import { looksLikeIds, looksLikeNames } from './values-fit';

type Fields = Record<string, FieldSource>;

const whoAndWhat = ['owner', 'created_by', 'account', 'contact', 'deal', 'lead', 'regarding'];

/**
 * `Owner` holds names in one export and ids in another: the values decide whether it fills `owner_id` or `owner_name`,
 * where the file has no column for the other of the two.
 */
export function idsAndNames(object: ObjectName, fields: Fields, columns: readonly Column[]): Fields {
  const settled = { ...fields };
  for (const who of whoAndWhat) {
    const [id, name] = [`${who}_id`, `${who}_name`];
    if (fieldKind(object, id) === undefined || fieldKind(object, name) === undefined) continue;
    swap(settled, columns, name, id, looksLikeIds);
    swap(settled, columns, id, name, looksLikeNames);
  }
  return settled;
}

function swap(fields: Fields, columns: readonly Column[], from: string, to: string, test: (column: Column) => boolean) {
  const source = fields[from];
  const column = columns[source?.columns[0] ?? -1];
  if (!source || !column || fields[to] || !test(column)) return;
  fields[to] = source;
  delete fields[from];
}

/**
 * An expected revenue is usually an amount times its probability. Where a deal without any chance still has one, it is
 * the plain amount.
 */
export function unweighted(amount: Column, probability: Column | undefined, sample: readonly string[][]): boolean {
  if (!probability) return false;
  return sample.some((row) => {
    const chance = row[probability.index]?.trim() ?? '';
    return /^0([.,]0+)?\s*%?$/.test(chance) && /[1-9]/.test(row[amount.index] ?? '');
  });
}

import { literal } from '../../db/sql';
import type { Loaded } from './load';
import { wideField } from './sources';

/**
 * Columns such as `Date entered "Proposal (Sales)"`, one select for each: every filled cell is a row of in_changes.
 * `select` lists the columns of in_changes, with what is given in place of nulls.
 */
export function wideChanges({ no, mapping }: Loaded, select: (given: Record<string, string>) => string): string[] {
  if (!mapping.fields['id']) return [];
  return mapping.wideStages.map(({ column, stage }) => {
    const field = wideField(column);
    const given = {
      entity: `'deal'`,
      entity_id: 'id',
      field: `'stage'`,
      stage: literal(stage),
      changed_at: field,
      changed_at_timed: `${field}_timed`,
    };
    return `select ${select(given)} from typed_${no} where ${field} is not null`;
  });
}

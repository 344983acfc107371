import { literal } from '../../db/sql';
import type { Loaded } from './load';
import { wideField } from './sources';

/** Lists the columns of an input view, with what is given in place of nulls. */
type Select = (given: Record<string, string>) => string;

/** Columns such as `Date entered "Proposal (Sales)"`, one select for each: every filled cell is a row of in_changes. */
export function wideChanges({ no, mapping }: Loaded, select: Select): string[] {
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

/** Where the owner of a quota stands: a file of people holds quotas of the people themselves. */
const owners = {
  people: { owner_id: 'id', owner_name: 'name' },
  quotas: { owner_id: 'owner_id', owner_name: 'owner_name' },
};
const alike = ['metric', 'currency', 'parent'];

/** Columns such as `Q1 2026`, one select for each: every filled cell is a row of in_quotas. */
export function wideQuotas({ no, mapping, readings }: Loaded, select: Select): string[] {
  if (mapping.object !== 'quotas' && mapping.object !== 'people') return [];
  const has = new Set(readings.map(({ source }) => source.field));
  const own = mapping.object === 'quotas' ? alike.map((field) => [field, field]) : [];
  const told = [...Object.entries(owners[mapping.object]), ...own].filter(([, field]) => has.has(field ?? ''));
  return (mapping.wideQuotas ?? []).map(({ column, period, year }) => {
    const field = wideField(column);
    const given: Record<string, string> = Object.fromEntries(told);
    given['amount'] = field;
    given['period'] = literal(period);
    given['year'] = year === null ? 'year' : String(year);
    // One quota for each person and period, whichever file says it: the newest counts.
    given['id'] = `concat_ws(' · ', ${[...Object.values(given).filter((one) => one !== field)].join(', ')})`;
    return `select ${select(given)} from typed_${no} where ${field} is not null`;
  });
}

import { objects, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';

const fieldsOf = (name: ObjectName) => ['crm', ...Object.keys(objects[name])].map((field) => identifier(field));

/** The content of a row of `keyed_<object>` as one number, in SQL; `row` is what the query calls it. */
export function markOf(name: ObjectName, row: string): string {
  return `hash(${fieldsOf(name)
    .map((field) => `${row}.${field}`)
    .join(', ')})`;
}

/**
 * Adds to `duplicates` the rows of an object without keys (history, links, roles, stages) that say word for word what
 * another row says. On one day a deal may go to and fro between the same stages: of history without a time of day and an
 * id, only what another file says again is a repeat.
 */
export async function findRepeats(db: Db, name: ObjectName): Promise<void> {
  const fields = fieldsOf(name).join(', ');
  const turn =
    name === 'changes' ? ', case when id is null and not coalesce(changed_at_timed, false) then turn end' : '';
  await db.exec(`
    insert into duplicates by name
    with marked as (
      select k.*, ${markOf(name, 'k')} as mark from keyed_${name} k
    ),
    repeated as (
      select mark from marked group by mark having count(*) > 1
    ),
    numbered as (
      select m.*, f.age,
        row_number() over (partition by m.file_no, m.mark order by m.source_row) as turn
      from marked m
      join repeated r on r.mark = m.mark
      join file_ages f on f.object = '${name}' and f.file_no = m.file_no and not f.is_copy
    ),
    ranked as (
      select *,
        first_value(file_no) over newest_first as kept_file_no,
        first_value(source_row) over newest_first as kept_row
      from numbered
      window newest_first as (partition by ${fields}${turn} order by age desc, source_row)
    )
    -- Several columns of one line may say the same: that is one line still.
    select distinct '${name}' as object, 'repeat' as kind, 'says word for word what another row says' as reason, file_no,
      source_file, source_row, kept_file_no, kept_row, mark
    from ranked
    where file_no <> kept_file_no or source_row <> kept_row;`);
}

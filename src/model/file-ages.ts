import { number, object, string } from 'zod';
import { fieldKind, objects, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { literal } from '../db/sql';
import { fillTable } from './fill';

/** The day on which a file was last changed: ISO day by the number of the file. */
export interface FileDay {
  no: number;
  day: string;
}

/** Creates `given_days` and an empty `file_ages`, which `tellAges` fills. */
export async function startAges(db: Db, days: readonly FileDay[]): Promise<void> {
  const rows = days.map(({ no, day }) => [no, day]);
  await fillTable(db, 'given_days', ['file_no integer', 'day date'], rows);
  await fillTable(db, 'file_ages', columns, []);
}

const columns = ['object varchar', 'file_no integer', 'crm varchar', 'day date', 'age bigint', 'is_copy boolean'];

/**
 * Tells in `file_ages` which file of an object is newer: by the day of the file. Files of one day (copied or unzipped
 * together) are told apart by the latest moment that their rows speak of, which is their day then; else by their order.
 */
export async function tellAges(db: Db, name: ObjectName): Promise<void> {
  const moments = ['modified_at', 'created_at'].filter((field) => fieldKind(name, field) !== undefined);
  const latest = moments.length === 0 ? 'null::timestamp' : `max(coalesce(${moments.join(', ')}))`;
  await db.exec(`
    insert into file_ages
    with files as (
      select file_no, any_value(crm) as crm, ${latest} as latest from in_${name} group by file_no
    ),
    given as (
      select f.*, coalesce(g.day, getvariable('last_modified')::date) as file_day
      from files f
      left join given_days g on g.file_no = f.file_no
    ),
    dated as (
      select *,
        case
          when count(*) over (partition by file_day) = 1 or latest is null then file_day
          else least(file_day, latest::date)
        end as day
      from given
    )
    select ${literal(name)}, file_no, crm, day, row_number() over (order by day, latest nulls first, file_no), false
    from dated;`);
  await markCopies(db, name);
}

/** Of files with the very same rows all but the newest are copies. Only files with equally many rows are compared. */
async function markCopies(db: Db, name: ObjectName): Promise<void> {
  const sizes = await db.query(
    `select f.file_no::double as no, concat_ws(' ', f.crm, count(*)) as size from file_ages f
      join in_${name} r on r.file_no = f.file_no
      where f.object = ${literal(name)} and (select count(*) > 1 from file_ages where object = ${literal(name)})
      group by f.file_no, f.crm`,
    object({ no: number(), size: string() }),
  );
  const alike = sizes.filter(({ no, size }) => sizes.some((other) => other.no !== no && other.size === size));
  if (alike.length === 0) return;
  await db.exec(`
    update file_ages set is_copy = true
    where object = ${literal(name)} and file_no in (
      with hashed as (
        select file_no, hash(crm, ${Object.keys(objects[name]).join(', ')}) as mark
        from in_${name}
        where file_no in (${alike.map(({ no }) => no).join(', ')})
      ),
      sums as (
        select file_no, count(*) as n, bit_xor(mark) as one, sum(mark) as other from hashed group by file_no
      )
      select s.file_no
      from sums s
      join file_ages f on f.object = ${literal(name)} and f.file_no = s.file_no
      qualify row_number() over (partition by s.n, s.one, s.other order by f.age desc) > 1
    );`);
}

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

const columns = [
  'object varchar',
  'file_no integer',
  'crm varchar',
  'day date',
  'age bigint',
  'is_copy boolean',
  // The file that is kept in place of a copy.
  'copy_of integer',
];

/**
 * Tells in `file_ages` which file of an object is newer: by the day of the file. Files of one day (copied or unzipped
 * together) are told apart by the latest moment that their rows speak of, which is their day then; else by their names
 * and what they hold, so that the order of the drop decides nothing. Of files with the very same rows one is kept.
 */
export async function tellAges(db: Db, name: ObjectName, keep: 'newer' | 'older'): Promise<void> {
  const moments = ['modified_at', 'created_at'].filter((field) => fieldKind(name, field) !== undefined);
  const latest = moments.length === 0 ? 'null::timestamp' : `max(coalesce(${moments.join(', ')}))`;
  await markContents(db, name);
  await db.exec(`
    insert into file_ages
    with files as (
      select file_no, any_value(crm) as crm, any_value(source_file) as source_file, ${latest} as latest
      from in_${name}
      group by file_no
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
    ),
    aged as (
      select d.file_no, d.crm, d.day, m.mark,
        row_number() over (order by d.day, d.latest nulls first, d.source_file, m.mark, d.file_no) as age
      from dated d
      left join file_marks m on m.file_no = d.file_no
    ),
    kept as (
      select *, first_value(file_no) over (partition by mark order by age ${keep === 'newer' ? 'desc' : ''}) as copy_of
      from aged
    )
    select ${literal(name)}, file_no, crm, day, age, mark is not null and copy_of <> file_no, copy_of
    from kept;
    drop table file_marks;`);
}

/** Fills `file_marks` with what files hold, as one text, of files that have as many rows or the name of another. */
async function markContents(db: Db, name: ObjectName): Promise<void> {
  const files = await db.query(
    `select file_no::double as no, concat_ws(' ', crm, count(*)) as size, any_value(source_file) as name
      from in_${name} group by file_no, crm`,
    object({ no: number(), size: string(), name: string() }),
  );
  const alike = files.filter((one) => files.some((other) => other.no !== one.no && mayBeTold(one, other)));
  await fillTable(db, 'file_marks', ['file_no integer', 'mark varchar'], []);
  if (alike.length === 0) return;
  await db.exec(`
    insert into file_marks
    with hashed as (
      select file_no, hash(crm, ${Object.keys(objects[name]).join(', ')}) as mark
      from in_${name}
      where file_no in (${alike.map(({ no }) => no).join(', ')})
    )
    select file_no, concat_ws(' ', count(*), bit_xor(mark), sum(mark)) from hashed group by file_no;`);
}

const mayBeTold = (one: { size: string; name: string }, other: { size: string; name: string }) =>
  one.size === other.size || one.name === other.name;

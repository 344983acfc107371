import { boolean, object } from 'zod';
import type { Db } from '../db/db';
import { fieldKind, type ObjectName } from '../crms/fields';

/** The objects whose rows have an id of their own, and what stands for it where a file has none. */
const keys: Partial<Record<ObjectName, string>> = {
  deals: 'id_key(id)',
  accounts: 'coalesce(id_key(id), name)',
  contacts: 'coalesce(id_key(id), lower(email))',
  leads: 'id_key(id)',
  activities: 'id_key(id)',
  people: `coalesce(id_key(id), name, nullif(concat_ws(' ', first_name, last_name), ''), lower(email))`,
  quotas: 'id_key(id)',
};

// Ids that other rows hold: either kind of a Salesforce id may stand in any of them.
const idCells = {
  deals: ['id', 'account_id', 'owner_id', 'contact_id'],
  accounts: ['id', 'owner_id', 'parent_id'],
  contacts: ['id', 'account_id'],
  leads: ['id', 'owner_id', 'deal_id'],
  activities: ['id', 'account_id', 'contact_id', 'deal_id', 'lead_id', 'regarding_id', 'owner_id'],
  changes: ['entity_id'],
  people: ['id'],
} as const;

/** Tells whether Salesforce's short ids occur: then the long ones are cut to their length everywhere. */
export async function noticeShortIds(db: Db): Promise<void> {
  const cells = Object.entries(idCells).map(([name, columns]) => {
    const test = columns.map(
      (column) => `(length(${column}) = 15 and regexp_full_match(${column}, '[0a][0-9A-Za-z]{14}'))`,
    );
    return `exists (select 1 from in_${name} where ${test.join(' or ')})`;
  });
  await db.exec(`set variable short_ids = (select ${cells.join(' or ')});`);
}

/**
 * Creates a view `rows_<object>` over each `in_<object>` with a column `key`. Of rows with the same key the last counts:
 * the last of the file, and of the file whose rows were changed last. The others go to `left_out`.
 */
export async function keepLastRows(db: Db): Promise<void> {
  for (const [name, key] of Object.entries(keys) as [ObjectName, string][]) {
    const fallback = name === 'accounts' || name === 'people' ? '' : `, 'row ' || file_no || '.' || source_row`;
    const moments = ['modified_at', 'created_at'].filter((field) => fieldKind(name, field) !== undefined);
    const latest = moments.length === 0 ? 'null::timestamp' : `max(coalesce(${moments.join(', ')}))`;
    await db.exec(`
      create or replace table again as
      with keyed as (
        select coalesce(${key}${fallback}) as key, file_no, source_row, source_file from in_${name}
      ),
      doubles as (
        select key from keyed where key is not null group by key having count(*) > 1
      ),
      files as (
        select file_no, row_number() over (order by ${latest} nulls first, file_no) as age from in_${name} group by file_no
      ),
      ranked as (
        select k.*, row_number() over (partition by k.key order by f.age desc, k.source_row desc) as no
        from keyed k
        join doubles d on d.key = k.key
        join files f on f.file_no is not distinct from k.file_no
      )
      select key, file_no, source_row, source_file, 'same id again' as reason from ranked where no > 1
      union all
      select null, file_no, source_row, source_file, 'without id and name' from keyed where key is null;

      insert into left_out by name
      select reason, '${name}' as object, key as id, source_file, source_row from again;`);
    const [found] = await db.query('select count(*) > 0 as doubled from again', object({ doubled: boolean() }));
    if (found?.doubled)
      await db.exec(`create or replace table again_${name} as select file_no, source_row from again;`);
    const once = found?.doubled
      ? `anti join again_${name} g on g.file_no is not distinct from r.file_no and g.source_row = r.source_row`
      : '';
    await db.exec(`
      create or replace view rows_${name} as
      select r.*, coalesce(${key}${fallback}) as key from in_${name} r ${once};`);
  }
  await db.exec('drop table again;');
}

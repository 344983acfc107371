import { boolean, object } from 'zod';
import type { Db } from '../db/db';
import type { ObjectName } from '../crms/fields';
import { tellAges } from './file-ages';

/** The objects whose rows have an id of their own, and what stands for it where a file has none. */
const keys: Partial<Record<ObjectName, string>> = {
  deals: 'id_key(id)',
  accounts: 'coalesce(id_key(id), name)',
  contacts: 'coalesce(id_key(id), lower(email))',
  leads: 'id_key(id)',
  activities: 'id_key(id)',
  people: `coalesce(id_key(id), name, nullif(concat_ws(' ', first_name, last_name), ''), lower(email))`,
  quotas: 'id_key(id)',
  line_items: 'id_key(id)',
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
 * of the newest file, and of one file the last. The others go to `left_out`, and with them all rows of copies of a file.
 */
export async function keepLastRows(db: Db): Promise<void> {
  for (const [name, ownKey] of Object.entries(keys) as [ObjectName, string][]) {
    const fallback = name === 'accounts' || name === 'people' ? '' : `, 'row ' || file_no || '.' || source_row`;
    const key = `coalesce(${ownKey}${fallback})`;
    await tellAges(db, name);
    await findAgain(db, name, key);
    const [found] = await db.query('select count(*) > 0 as doubled from again', object({ doubled: boolean() }));
    if (found?.doubled)
      await db.exec(`create or replace table again_${name} as select file_no, source_row from again;`);
    const once = found?.doubled
      ? `anti join again_${name} g on g.file_no is not distinct from r.file_no and g.source_row = r.source_row`
      : '';
    await db.exec(`create or replace view rows_${name} as select r.*, ${key} as key from in_${name} r ${once};`);
    if (name === 'deals') await noticeGone(db);
  }
  await db.exec('drop table again;');
}

/** Fills `again` with the rows that do not count, each with its reason, and adds them to `left_out`. */
async function findAgain(db: Db, name: ObjectName, key: string): Promise<void> {
  await db.exec(`
    create or replace table again as
    with keyed as (
      select ${key} as key, file_no, source_row, source_file from in_${name}
    ),
    doubles as (
      select key from keyed where key is not null group by key having count(*) > 1
    ),
    ages as (
      select file_no, crm, age from file_ages where object = '${name}' and not is_copy
    ),
    ranked as (
      select k.*, f.crm,
        lag(k.file_no) over newest_first as next_file,
        lag(f.crm) over newest_first as next_crm,
        row_number() over newest_first as no
      from keyed k
      join doubles d on d.key = k.key
      join ages f on f.file_no is not distinct from k.file_no
      window newest_first as (partition by k.key order by f.age desc, k.source_row desc)
    )
    select key, file_no, source_row, source_file,
      case
        when next_file is not distinct from file_no then 'same id twice in one file; the last row counts'
        when next_crm is distinct from crm then 'same id in another CRM; the newer file counts'
        else 'superseded by a newer export'
      end as reason
    from ranked
    where no > 1
    union all
    select k.key, k.file_no, k.source_row, k.source_file, 'the same file again; its rows count once'
    from keyed k
    join file_ages f on f.object = '${name}' and f.is_copy and f.file_no = k.file_no
    union all
    select null, k.file_no, k.source_row, k.source_file, 'without id and name'
    from keyed k
    join ages f on f.file_no is not distinct from k.file_no
    where k.key is null;

    insert into left_out by name
    select reason, '${name}' as object, key as id, source_file, source_row from again;`);
}

/** Deals that stay though a newer export lacks them: of files of which it holds more than half, lest parts are taken for it. */
async function noticeGone(db: Db): Promise<void> {
  await db.exec(`
    insert into left_out by name
    with replaced as (
      select file_no, count(*) as n from again where reason = 'superseded by a newer export' group by file_no
    ),
    sizes as (
      select file_no, count(*) as n from rows_deals group by file_no
    )
    select 'not in the newest export; kept as the older one has them' as reason, 'deals' as object, d.key as id,
      d.source_file, d.source_row
    from rows_deals d
    join replaced r on r.file_no = d.file_no
    join sizes s on s.file_no = d.file_no
    where r.n > s.n;`);
}

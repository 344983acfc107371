import { fieldKind, objects, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';
import { reasons, wayOf, type DuplicateChoices, type Way } from './duplicates';

/** The objects whose rows have an id of their own, and what stands for it where a file has none. */
const keys: Partial<Record<ObjectName, string>> = {
  deals: 'id_key(id)',
  accounts: 'coalesce(id_key(id), name)',
  contacts: 'coalesce(id_key(id), lower(email))',
  leads: 'id_key(id)',
  activities: 'id_key(id)',
  people: `coalesce(id_key(id), name, nullif(concat_ws(' ', first_name, last_name), ''), lower(email))`,
  // A person's row may hold the quotas of several periods.
  quotas: `id_key(id) || concat(' ', period, ' ', year)`,
  line_items: 'id_key(id)',
};

/** The key of an object's rows as SQL, empty where they have none: rows without an id are rows of their own. */
export function keyOf(name: ObjectName): string {
  const own = keys[name];
  if (own === undefined) return '';
  return name === 'accounts' || name === 'people' ? own : `coalesce(${own}, 'row ' || file_no || '.' || source_row)`;
}

/** Of the rows of one file with one key, the one that counts comes first. */
function preference(name: ObjectName, way: Way<'sameId'>): string {
  const filled = Object.keys(objects[name]).map((field) => `(k.${identifier(field)} is not null)::integer`);
  if (way === 'first') return 'k.source_row';
  if (way === 'fullest') return `${filled.join(' + ')} desc, k.source_row desc`;
  const dated = way === 'latest' && fieldKind(name, 'modified_at') !== undefined;
  return dated ? 'k.modified_at desc nulls last, k.source_row desc' : 'k.source_row desc';
}

/** Adds the rows whose key another row has too, and that does not count; and says which have no key at all. */
export async function findDoubles(db: Db, name: ObjectName, choices: DuplicateChoices): Promise<void> {
  const kinds = (['sameId', 'otherCrm', 'datedExports'] as const).map(
    (kind) => `when '${kind}' then '${reasons[kind][wayOf(choices, name, kind) as never]}'`,
  );
  const newest = wayOf(choices, name, 'datedExports') === 'older' ? '' : 'desc';
  await db.exec(`
    insert into duplicates by name
    with doubles as (
      select key from keyed_${name} where key is not null group by key having count(*) > 1
    ),
    aged as (
      select k.*, f.age, max(f.age) over (partition by k.key, f.crm) as crm_age,
        row_number() over (partition by k.key, k.file_no order by ${preference(name, wayOf(choices, name, 'sameId'))}) as turn
      from keyed_${name} k
      join doubles d on d.key = k.key
      join file_ages f on f.object = '${name}' and f.file_no = k.file_no and not f.is_copy
    ),
    ranked as (
      select key, file_no, source_file, source_row, crm,
        lag(file_no) over best_first as next_file,
        lag(crm) over best_first as next_crm,
        first_value(file_no) over best_first as kept_file_no,
        first_value(source_row) over best_first as kept_row,
        row_number() over best_first as no
      from aged
      window best_first as (partition by key order by crm_age desc, age ${newest}, turn)
    ),
    told as (
      select *,
        case
          when next_file = file_no then 'sameId' when next_crm is distinct from crm then 'otherCrm' else 'datedExports'
        end as kind
      from ranked
      where no > 1
    )
    select '${name}' as object, kind, case kind ${kinds.join(' ')} end as reason, key as id, file_no, source_file,
      source_row, kept_file_no, kept_row
    from told;

    insert into left_out by name
    select 'without id and name' as reason, '${name}' as object, k.source_file, k.source_row
    from keyed_${name} k
    join file_ages f on f.object = '${name}' and f.file_no = k.file_no and not f.is_copy
    where k.key is null;`);
}

/**
 * Rows that only an older export has: of files of which the newer holds more than half, lest parts are taken for it. They
 * stay, which is said of deals, or are left out where the newer alone is to count.
 */
export async function noticeGone(db: Db, name: ObjectName, way: Way<'datedExports'>): Promise<void> {
  const gone = `
    with replaced as (
      select file_no, count(*) as n from duplicates where object = '${name}' and kind = 'datedExports' group by file_no
    ),
    sizes as (
      select file_no, count(*) as n from rows_${name} group by file_no
    ),
    gone as (
      select r.key as id, r.file_no, r.source_file, r.source_row
      from rows_${name} r
      join replaced d on d.file_no = r.file_no
      join sizes s on s.file_no = r.file_no
      where d.n > s.n
    )`;
  if (way === 'onlyNewer') {
    await db.exec(`
      insert into duplicates by name ${gone}
      select '${name}' as object, 'datedExports' as kind, 'not in the newest export, which alone counts' as reason, * from gone;`);
  } else if (way === 'newer' && name === 'deals') {
    await db.exec(`
      insert into left_out by name ${gone}
      select 'not in the newest export; kept as the older one has them' as reason, 'deals' as object,
        * exclude (file_no)
      from gone;`);
  }
}

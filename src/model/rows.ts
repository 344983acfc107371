import { boolean, enum as oneOf, object as rowSchema } from 'zod';
import { fieldKind, objectNames, objects, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';
import { keepCrmsApart, rowsApart } from './apart';
import { reasons, wayOf, type DuplicateChoices, type Way } from './duplicates';
import { tellAges } from './file-ages';
import { fillTable } from './fill';
import { findRepeats, markOf } from './repeats';

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

const columns = [
  'object varchar',
  'kind varchar',
  'reason varchar',
  'id varchar',
  'file_no integer',
  'source_file varchar',
  'source_row bigint',
  // Which row counts instead; the row is null where it is a whole file, both where nothing does.
  'kept_file_no integer',
  'kept_row bigint',
  // Of rows without a key, what tells several rows of one line apart.
  'mark ubigint',
];

/**
 * Creates over each `in_<object>` the views `keyed_<object>`, with a column `key` where its rows have one, and
 * `rows_<object>`, the rows that count: one for each key, as the choices say, and of rows without a key no repeats. The
 * others are in `duplicates`, with the row that counts instead, and in `left_out`.
 */
export async function keepRowsThatCount(db: Db, choices: DuplicateChoices): Promise<void> {
  await fillTable(db, 'duplicates', columns, []);
  const apart = await keepCrmsApart(db, choices);
  const held = await objectsHeld(db);
  for (const name of objectNames) {
    const key = keyOf(name);
    await db.exec(
      `create or replace view keyed_${name} as select *${key && `, ${key} as key`} from (${rowsApart(name, apart)});`,
    );
    const doubled = held.has(name) && (await findTwice(db, name, choices));
    await db.exec(`create or replace view rows_${name} as ${rowsThatCount(name, doubled)};`);
    if (key && doubled) await noticeGone(db, name, wayOf(choices, name, 'datedExports'));
  }
  await db.exec(`
    insert into left_out by name
    select reason, object, id, source_file, source_row from duplicates;`);
}

/** The objects of which there are rows. */
async function objectsHeld(db: Db): Promise<Set<ObjectName>> {
  const tests = objectNames.map((name) => `select '${name}' as name where exists (select 1 from in_${name})`);
  const found = await db.query(tests.join(' union all '), rowSchema({ name: oneOf(objectNames) }));
  return new Set(found.map(({ name }) => name));
}

/** Fills `duplicates` for an object; false where nothing of it comes twice. */
async function findTwice(db: Db, name: ObjectName, choices: DuplicateChoices): Promise<boolean> {
  await tellAges(db, name, wayOf(choices, name, 'sameFile'));
  await db.exec(copies(name));
  await (keys[name] === undefined ? findRepeats(db, name) : findDoubles(db, name, choices));
  const [found] = await db.query(
    `select count(*) > 0 as doubled from duplicates where object = '${name}'`,
    rowSchema({ doubled: boolean() }),
  );
  return found?.doubled ?? false;
}

/** The rows of an object that are not in `duplicates`, as SQL. What has no key though its object has keys, has nothing. */
function rowsThatCount(name: ObjectName, doubled: boolean): string {
  const key = keyOf(name);
  const mark = key ? '' : `and (d.mark is null or d.mark = ${markOf(name, 'r')})`;
  const once = `anti join duplicates d on d.object = '${name}' and d.file_no = r.file_no and d.source_row = r.source_row`;
  return [
    `select r.* from keyed_${name} r`,
    doubled ? `${once} ${mark}` : '',
    key ? 'where r.key is not null' : '',
  ].join(' ');
}

/** The key of an object's rows as SQL, empty where they have none: rows without an id are rows of their own. */
function keyOf(name: ObjectName): string {
  const own = keys[name];
  if (own === undefined) return '';
  return name === 'accounts' || name === 'people' ? own : `coalesce(${own}, 'row ' || file_no || '.' || source_row)`;
}

function copies(name: ObjectName): string {
  return `
    insert into duplicates by name
    select '${name}' as object, 'sameFile' as kind, '${reasons.sameFile.newer}' as reason,
      ${name in keys ? 'k.key' : 'null'} as id, k.file_no, k.source_file, k.source_row, f.copy_of as kept_file_no
    from keyed_${name} k
    join file_ages f on f.object = '${name}' and f.file_no = k.file_no
    where f.is_copy;`;
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
async function findDoubles(db: Db, name: ObjectName, choices: DuplicateChoices): Promise<void> {
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
async function noticeGone(db: Db, name: ObjectName, way: Way<'datedExports'>): Promise<void> {
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

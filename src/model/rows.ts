import { boolean, enum as oneOf, object as rowSchema } from 'zod';
import { objectNames, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { keepCrmsApart, rowsApart } from './apart';
import { findDoubles, keyOf, noticeGone } from './doubles';
import { reasons, wayOf, type DuplicateChoices } from './duplicates';
import { tellAges } from './file-ages';
import { fillTable } from './fill';
import { findRepeats, markOf } from './repeats';

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
  await (keyOf(name) ? findDoubles(db, name, choices) : findRepeats(db, name));
  const [found] = await db.query(
    `select count(*) > 0 as doubled from duplicates where object = '${name}'`,
    rowSchema({ doubled: boolean() }),
  );
  return found?.doubled ?? false;
}

/** The rows of an object that are not in `duplicates`, as SQL. What has no key though its object has keys, has nothing. */
function rowsThatCount(name: ObjectName, doubled: boolean): string {
  const key = keyOf(name);
  // A row of a file may hold several: the quotas of a year, the stages of a deal.
  const mark = key ? 'and d.id is not distinct from r.key' : `and (d.mark is null or d.mark = ${markOf(name, 'r')})`;
  const once = `anti join duplicates d on d.object = '${name}' and d.file_no = r.file_no and d.source_row = r.source_row`;
  return [
    `select r.* from keyed_${name} r`,
    doubled ? `${once} ${mark}` : '',
    key ? 'where r.key is not null' : '',
  ].join(' ');
}

function copies(name: ObjectName): string {
  return `
    insert into duplicates by name
    select '${name}' as object, 'sameFile' as kind, '${reasons.sameFile.newer}' as reason,
      ${keyOf(name) ? 'k.key' : 'null'} as id, k.file_no, k.source_file, k.source_row, f.copy_of as kept_file_no
    from keyed_${name} k
    join file_ages f on f.object = '${name}' and f.file_no = k.file_no
    where f.is_copy;`;
}

import { boolean, enum as oneOf, nullable, number, object, string } from 'zod';
import { objectNames, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { duplicateKinds, wayOf, type DuplicateChoices, type DuplicateKind } from './duplicates';
import { startAges, type FileDay } from './file-ages';
import { fillTable } from './fill';
import { personKind } from './meanings/people';
import { periodSpan } from './meanings/periods';
import { isClosing } from './meanings/stages';
import type { Meanings } from './meanings/types';
import { keepRowsThatCount, noticeShortIds } from './rows';
import { createTables, tableNames, type TableName } from './tables';
import { defaultSettings, type TeamSettings } from './team-settings';
import { noChoices, tellTags, type TagChoices } from './tags/tell-tags';
import { createViews, viewSteps } from './views';
import { writeSubjectMacros, writeWords } from './words';
import { writeSettings } from './write-settings';

/** What the tables came to. `asOf` is the day to look from unless the user says otherwise. */
export interface ModelInfo {
  /** ISO day. */
  asOf: string;
  counts: Record<TableName, number>;
  /** Rows of the files that the tables do not hold, or hold without a part that is not to be believed. */
  leftOut: { reason: string; object: string; count: number }[];
  /** References that lead nowhere, by the join that failed. */
  unmatched: { join: string; object: string; count: number }[];
  /** Rows that come twice and do not count, by kind; `dated` where the files say when their rows were changed. */
  duplicates: { kind: DuplicateKind; object: ObjectName; count: number; dated: boolean }[];
  /** Owners that are only ids, and the ids of those that own most: a file of users would name them. */
  namelessOwners: { count: number; examples: string[] };
}

const sql = import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true });

/** Runs the numbered files from one number to another, both included, in their order. */
async function run(db: Db, from: number, to: number): Promise<void> {
  for (const path of Object.keys(sql).sort()) {
    const no = Number(path.match(/(\d+)-[^/]*$/)?.[1]);
    if (no >= from && no <= to) await db.exec(sql[path] ?? '');
  }
}

/** What a build goes by beside the rows and their meanings. */
export interface BuildOptions {
  /** ISO day on which the newest file was last changed: nothing later is believed. */
  lastModified: string;
  /** Days of the files: the newer of two exports is the truth; a file without a day is as old as the newest. */
  fileDays?: readonly FileDay[];
  settings?: TeamSettings;
  /** Which of the rows that come twice count. */
  duplicates?: DuplicateChoices;
  /** What the user has said about tags. */
  tags?: TagChoices;
}

/** Builds the canonical tables and their views from `in_<object>`, in place of what an earlier build made. */
export async function buildModel(
  db: Db,
  meanings: Meanings,
  { lastModified, fileDays = [], settings = defaultSettings, duplicates = {}, tags = noChoices }: BuildOptions,
): Promise<ModelInfo> {
  await createTables(db);
  await writeSettings(db, settings);
  await writeMeanings(db, meanings);
  await writeWords(db);
  await writeSubjectMacros(db);
  await fillTable(db, 'file_day', ['day date'], [[lastModified]]);
  await db.exec('set variable last_modified = (select day from file_day);');
  await run(db, 1, 2);
  await noticeShortIds(db);
  await startAges(db, fileDays);
  await keepRowsThatCount(db, duplicates);
  await db.exec(`set variable dated_deals = '${wayOf(duplicates, 'deals', 'datedExports')}';`);
  await run(db, 10, 10);
  await tellPeople(db);
  await run(db, 11, 51);
  await run(db, 60, 60);
  await db.exec(viewSteps.macros);
  await run(db, 70, 72);
  await tellPeriods(db);
  await db.exec(viewSteps.stageEntries);
  await run(db, 80, 91);
  await createViews(db);
  await tellTags(db, tags);
  await run(db, 95, 99);
  return describe(db);
}

async function writeMeanings(db: Db, { stages, reasons, sources, activityKinds }: Meanings): Promise<void> {
  await fillTable(
    db,
    'meaning_stage',
    ['pipeline varchar', 'stage varchar', 'meaning varchar', 'closing boolean'],
    stages.map(({ pipeline, stage, meaning }) => [pipeline, stage, meaning, isClosing(stage)]),
  );
  const kinds = { meaning_loss: reasons, meaning_source: sources, meaning_activity: activityKinds };
  for (const [table, rows] of Object.entries(kinds)) {
    await fillTable(
      db,
      table,
      ['text varchar', 'kind varchar'],
      rows.map(({ text, kind }) => [text, kind]),
    );
  }
}

async function tellPeople(db: Db): Promise<void> {
  const people = await db.query(
    `select person_id, kind, title, name,
      person_id in (select m.person_id from manager_map m) as manages,
      person_id in (select o.person_id from owner_map o where o.owns) as owns
    from all_people order by person_id`,
    object({
      person_id: string(),
      kind: nullable(string()),
      title: nullable(string()),
      name: nullable(string()),
      manages: boolean(),
      owns: boolean(),
    }),
  );
  const rows = people.map((person) => [person.person_id, personKind(person)]);
  await fillTable(db, 'meaning_person', ['person_id varchar', 'kind varchar'], rows);
}

async function tellPeriods(db: Db): Promise<void> {
  const periods = await db.query(
    `select distinct coalesce(period, '') as period, year from in_quotas where period is not null or year is not null`,
    object({ period: string(), year: nullable(number()) }),
  );
  const rows = periods.map(({ period, year }) => {
    const span = periodSpan(period, year);
    return [period, year, span?.startsOn ?? null, span?.endsOn ?? null];
  });
  await fillTable(db, 'meaning_period', ['period varchar', 'year double', 'starts_on date', 'ends_on date'], rows);
}

async function describe(db: Db): Promise<ModelInfo> {
  const [day] = await db.query('select as_of::varchar as as_of from audit_day', object({ as_of: string() }));
  const counted = await db.query(
    tableNames.map((name) => `select '${name}' as name, count(*)::double as n from ${name}`).join(' union all '),
    object({ name: string(), n: number() }),
  );
  const asOf = day?.as_of ?? '';
  const leftOut = await db.query(
    `select reason, object, count(*)::double as count from left_out group by reason, object order by object, reason`,
    object({ reason: string(), object: string(), count: number() }),
  );
  const unmatched = await db.query(
    `select join_name as "join", object, count(*)::double as count from unmatched group by join_name, object
      order by join_name, object`,
    object({ join: string(), object: string(), count: number() }),
  );
  const counts = Object.fromEntries(counted.map(({ name, n }) => [name, n])) as Record<TableName, number>;
  const duplicates = await countDuplicates(db);
  return { asOf, counts, leftOut, unmatched, duplicates, namelessOwners: await namelessOwners(db) };
}

function countDuplicates(db: Db): Promise<ModelInfo['duplicates']> {
  return db.query(
    `with dated as (
      select 'deals' as object where exists (select 1 from in_deals where modified_at is not null)
      union all select 'accounts' where exists (select 1 from in_accounts where modified_at is not null)
    )
    select kind, object, count(*)::double as count, object in (select object from dated) as dated
    from duplicates group by kind, object order by object, kind`,
    object({ kind: oneOf(duplicateKinds), object: oneOf(objectNames), count: number(), dated: boolean() }),
  );
}

async function namelessOwners(db: Db): Promise<ModelInfo['namelessOwners']> {
  const rows = await db.query(
    'select person_id as id from nameless_owners order by owns desc, person_id',
    object({ id: string() }),
  );
  return { count: rows.length, examples: rows.slice(0, 3).map(({ id }) => id) };
}

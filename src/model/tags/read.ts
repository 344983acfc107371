import { boolean, nullable, number, object, string, enum as oneOf, type infer as Infer } from 'zod';
import type { Db, Param } from '../../db/db';
import { tags, type Tag } from './tags';

const factRow = object({
  tag: oneOf(tags),
  activities: number(),
  touches: number(),
  with_text: number(),
  computable: boolean(),
  why: nullable(string()),
});

/** What is known of a tag in these files. */
export type TagFact = Infer<typeof factRow>;

/** Every tag, in the order of the catalogue. */
export async function readTagFacts(db: Db): Promise<TagFact[]> {
  const rows = await db.query('select tag, activities, touches, with_text, computable, why from tag_facts', factRow);
  return rows.toSorted((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag));
}

const activityRow = object({
  activity_id: string(),
  happened_on: nullable(string()),
  kind: nullable(string()),
  subject: nullable(string()),
  rep_name: nullable(string()),
  account_name: nullable(string()),
  phrase: nullable(string()),
  place: nullable(string()),
});

/** An activity with its names, and its own text where the team wrote one. */
export type TaggedActivity = Infer<typeof activityRow> & { text: string | null };

export interface TaggedPage {
  rows: TaggedActivity[];
  /** Of the search, on all pages. */
  total: number;
}

export interface TaggedFilter {
  /** Part of a subject, text, phrase, or name of a rep or account; any case. Empty for all. */
  search: string;
  offset: number;
  limit: number;
}

// Parameters: the tag.
const named = `
  with named as (
    select a.activity_id, a.kind, a.state, a.subject, a.body, p.name as rep_name, c.name as account_name, t.phrase, t.place,
      t.tag is not null as has,
      happened_at(a.kind, a.starts_at, a.done_at, a.due_on, a.created_at)::date as happened_on
    from activities a
      left join activity_tags t on t.activity_id = a.activity_id and t.tag = ?
      left join people p on p.person_id = a.owner
      left join contacts k on k.contact_id = a.contact_id
      left join deals d on d.deal_id = a.deal_id
      left join accounts c on c.account_id = coalesce(a.account_id, k.account_id, d.account_id)
  )`;
const columns =
  'activity_id, happened_on::varchar as happened_on, kind, subject, rep_name, account_name, phrase, place';
const searched = ['subject', 'body', 'phrase', 'rep_name', 'account_name'];

function conditions(search: string): { sql: string; params: Param[] } {
  const words = search.trim().toLowerCase();
  if (words === '') return { sql: 'true', params: [] };
  const tests = searched.map((column) => `contains(lower(coalesce(${column}, '')), ?)`);
  return { sql: `(${tests.join(' or ')})`, params: searched.map(() => words) };
}

/** A page of the activities that have the tag, the newest first. */
export async function readTagged(db: Db, tag: Tag, { search, offset, limit }: TaggedFilter): Promise<TaggedPage> {
  const { sql, params } = conditions(search);
  const where = `where has and ${sql}`;
  const [count] = await db.query(
    `${named} select count(*)::double as total from named ${where}`,
    object({ total: number() }),
    [tag, ...params],
  );
  const rows = await db.query(
    `${named} select ${columns} from named ${where} order by named.happened_on desc nulls last, activity_id limit ? offset ?`,
    activityRow,
    [tag, ...params, limit, offset],
  );
  return { rows: await withTexts(db, rows), total: count?.total ?? 0 };
}

/** The newest activities done that have not the tag and hold the words; the page is the first. */
export async function findUntagged(db: Db, tag: Tag, search: string, limit: number): Promise<TaggedActivity[]> {
  const { sql, params } = conditions(search);
  const rows = await db.query(
    `${named} select ${columns} from named where not has and state = 'done' and ${sql}
     order by named.happened_on desc nulls last, activity_id limit ?`,
    activityRow,
    [tag, ...params, limit],
  );
  return withTexts(db, rows);
}

/** These activities, whatever their tags, in the order of their ids. */
export async function readActivities(db: Db, tag: Tag, ids: readonly string[]): Promise<TaggedActivity[]> {
  if (ids.length === 0) return [];
  const rows = await db.query(
    `${named} select ${columns} from named where activity_id in (${ids.map(() => '?').join(', ')}) order by activity_id`,
    activityRow,
    [tag, ...ids],
  );
  return withTexts(db, rows);
}

/** Own texts are cleaned for the rows that are shown alone. */
async function withTexts(db: Db, rows: readonly Infer<typeof activityRow>[]): Promise<TaggedActivity[]> {
  if (rows.length === 0) return [];
  const texts = await db.query(
    `select activity_id, text from own_text where activity_id in (${rows.map(() => '?').join(', ')})`,
    object({ activity_id: string(), text: nullable(string()) }),
    rows.map((row) => row.activity_id),
  );
  const textOf = new Map(texts.map((one) => [one.activity_id, one.text]));
  return rows.map((row) => ({ ...row, text: textOf.get(row.activity_id) ?? null }));
}

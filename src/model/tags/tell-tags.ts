import { object, string } from 'zod';
import type { Db } from '../../db/db';
import { literal } from '../../db/sql';
import { fillTable } from '../fill';
import { mayHave, tellCandidates, type TagList } from './candidates';
import { allPhrases, type EditedList } from './edits';
import ownText from './own-text.sql?raw';
import { phraseOf, tagPattern, takenOut } from './patterns';
import tagFacts from './tag-facts.sql?raw';
import textsRead from './texts-read.sql?raw';
import { tags, type Correction, type Tag } from './tags';

/** What the user has said about tags: lists in place of those that ship, and single activities. */
export interface TagChoices {
  edits: readonly EditedList[];
  corrections: readonly Correction[];
}

/** Nothing said: the phrases that ship, in all five languages. */
export const noChoices: TagChoices = { edits: [], corrections: [] };

/**
 * Creates, in place of what was there:
 *
 * - `activity_tags(activity_id, tag, phrase, place)`, one row per activity and tag: the listed phrase, found in the
 *   `subject` or the `text`; both null where the user gave the tag.
 * - `tag_facts(tag, activities, touches, with_text, computable, why)`, one row per tag: how many activities have it, how
 *   many touches could hold text of the team and how many hold 20 characters of it, and whether habits may read it.
 * - the views `team_texts` and `own_text(place, activity_id, kind, subject, text, characters)`.
 *
 * Reads `activities` and `touch_rows`. Where `held`, by which the tags that are there were found, has the same phrases,
 * no text is read again. A list with a phrase that cannot be used is a bug: lists are checked at the border.
 */
export async function tellTags(db: Db, choices: TagChoices, held: TagChoices | null = null): Promise<void> {
  if (held?.edits !== choices.edits) await findTags(db, choices.edits);
  await correctTags(db, choices.corrections);
}

/** `tags_found(activity_id, tag, phrase, place)` by the phrases alone, and `tag_texts`, how many touches hold text. */
async function findTags(db: Db, edits: readonly EditedList[]): Promise<void> {
  const lists = tags.map((tag) => ({ tag, phrases: allPhrases(edits, tag) }));
  await db.exec(ownText);
  await tellFound(db, lists, await tellCandidates(db, lists));
  await tellPhrases(db, lists);
  await db.exec(`
    create or replace table tags_found as
    select f.activity_id, f.tag, p.phrase, f.place
    from tag_found f
    join tag_phrases p on p.tag = f.tag and p.words = f.words;
    drop table tag_candidates;
    drop table tag_found;
    drop table tag_phrases;
    ${textsRead}`);
}

async function correctTags(db: Db, corrections: readonly Correction[]): Promise<void> {
  await fillTable(
    db,
    'tag_list',
    ['tag varchar'],
    tags.map((tag) => [tag]),
  );
  await fillTable(
    db,
    'tag_corrections',
    ['activity_id varchar', 'tag varchar', 'yes boolean'],
    corrections.map((one) => [one.activityId, one.tag, one.yes]),
  );
  await db.exec(`
    create or replace table activity_tags as
    select f.activity_id, f.tag, f.phrase, f.place
    from tags_found f
    anti join tag_corrections c on c.activity_id = f.activity_id and c.tag = f.tag
    union all
    select activity_id, tag, null, null
    from tag_corrections
    where yes and activity_id in (select activity_id from activities);
    ${tagFacts}
    drop table tag_list;
    drop table tag_corrections;`);
}

/** `tag_found(activity_id, tag, place, words)`: of each tag the first phrase of an activity, the subject's before the text's. */
async function tellFound(db: Db, lists: readonly TagList[], may: ReadonlySet<Tag>): Promise<void> {
  await db.exec('create or replace table tag_found (activity_id varchar, tag varchar, place varchar, words varchar);');
  for (const { tag, phrases } of lists) {
    const { has, not } = tagPattern(phrases);
    if (has === null || !may.has(tag)) continue;
    const found = (column: string) => {
      const words = not === null ? column : `regexp_replace(${column}, ${literal(not)}, ${literal(takenOut)}, 'g')`;
      return `regexp_extract(${words}, ${literal(has)}, 1)`;
    };
    await db.exec(`
      insert into tag_found
      with mine as (
        select * from tag_candidates
        -- First whether at all: most have a word of a phrase and no phrase.
        where ${mayHave(tag)} and (regexp_matches(title, ${literal(has)}) or regexp_matches(text, ${literal(has)}))
      ),
      found as (
        select activity_id, nullif(${found('title')}, '') as of_title,
          nullif(${found(tag === 'thank-you' ? 'opening' : 'text')}, '') as of_text
        from mine
      )
      select activity_id, ${literal(tag)}, case when of_title is null then 'text' else 'subject' end,
        coalesce(of_title, of_text)
      from found
      where coalesce(of_title, of_text) is not null;`);
  }
}

/** Which phrase of its list each of the words found is. */
async function tellPhrases(db: Db, lists: readonly TagList[]): Promise<void> {
  const found = await db.query(
    'select distinct tag, words from tag_found order by tag, words',
    object({ tag: string(), words: string() }),
  );
  const phrases = new Map<string, readonly string[]>(lists.map(({ tag, phrases: all }) => [tag, all]));
  const rows = found.map(({ tag, words }) => [tag, words, phraseOf(words, phrases.get(tag) ?? [])]);
  await fillTable(db, 'tag_phrases', ['tag varchar', 'words varchar', 'phrase varchar'], rows);
}

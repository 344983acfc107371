import { object, string } from 'zod';
import type { Db } from '../../db/db';
import { literal } from '../../db/sql';
import { fillTable } from '../fill';
import { aheadPattern } from '../meanings/activities';
import { allPhrases, type EditedList } from './edits';
import ownText from './own-text.sql?raw';
import { keyPattern, keyTest, phraseOf, tagPattern, takenOut } from './patterns';
import tagFacts from './tag-facts.sql?raw';
import { tags, type Correction, type Tag } from './tags';

/** What the user has said about tags: lists in place of those that ship, and single activities. */
export interface TagChoices {
  edits: readonly EditedList[];
  corrections: readonly Correction[];
}

interface TagList {
  tag: Tag;
  phrases: readonly string[];
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
 * Reads `activities` and `touch_rows`. A list with a phrase that cannot be used is a bug: lists are checked at the border.
 */
export async function tellTags(db: Db, { edits, corrections }: TagChoices): Promise<void> {
  const lists = tags.map((tag) => ({ tag, phrases: allPhrases(edits, tag) }));
  await db.exec(ownText);
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
  await tellCandidates(db, lists);
  await tellFound(db, lists);
  await tellPhrases(db, lists);
  await db.exec(`
    create or replace table activity_tags as
    select f.activity_id, f.tag, p.phrase, f.place
    from tag_found f
    join tag_phrases p on p.tag = f.tag and p.words = f.words
    anti join tag_corrections c on c.activity_id = f.activity_id and c.tag = f.tag
    union all
    select activity_id, tag, null, null
    from tag_corrections
    where yes and activity_id in (select activity_id from activities);
    drop table tag_candidates;
    drop table tag_found;
    drop table tag_phrases;`);
  await db.exec(tagFacts);
  await db.exec('drop table tag_list; drop table tag_corrections;');
}

/**
 * `tag_candidates(activity_id, title, text, opening, keys)`: bare texts of the activities that may have a tag, by the
 * words in their raw text; a bit of `keys` is a tag. Only they are cleaned and searched for whole phrases, for that takes
 * the longest.
 */
async function tellCandidates(db: Db, lists: readonly TagList[]): Promise<void> {
  const pattern = keyPattern(lists.flatMap(({ phrases }) => phrases));
  await db.exec(`
    create or replace table tag_words as
    select place, unnest(list_distinct(${
      pattern === null
        ? `[]::varchar[]`
        : `regexp_extract_all(coalesce(subject, '') || ' ' || coalesce(body, ''), ${literal(pattern)})`
    })) as word
    from team_texts;`);
  const found = await db.query('select distinct word from tag_words order by word', object({ word: string() }));
  const tests = lists.map(({ phrases }) => keyTest(phrases));
  const rows = found.map(({ word }): [string, number] => [
    word,
    tests.reduce((keys, test, at) => keys + (test(word) ? 2 ** at : 0), 0),
  ]);
  await fillTable(
    db,
    'tag_word_list',
    ['word varchar', 'keys integer'],
    rows.filter(([, keys]) => keys > 0),
  );
  await db.exec(`
    create or replace table tag_candidates as
    with keyed as (
      select w.place, bit_or(l.keys) as keys from tag_words w join tag_word_list l on l.word = w.word group by w.place
    ),
    texts as (
      select o.activity_id, o.kind, bare(coalesce(o.subject, '')) as title, bare(coalesce(o.text, '')) as text, k.keys
      from own_text o
      join keyed k on k.place = o.place
    )
    -- A thank-you counts where a text begins, or anywhere in a letter.
    select activity_id, title, text, keys,
      case
        when kind = 'letter' then text
        when keys & ${2 ** tags.indexOf('thank-you')} <> 0 then first_sentence_of(text)
        else ''
      end as opening
    from texts
    -- A task that prepares something has not done it.
    where not (
      kind = 'task' and regexp_matches(trim(regexp_replace(title, '[^a-z0-9]+', ' ', 'g')), ${literal(aheadPattern)})
    );
    drop table tag_words;
    drop table tag_word_list;`);
}

/** `tag_found(activity_id, tag, place, words)`: of each tag the first phrase of an activity, the subject's before the text's. */
async function tellFound(db: Db, lists: readonly TagList[]): Promise<void> {
  await db.exec('create or replace table tag_found (activity_id varchar, tag varchar, place varchar, words varchar);');
  for (const [at, { tag, phrases }] of lists.entries()) {
    const { has, not } = tagPattern(phrases);
    if (has === null) continue;
    const found = (column: string) => {
      const words = not === null ? column : `regexp_replace(${column}, ${literal(not)}, ${literal(takenOut)}, 'g')`;
      return `case when regexp_matches(${column}, ${literal(has)}) then regexp_extract(${words}, ${literal(has)}, 1) end`;
    };
    await db.exec(`
      insert into tag_found
      with mine as (
        select * from tag_candidates where keys & ${2 ** at} <> 0
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

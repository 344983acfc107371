import { number, object, string } from 'zod';
import type { Db } from '../../db/db';
import { literal } from '../../db/sql';
import { fillTable } from '../fill';
import { aheadPattern } from '../meanings/activities';
import { keyPattern, keyTest } from './patterns';
import { tags, type Tag } from './tags';

/** A tag with its phrases in all languages. */
export interface TagList {
  tag: Tag;
  phrases: readonly string[];
}

const bitOf = (tag: Tag) => 2 ** tags.indexOf(tag);

/** The SQL that is true of candidates that may have this tag. */
export const mayHave = (tag: Tag) => `keys & ${bitOf(tag)} <> 0`;

/**
 * `tag_candidates(activity_id, title, text, opening, keys)`: bare texts of the activities that may have a tag, by the
 * words in their raw text; a bit of `keys` is a tag. Only they are cleaned and searched for whole phrases, for that takes
 * the longest. Returns the tags that any of them may have.
 */
export async function tellCandidates(db: Db, lists: readonly TagList[]): Promise<Set<Tag>> {
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
  const tests = lists.map(({ tag, phrases }) => ({ bit: bitOf(tag), test: keyTest(phrases) }));
  const rows = found.map(({ word }): [string, number] => [
    word,
    tests.reduce((keys, { bit, test }) => keys + (test(word) ? bit : 0), 0),
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
        when ${mayHave('thank-you')} then first_sentence_of(text)
        else ''
      end as opening
    from texts
    -- A task that prepares something has not done it.
    where not (
      kind = 'task' and regexp_matches(trim(regexp_replace(title, '[^a-z0-9]+', ' ', 'g')), ${literal(aheadPattern)})
    );
    drop table tag_words;
    drop table tag_word_list;`);
  const [all] = await db.query(
    'select coalesce(bit_or(keys), 0)::double as keys from tag_candidates',
    object({ keys: number() }),
  );
  return new Set(tags.filter((tag) => ((all?.keys ?? 0) & bitOf(tag)) !== 0));
}

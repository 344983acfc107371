import { sayLike } from '../../language/say-like';
import { later, say, t } from '../../language/t';
import { phraseProblem } from '../../model/tags/patterns';
import type { TagFact } from '../../model/tags/read';
import { tags, tagWords, type Tag } from '../../model/tags/tags';

/** The tag as it stands in the address: `ask-for-the-order`. */
export const slugOf = (tag: Tag): string => tag.replaceAll(' ', '-');

/** The tag of an address; the first where it names none. */
export const tagOf = (slug: string | null): Tag => tags.find((tag) => slugOf(tag) === slug) ?? tags[0];

/** The tag as a title, with its article, and what it stands for, in the page's language. */
export function wordsOfTag(tag: Tag): { title: string; one: string; means: string } {
  const { title, one, means } = tagWords[tag];
  return { title: say(title), one: say(one), means: say(means) };
}

/** Why habits do not read a tag, as `tag-facts.sql` says it. */
const reasons = [
  later('no touch is in the files'),
  later('under half of the touches have a text of 20 characters'),
  later('it is found nowhere in the team'),
];

/** How many activities have a tag, as a sentence. */
export function factWords(fact: TagFact): string {
  const found = foundWords(fact);
  return fact.computable ? found : t`${found}, and habits do not read it: ${sayLike(fact.why ?? '', reasons)}`;
}

function foundWords({ tag, activities }: TagFact): string {
  const { title } = wordsOfTag(tag);
  if (activities === 0) return t`No activity is tagged “${title}”`;
  return activities === 1 ? t`One activity is tagged “${title}”` : t`${activities} activities are tagged “${title}”`;
}

/** The lines of a list that the user wrote, and what is wrong with the first that cannot be used. */
export function readList(text: string): { phrases: string[] } | { problem: string } {
  const phrases = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const problem = phrases.map(phraseProblem).find((one) => one !== null);
  return problem ? { problem } : { phrases: [...new Set(phrases)] };
}

import { count } from '../../language/format';
import { phraseProblem } from '../../model/tags/patterns';
import type { TagFact } from '../../model/tags/read';
import { tags, tagWords, type Tag } from '../../model/tags/tags';

/** The tag as it stands in the address: `ask-for-the-order`. */
export const slugOf = (tag: Tag): string => tag.replaceAll(' ', '-');

/** The tag of an address; the first where it names none. */
export const tagOf = (slug: string | null): Tag => tags.find((tag) => slugOf(tag) === slug) ?? tags[0];

/** How many activities have a tag, as a sentence. */
export function factWords({ tag, activities, computable, why }: TagFact): string {
  const { title } = tagWords[tag];
  const found =
    activities === 0 ? 'No activity' : activities === 1 ? 'One activity' : `${count(activities)} activities`;
  const heading = `${found} ${activities > 1 ? 'are' : 'is'} tagged “${title}”`;
  return computable ? heading : `${heading}, and habits do not read it: ${why ?? ''}`;
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

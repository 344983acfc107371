import { array, object, string, enum as oneOf, type infer as Infer } from 'zod';
import { phraseProblem } from './patterns';
import { shipped } from './phrases';
import { languageIds, tags, type Language, type Tag } from './tags';

const phrase = string().refine((text) => phraseProblem(text) === null, {
  error: (issue) => phraseProblem(String(issue.input)) ?? '',
});

/** The user's list of a tag in one language, in place of the one that ships. */
export const editedList = object({
  tag: oneOf(tags),
  language: oneOf(languageIds),
  phrases: array(phrase),
});
export type EditedList = Infer<typeof editedList>;

/** The list in force. */
export function phrasesOf(edits: readonly EditedList[], tag: Tag, language: Language): readonly string[] {
  return edits.find((one) => one.tag === tag && one.language === language)?.phrases ?? shipped[language][tag];
}

/** The phrases of a tag in all languages: what is looked for. */
export function allPhrases(edits: readonly EditedList[], tag: Tag): string[] {
  return languageIds.flatMap((language) => phrasesOf(edits, tag, language));
}

/** The edits with another list in place; a list like the one that ships, or null, is no edit. */
export function withList(
  edits: readonly EditedList[],
  tag: Tag,
  language: Language,
  phrases: readonly string[] | null,
): EditedList[] {
  const rest = edits.filter((one) => one.tag !== tag || one.language !== language);
  const same = phrases === null || phrases.join('\n') === shipped[language][tag].join('\n');
  return same ? rest : [...rest, { tag, language, phrases: [...phrases] }];
}

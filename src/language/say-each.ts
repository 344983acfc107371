import { say } from './t';

/** The same texts, marked by `later`, by their keys: each is said in the page's language whenever it is read. */
export function sayEach<Key extends string>(texts: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  const said = {} as Record<Key, string>;
  for (const key of Object.keys(texts) as Key[]) {
    Object.defineProperty(said, key, { enumerable: true, get: () => say(texts[key]) });
  }
  return said;
}

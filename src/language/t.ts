import { number } from './locale';

/** What a text in English is in the page's language; the text itself where there is no other. */
type Voice = (english: string) => string;

let voice: Voice = (english) => english;

/** Who says the texts from here on. */
export function setVoice(next: Voice): void {
  voice = next;
}

/** The key of a text in the catalogues: `Add {0} to the deck`. */
export function keyOf(strings: readonly string[]): string {
  return strings.reduce((key, string, at) => `${key}{${at - 1}}${string}`);
}

/**
 * A text of ours in the page's language. It stands in the code in English: t`Add ${title} to the deck`. Numbers in it are
 * written as the user writes them; what must not be (a year, an id) comes as a string.
 */
export function t(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const text = voice(keyOf(strings));
  if (values.length === 0) return text;
  return text.replace(/\{(\d+)\}/g, (_, at: string) => {
    const value = values[Number(at)] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Marks a text that is said later, by `say`, where it is shown: for data that stands in the code. */
export function later<Text extends string>(english: Text): Text {
  return english;
}

/** A text that was marked before, in the page's language. */
export function say(english: string): string {
  return voice(english);
}

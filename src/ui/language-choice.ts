import { createContext } from 'svelte';
import type { PageLanguage } from '../language/languages';
import type { Speech } from '../language/speech.svelte';

/** The language that the page speaks, and how another one is chosen; rejects where its words cannot be had. */
export interface LanguageChoice {
  readonly speech: Speech;
  choose(language: PageLanguage): Promise<void>;
}

export const [getLanguageChoice, setLanguageChoice] = createContext<LanguageChoice>();

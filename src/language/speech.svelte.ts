import { setLocale } from './format';
import { isPageLanguage, languageFor, localeFor, type PageLanguage } from './languages';
import { setVoice } from './t';

type Catalogue = Record<string, string>;
type Part = () => Promise<{ default: Catalogue }>;

const parts = import.meta.glob<{ default: Catalogue }>('./{de,es}/*.json');
const kept = 'language';

/**
 * The language that the page speaks: the user's choice, else the first of the browser's that there is. English stands in
 * the code; of the others, what the start page says comes first, and the rest when it is asked for.
 */
export class Speech {
  #language = $state.raw<PageLanguage>('en');
  #catalogue = $state.raw<Catalogue>({});
  readonly #locales: readonly string[];
  #isWhole = false;
  #token = 0;

  /** `locales` are the user's, best first. */
  constructor(locales: readonly string[]) {
    this.#locales = locales;
    setVoice((english) => this.#catalogue[english] ?? english);
    setLocale(() => localeFor(this.#language, locales));
  }

  get language(): PageLanguage {
    return this.#language;
  }

  /** Begins in the user's language, with the words of the start page. What cannot be fetched is said in English. */
  async begin(): Promise<void> {
    const language = chosen() ?? languageFor(this.#locales);
    await this.#speak(language, ['start']).catch(() => this.#speak('en', []));
  }

  /** Fetches the rest of the words, if there are any. Rejects where they cannot be had. */
  async complete(): Promise<void> {
    if (!this.#isWhole) await this.#speak(this.#language, partsOf(this.#language));
  }

  /** Speaks another language from here on, and at the next visit. Rejects where its words cannot be had. */
  async choose(language: PageLanguage): Promise<void> {
    await this.#speak(language, partsOf(language));
    keep(language);
  }

  async #speak(language: PageLanguage, names: readonly string[]): Promise<void> {
    const mine = ++this.#token;
    const fetched = await Promise.all(names.map((name) => wordsOf(language, name)));
    // Another language was chosen meanwhile.
    if (mine !== this.#token) return;
    this.#catalogue = Object.assign({}, ...fetched) as Catalogue;
    this.#language = language;
    this.#isWhole = partsOf(language).every((name) => names.includes(name));
    document.documentElement.lang = language;
  }
}

/** The files of a language's words, by their names. */
function partsOf(language: PageLanguage): string[] {
  const folder = `./${language}/`;
  return Object.keys(parts)
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length, -'.json'.length));
}

async function wordsOf(language: PageLanguage, name: string): Promise<Catalogue> {
  const part: Part | undefined = parts[`./${language}/${name}.json`];
  return part ? (await part()).default : {};
}

// Nothing is stored but a choice; a browser that lets nothing be stored forgets it.
function chosen(): PageLanguage | null {
  try {
    const code = localStorage.getItem(kept) ?? '';
    return isPageLanguage(code) ? code : null;
  } catch {
    return null;
  }
}

function keep(language: PageLanguage): void {
  try {
    localStorage.setItem(kept, language);
  } catch {
    // Not kept, then.
  }
}

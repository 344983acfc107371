/** The languages of the page, each in its own words. */
export const languages = { en: 'English', de: 'Deutsch', es: 'Español' } as const;
export type PageLanguage = keyof typeof languages;

export const isPageLanguage = (code: string): code is PageLanguage => Object.hasOwn(languages, code);

const languageOf = (locale: string) => locale.split('-')[0] ?? '';

/** The first of the user's languages that the page speaks, English where it speaks none of them. */
export function languageFor(locales: readonly string[]): PageLanguage {
  return locales.map(languageOf).find(isPageLanguage) ?? 'en';
}

/**
 * The locale of numbers, money and days: the user's own where they have one in the page's language ("de-AT"), else the
 * language's. `locales` are the user's, best first.
 */
export function localeFor(language: PageLanguage, locales: readonly string[]): string {
  return locales.find((locale) => languageOf(locale) === language) ?? language;
}

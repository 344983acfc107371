let localeNow: () => string | undefined = () => undefined;

/** Who tells the locale of every number and day on the pages from here on; undefined is English, as where nobody tells. */
export function setLocale(tell: () => string | undefined): void {
  localeNow = tell;
}

/** The locale of numbers and days. */
export function locale(): string {
  return localeNow() ?? 'en';
}

/** True where numbers and days are written in English, whoever's. */
export function isEnglish(): boolean {
  return /^en\b/.test(locale());
}

/** One formatter a locale, made when it is asked for. */
export function perLocale<Format>(make: (locale: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const now = locale();
    const known = made.get(now) ?? make(now);
    made.set(now, known);
    return known;
  };
}

const plain = perLocale((of) => new Intl.NumberFormat(of));

/** A number as it is: "1,213", "2.5". */
export function number(n: number): string {
  return plain().format(n);
}

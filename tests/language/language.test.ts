import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../src/language/format';
import { languageFor, localeFor } from '../../src/language/languages';
import { sayLike } from '../../src/language/say-like';
import { later, say, setVoice, t } from '../../src/language/t';
import { worded } from '../../src/language/worded';

const german: Record<string, string> = {
  'Add {0} to {1}': 'In {1} kommt {0}',
  '{0} rows': '{0} Zeilen',
  Deals: 'Abschlüsse',
  'asked on {0}': 'am {0} gefragt',
};
const inGerman = () => {
  setVoice((english) => german[english] ?? english);
  setLocale(() => 'de-DE');
};

afterEach(() => {
  setVoice((english) => english);
  setLocale(() => undefined);
});

describe('a text', () => {
  it('is English where nothing else is set', () => {
    expect(t`Add ${'a'} to ${'b'}`).toBe('Add a to b');
  });
  it('is said in the words and the order of the page’s language', () => {
    inGerman();
    expect(t`Add ${'{1}'} to ${'b'}`).toBe('In b kommt {1}');
    expect(t`nobody knows ${'it'}`).toBe('nobody knows it');
  });
  it('has its numbers as the user writes them, and strings as they are', () => {
    inGerman();
    expect(t`${1234.5} rows`).toBe('1.234,5 Zeilen');
    expect(t`${'2026'} rows`).toBe('2026 Zeilen');
  });
  it('that is data is said when it is read', () => {
    const definition = worded({ id: 'Deals', title: later('Deals'), columns: [{ key: 'deal', label: 'Deals' }] });
    expect(definition.title).toBe('Deals');
    inGerman();
    expect(definition).toEqual({ id: 'Deals', title: 'Abschlüsse', columns: [{ key: 'deal', label: 'Abschlüsse' }] });
    expect(say('Deals')).toBe('Abschlüsse');
  });
  it('that a query made is known by its pattern', () => {
    inGerman();
    const patterns = ['asked on {0}', 'Deals'];
    expect(sayLike('asked on 2026-03-07', patterns)).toBe('am 07.03.2026 gefragt');
    expect(sayLike('Deals, asked on 2026-03-07', patterns)).toBe('Abschlüsse, am 07.03.2026 gefragt');
    expect(sayLike('Deals, or not', patterns)).toBe('Deals, or not');
  });
});

describe('the language', () => {
  it('is the first of the user’s that there is, with the user’s own numbers', () => {
    expect(languageFor(['fr-FR', 'es-MX', 'de'])).toBe('es');
    expect(languageFor(['fr', 'constructor'])).toBe('en');
    expect(localeFor('de', ['en-US', 'de-AT'])).toBe('de-AT');
    expect(localeFor('en', ['fr-FR'])).toBe('en');
  });
});

import { describe, expect, it } from 'vitest';
import { allPhrases, editedList, phrasesOf, withList } from '../../../src/model/tags/edits';
import { findTag, keyPattern, keyTest, phraseOf, phraseProblem, tagPattern } from '../../../src/model/tags/patterns';
import { shipped } from '../../../src/model/tags/phrases';
import { languageIds, languages, tags } from '../../../src/model/tags/tags';
import { innocent, meant } from './sentences';

const every = tags.flatMap((tag) => languageIds.map((language) => ({ tag, language })));
const isException = (phrase: string) => phrase.startsWith('-');

describe('a phrase', () => {
  it('is found as whole words, in any case, with or without accents', () => {
    for (const text of ['Our PRICE is fair', 'price', '(price)', 'half-price, "price"', 'Price: 4'])
      expect(findTag(text, ['price']), text).toBe('price');
    for (const text of ['prize', 'priceless', 'enterprice', 'pri ce'])
      expect(findTag(text, ['price']), text).toBeNull();
    expect(findTag('Reunião de REVISÃO', ['reuniao de revisão'])).toBe('reuniao de revisao');
    expect(findTag('mit freundlichem Gruss', ['Gruß'])).toBe('gruss');
    expect(findTag('Übergabe', ['u\u0308bergabe'])).toBe('ubergabe');
  });

  it('may be parted by any signs and line ends', () => {
    expect(findTag('thank   you', ['thank-you'])).toBe('thank   you');
    expect(findTag('check\nin', ['check-in'])).toBe('check\nin');
  });

  it('has a star for letters that go on or lead, and for one word', () => {
    expect(findTag('she introduced us', ['introduc* us'])).toBe('introduced us');
    expect(findTag('she introduces you', ['introduc* us'])).toBeNull();
    expect(findTag('Kundenumfrage', ['*umfrage'])).toBe('kundenumfrage');
    expect(findTag('ask Tom for names', ['ask * for names'])).toBe('ask tom for names');
    expect(findTag('ask Tom and Ann for names', ['ask * for names'])).toBeNull();
  });

  it('means nothing to a pattern but its letters', () => {
    for (const phrase of ['c++ demo', 'a.b?c (x|y)', '[price]', '^price$', '\\d+price', "won't", 'price\\'])
      expect(findTag(`so: ${phrase} is it`, [phrase]), phrase).not.toBeNull();
    expect(findTag('abc', ['a.c'])).toBeNull();
    expect(findTag('123', ['\\d+ and so on'])).toBeNull();
  });

  it('that begins with a minus takes out what is no match', () => {
    const phrases = ['thank you', '-thank you for your email'];
    expect(findTag('Thank you for your email.', phrases)).toBeNull();
    expect(findTag('Thank you for your email, and thank you for the order.', phrases)).toBe('thank you');
  });

  it('is refused without three letters', () => {
    expect(phraseProblem('*')).toMatch(/no letter/);
    expect(phraseProblem('ok')).toMatch(/at least three letters/);
    expect(phraseProblem('qbr')).toBeNull();
    expect(editedList.safeParse({ tag: 'price', language: 'en', phrases: ['a *'] }).error?.issues[0]?.message).toMatch(
      /“a \*” is so short/,
    );
  });
});

describe.each(every)('the $tag phrases in $language', ({ tag, language }) => {
  const phrases = shipped[language][tag];
  const sought = phrases.filter((phrase) => !isException(phrase));

  it('are some, can be used, and stand there once', () => {
    expect(sought.length).toBeGreaterThanOrEqual(8);
    expect(phrases.map(phraseProblem).filter(Boolean)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('find themselves and their key, and are named by what was found', () => {
    const key = keyTest(phrases);
    const scan = new RegExp(
      (keyPattern(phrases) ?? '')
        .replace('(?i)', '')
        .replaceAll('\\pL', '\\p{L}')
        .replaceAll('\\pN', '\\p{N}')
        .replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'),
      'giu',
    );
    for (const phrase of sought) {
      const text = phrase.replaceAll('*', '');
      const found = findTag(text, phrases);
      // A phrase may hold a shorter one that stands before it, and is then found by that.
      expect(found, phrase).not.toBeNull();
      expect(phraseOf(found ?? '', phrases), phrase).not.toBeNull();
      expect((text.match(scan) ?? []).some(key), phrase).toBe(true);
    }
  });

  it('are in what sellers write, whatever else is looked for', () => {
    for (const text of meant[language][tag]) expect(findTag(text, allPhrases([], tag)), text).not.toBeNull();
  });
});

describe.each(languageIds.map((language) => ({ language, name: languages[language] })))('$name', ({ language }) => {
  it('ordinary talk has no tag', () => {
    for (const text of innocent[language]) {
      const found = tags.map((tag) => [tag, findTag(text, allPhrases([], tag))]).filter(([, words]) => words !== null);
      expect(found, text).toEqual([]);
    }
  });
});

describe('a list of the user’s', () => {
  it('stands in place of the one that ships, until it is like it again', () => {
    const edits = withList([], 'price', 'en', ['what about money']);
    expect(phrasesOf(edits, 'price', 'en')).toEqual(['what about money']);
    expect(phrasesOf(edits, 'price', 'de')).toBe(shipped.de.price);
    expect(withList(edits, 'price', 'en', [...shipped.en.price])).toEqual([]);
    expect(withList(edits, 'price', 'en', null)).toEqual([]);
  });

  it('may be empty: nothing is then looked for', () => {
    expect(tagPattern([])).toEqual({ has: null, not: null });
    expect(findTag('price', [])).toBeNull();
    expect(keyPattern([])).toBeNull();
  });
});

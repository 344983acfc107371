import { describe, expect, it } from 'vitest';
import { cataloguesIn, placesOf } from '../../src/cli/texts/catalogue';
import { textsIn } from '../../src/cli/texts/texts';
import { languages } from '../../src/language/languages';

const { said, bare } = textsIn('src');

it('every text that a page shows is said in the page’s language', () => {
  expect(said.length).toBeGreaterThan(1000);
  expect(bare).toEqual([]);
});

describe.each(Object.keys(languages).filter((code) => code !== 'en'))('in %s', (language) => {
  const parts = Object.values(cataloguesIn(`src/language/${language}`));
  const catalogue: Record<string, string> = Object.assign({}, ...parts);

  it('every text has its words', () => {
    expect(said.filter(({ text }) => !(text in catalogue))).toEqual([]);
  });
  it('no words are left of texts that nothing says, and none stand twice', () => {
    const texts = new Set(said.map(({ text }) => text));
    const keys = parts.flatMap(Object.keys);
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it('what varies in a text stands in its words, too, and nothing is blank', () => {
    const pairs = Object.entries(catalogue);
    expect(pairs.filter(([text, words]) => placesOf(text) !== placesOf(words))).toEqual([]);
    expect(pairs.filter(([, words]) => words.trim() === '')).toEqual([]);
  });
});

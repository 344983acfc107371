import { describe, expect, it } from 'vitest';
import { excerpt, markedParts } from '../../../src/pages/tags/mark';

const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('the mark', () => {
  it('stands on the words as they were written', () => {
    expect(shown(markedParts('Our Préis-Liste for all', 'preis liste'))).toBe('Our [Préis-Liste] for all');
    expect(shown(markedParts('Grüße: die ÜBERGABE, heute', 'übergabe'))).toBe('Grüße: die [ÜBERGABE], heute');
    expect(shown(markedParts('U\u0308bergabe an', 'übergabe'))).toBe('[U\u0308bergabe] an');
    expect(shown(markedParts('ok 👍 she introduced us!', 'introduc* us'))).toBe('ok 👍 she [introduced us]!');
    expect(shown(markedParts('Mit Gruß', 'gruss'))).toBe('Mit [Gruß]');
  });

  it('is missing where the phrase is, and the text is whole', () => {
    for (const phrase of [null, 'price', '*']) expect(shown(markedParts('A prize', phrase))).toBe('A prize');
    expect(markedParts('', 'price')).toEqual([{ text: '', marked: false }]);
  });

  it('is in the middle of an excerpt on one line', () => {
    const text = `${'before '.repeat(30)}\nthe\tprice ${'after '.repeat(40)}`;
    const line = shown(excerpt(text, 'price'));
    expect(line).toMatch(/^…[a-z ]{60}\[price\][a-z ]{120}…$/);
    expect(line).toContain('before the [price] after');
    expect(shown(excerpt('x '.repeat(200), null))).toMatch(/^.{180}…$/);
    expect(shown(excerpt('The price.', 'price'))).toBe('The [price].');
  });
});

import { describe, expect, it } from 'vitest';
import { Confirmed } from '../../../src/confirmed';
import { tags } from '../../../src/model/tags/tags';
import { factWords, readList, slugOf, tagOf } from '../../../src/pages/tags/words';
import { presetFile, readPreset } from '../../../src/preset';
import { hashOf, readRoute } from '../../../src/ui/route';

describe('a tag in the address', () => {
  it('is read again as it was written', () => {
    const route = { ...readRoute(''), page: 'tags' as const };
    for (const tag of tags) {
      const hash = hashOf({ ...route, id: slugOf(tag) });
      expect(hash).toMatch(/^#\/tags\/[a-z-]+$/);
      expect(tagOf(readRoute(hash).id)).toBe(tag);
    }
    expect(tagOf(readRoute('#/tags').id)).toBe(tags[0]);
    expect(tagOf('no-such-tag')).toBe(tags[0]);
  });
});

describe('what is said of a tag', () => {
  const fact = { touches: 10, with_text: 8, computable: true, why: null };
  it('counts, and says why habits do not read it', () => {
    expect(factWords({ ...fact, tag: 'price', activities: 1200 })).toBe('1,200 activities are tagged “Price”');
    expect(factWords({ ...fact, tag: 'price', activities: 1 })).toBe('One activity is tagged “Price”');
    expect(
      factWords({ ...fact, tag: 'survey', activities: 0, computable: false, why: 'it is found nowhere in the team' }),
    ).toBe('No activity is tagged “Survey”, and habits do not read it: it is found nowhere in the team');
  });
});

describe('a list as it is written', () => {
  it('is one phrase a line, each once', () => {
    expect(readList(' price list \n\nrebate\nrebate\n')).toEqual({ phrases: ['price list', 'rebate'] });
    expect(readList('')).toEqual({ phrases: [] });
  });

  it('is refused with the first phrase that cannot be used', () => {
    expect(readList('price\nof\n*')).toEqual({
      problem: '“of” is so short that it would be found everywhere: at least three letters',
    });
  });

  it('goes into a preset, and is checked when it is read', async () => {
    const content = new Confirmed().toPreset();
    const phrases = [{ tag: 'price' as const, language: 'de' as const, phrases: ['kosten*'] }];
    const file = async (one: typeof phrases) =>
      new File([await presetFile({ ...content, phrases: one }).text()], 'x.json');
    expect(await readPreset(await file(phrases))).toMatchObject({ phrases });
    const bad = await readPreset(await file([{ tag: 'price', language: 'de', phrases: ['ab'] }]));
    expect('words' in bad && bad.words).toMatch(/phrases › 0 › phrases › 0/);
  });
});

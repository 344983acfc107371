import { describe, expect, it } from 'vitest';
import { habits } from '../../../src/habits';
import { helpGroups } from '../../../src/pages/help/help';

const groups = helpGroups();
const all = groups.flatMap((group) => group.habits);
const said = (id: string, term: string) =>
  all.find((one) => one.id === id)?.parts.find((part) => part.term === term)?.words ?? '';

describe('what each habit means', () => {
  it('is told of every habit once, under its own group', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(habits.map(({ id }) => id).toSorted());
    for (const { group, habits: under } of groups) {
      for (const { id } of under) expect(habits.find((one) => one.id === id)?.group).toBe(group);
    }
  });

  it('says what counts, why, what to ask, what to do and what it needs', () => {
    for (const { id, title, question, parts } of all) {
      expect(parts.map(({ term }) => term)).toEqual(['What counts', 'Why', 'To ask', 'To do', 'Needs']);
      for (const words of [title, question, ...parts.map((part) => part.words)]) {
        expect(words.length, id).toBeGreaterThan(3);
        expect(words, id).not.toMatch(/undefined|\[object|\bnull\b|\.\w+_\w+/);
      }
    }
  });

  it('names needs as a person does, with the ways to do without', () => {
    expect(said('price-led-losses', 'Needs')).toMatch(/reason/);
    const other = habits.find(({ fallbacks = [] }) => fallbacks.length > 0);
    expect(said(other?.id ?? '', 'Needs')).toContain(other?.fallbacks?.[0]?.proxy);
  });
});

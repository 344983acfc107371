import { expect, it } from 'vitest';
import { crms } from '../../../src/crms';
import { recipesOf } from '../../../src/pages/start/recipes';

it('every CRM that can be read has its way to export, a spreadsheet last', () => {
  const titles = recipesOf(crms).map(({ title }) => title);
  expect(titles).toHaveLength(crms.length);
  expect(titles.at(-1)).toBe('A spreadsheet');
  expect(titles.slice(0, -1)).toEqual(titles.slice(0, -1).toSorted((a, b) => a.localeCompare(b, 'en')));
});

import { beforeAll, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { choose, duplicateGroups } from '../../../src/pages/check/duplicate-words';

beforeAll(() => setLocale(() => 'en-GB'));

const found = { kind: 'sameId' as const, object: 'deals' as const, count: 1200, dated: false };

it('tells each kind with its count, the choices and the one that holds', () => {
  const [group] = duplicateGroups([found], { deals: { sameId: 'fullest' } });
  expect(group?.title).toBe('Deals: the same ID twice in one file');
  expect(group?.says).toMatch(/^1,200 rows do not count\./);
  expect(group?.options.filter(({ chosen }) => chosen).map(({ way }) => way)).toEqual(['fullest']);
});

it('offers the row changed last only where the file tells when rows were changed', () => {
  const offers = (dated: boolean) => duplicateGroups([{ ...found, dated }], {})[0]?.options.map(({ way }) => way);
  expect(offers(false)).not.toContain('latest');
  expect(offers(true)).toContain('latest');
});

it('keeps a choice in sight that leaves nothing out, so that it can be taken back', () => {
  const choices = choose({}, { kind: 'otherCrm', object: 'deals' }, 'apart');
  const [group] = duplicateGroups([], choices);
  expect(group).toMatchObject({ kind: 'otherCrm', object: 'deals', count: 0 });
  expect(group?.says).toMatch(/^No row is left out\./);
  expect(choose(choices, { kind: 'otherCrm', object: 'deals' }, 'newer')).toEqual({ deals: { otherCrm: 'newer' } });
});

it('offers nothing where there is nothing to choose', () => {
  const [group] = duplicateGroups([{ ...found, kind: 'repeat', object: 'links', count: 1 }], {});
  expect(group?.options).toEqual([]);
  expect(group?.says).toMatch(/^1 row does not count\./);
});

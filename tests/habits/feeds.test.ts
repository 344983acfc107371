import { expect, it } from 'vitest';
import { objectNames, objects, type ObjectName } from '../../src/crms/fields';
import { habits } from '../../src/habits';
import { fedBy, wouldAdd } from '../../src/habits/feeds';

/** A file of an object with some of its columns, all of them if none are named. */
function file(object: ObjectName, ...names: string[]) {
  const columns = names.length > 0 ? names : Object.keys(objects[object]);
  const fields = Object.fromEntries(columns.map((name, at) => [name, { columns: [at], join: 'first' as const }]));
  return { object, fields, constants: {}, wideStages: [] };
}

it('no file feeds no habit, and every column feeds them all', () => {
  expect(fedBy([])).toBe(0);
  expect(fedBy(objectNames.map((object) => file(object)))).toBe(habits.length);
});

it('deals with a closing date and nothing else feed what the catalogue computes out of that', () => {
  // No-rate, quarter-end rush, steady results by counts.
  expect(fedBy([file('deals', 'id', 'closed_on')])).toBe(3);
  // And time to no, and prospecting by new deals.
  expect(fedBy([file('deals', 'id', 'closed_on', 'created_at')])).toBe(5);
});

it('tells which file would add most, and forgets those that are here', () => {
  const deals = file('deals', 'id', 'closed_on', 'amount');
  const added = wouldAdd([deals]);
  expect(added[0]?.object).toBe('activities');
  expect(added.map(({ object }) => object)).toContain('quotas');
  expect(wouldAdd([deals, file('quotas')]).map(({ object }) => object)).not.toContain('quotas');
  const [best] = added;
  expect(fedBy([deals, file('activities')]) - fedBy([deals])).toBe(best?.more);
});

it('quotas in columns of the list of reps are quotas', () => {
  const deals = file('deals', 'id', 'closed_on', 'amount');
  const reps = { ...file('people', 'id', 'name'), wideQuotas: [{ column: 4, period: 'Q1', year: 2026 }] };
  expect(fedBy([deals, reps]) - fedBy([deals, file('people', 'id', 'name')])).toBe(1);
});

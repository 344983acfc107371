import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import { readPast } from '../../src/habits/past';
import { addDays } from '../../src/habits/periods';
import type { HabitResult } from '../../src/habits/result';
import { isRejudged } from '../../src/habits/trend';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

const settings = { asOf, windowDays: 365, thresholds: {}, rep: null };

let db: Db;
let now: HabitResult[];
let past: HabitResult[] | null;
beforeAll(async () => {
  db = await resetEngine();
  await give(db, team(3), asOf);
  now = await auditAll(db, settings);
  past = await readPast(db, settings, now, () => true);
});

describe('what is judged at a day', () => {
  it('has the number of an audit of that very day, and ends with its own', async () => {
    for (const quarter of [3, 1]) {
      const on = addDays(asOf, -91 * quarter);
      const then = await auditAll(db, { ...settings, asOf: on });
      let seen = 0;
      for (const result of past ?? []) {
        const habit = habits.find((one) => one.id === result.id);
        if (result.kind === 'missing' || !result.trend || !habit || !isRejudged(habit)) continue;
        const point = result.trend.points.find((one) => one.to === on);
        const same = then.find((one) => one.id === result.id);
        if (same?.kind !== 'computed') throw new Error(`${result.id} cannot be told on ${on}`);
        expect({ id: result.id, value: point?.value }).toEqual({ id: result.id, value: same.number.value });
        expect(point).toMatchObject({ n: same.number.n, interval: same.number.interval });
        expect(result.trend.points.at(-1)).toMatchObject({ to: asOf, value: result.number.value });
        seen += 1;
      }
      expect(seen).toBeGreaterThan(0);
    }
  });

  it('changes nothing else, and leaves the look as it was', async () => {
    const without = (results: readonly HabitResult[]) =>
      results.map((one) => (one.kind === 'computed' ? { ...one, trend: null, trendNote: null } : one));
    expect(without(past ?? [])).toEqual(without(now));
    expect(await auditAll(db, settings)).toEqual(now);
  });

  it('is left off once nobody wants it', async () => {
    expect(await readPast(db, settings, now, () => false)).toBeNull();
  });
});

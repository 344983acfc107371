import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { habits } from '../../src/habits';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import { addDays } from '../../src/habits/periods';
import type { Computed } from '../../src/habits/result';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

/** A context habit, one with a direction, a ratio, a difference; and one judged at a day. */
const ids = ['no-rate', 'price-led-losses', 'time-to-no', 'referral-conversion', 'neglected-accounts'];
const settings: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
  await give(db, team(2, 2400), asOf);
});

async function computed(look: Partial<AuditSettings>): Promise<Map<string, Computed>> {
  const results = await auditAll(db, { ...settings, ...look }, undefined, ids);
  return new Map(results.flatMap((one) => (one.kind === 'computed' ? [[one.id, one]] : [])));
}

describe('what a number is set beside', () => {
  it.each([{ rep: null }, { rep: 'ann' }, { rep: null, segment: { industry: 'Tools' } }] as Partial<AuditSettings>[])(
    'is the number of the audit of a period earlier: %o',
    async (look) => {
      const [now, then] = [await computed(look), await computed({ ...look, asOf: addDays(asOf, -365) })];
      let told = 0;
      for (const [id, { prior }] of now) {
        if (habits.find((one) => one.id === id)?.judged === 'state') {
          // The same things are judged at both days.
          expect(prior).toBeNull();
          continue;
        }
        const before = then.get(id)?.number;
        expect(prior, id).toEqual(before?.reading === 'full' ? before : null);
        told += prior ? 1 : 0;
      }
      expect(told).toBeGreaterThanOrEqual(2);
    },
  );

  it('is the other reps, people who are no reps left out, where a rep is chosen', async () => {
    const whole = await computed({});
    const one = await computed({ rep: 'ann' });
    for (const { rest } of whole.values()) expect(rest).toBeNull();
    for (const id of ['no-rate', 'price-led-losses']) {
      const others = whole.get(id)?.reps.filter(({ rep }) => rep !== 'ann') ?? [];
      expect(others).toHaveLength(5);
      const sum = (key: 'hits' | 'misses' | 'unknown') => others.reduce((all, { number }) => all + number[key], 0);
      expect(one.get(id)?.rest, id).toMatchObject({
        hits: sum('hits'),
        misses: sum('misses'),
        unknown: sum('unknown'),
      });
    }
    // Too few of these deals have a touch: shown, and not compared.
    expect(one.get('neglected-accounts')?.reps.find(({ rep }) => rep === 'ann')?.notCompared).toMatch(/have a touch/);
    expect(one.get('neglected-accounts')?.rest).toBeNull();
  });

  it('is nothing where the files begin too late to know who was a customer then', async () => {
    const id = 'growth-or-maintenance';
    const of = async (day: string) => {
      const results = await auditAll(db, { ...settings, asOf: day, windowDays: 200 }, undefined, [id]);
      return results.find((one) => one.id === id) as Computed;
    };
    // The first win is of July 2021: three years before May 2024 are not in the files, nine hundred days are.
    expect((await of(asOf)).prior).toBeNull();
    await db.exec('set variable customer_days = 900');
    // On other days, for cases are kept for a look.
    const [now, then] = [await of(addDays(asOf, -1)), await of(addDays(asOf, -201))];
    await db.exec('reset variable customer_days');
    expect(now.prior?.n).toBeGreaterThanOrEqual(20);
    expect(now.prior).toEqual(then.number);
  });

  it('is nothing under 20 cases', async () => {
    const few = await computed({ windowDays: 10 });
    for (const { prior } of few.values()) expect(prior === null || prior.n >= 20).toBe(true);
    expect(few.get('price-led-losses')?.prior).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { habits, type Habit } from '../../src/habits';
import { shareOf, valueOf } from '../../src/habits/estimate';
import type { Computed, Estimate } from '../../src/habits/result';
import { afterOf } from '../../src/rep/after';
import { baselineOf, savedBaseline } from '../../src/rep/baseline';

const settings = { asOf: '2025-06-30', windowDays: 365, thresholds: {}, rep: 'ann' };
const later = { ...settings, asOf: '2025-09-30' };

function habitOf(id: string): Habit {
  const habit = habits.find((one) => one.id === id);
  if (!habit) throw new Error(`${id} is no habit`);
  return habit;
}

function resultOf(habit: Habit, number: Estimate): Computed {
  const { id, measure, better } = habit;
  return { id, kind: 'computed', measure, better, number, proxy: null, cases: { leftOut: 0 } } as unknown as Computed;
}

const share = (hits: number, n: number) => shareOf({ hits, misses: n - hits, unknown: 0 });

/** A number kept in June and what came since, seen in September. */
function seen(id: string, before: Estimate, since: Estimate | null, look = later) {
  const habit = habitOf(id);
  const kept = savedBaseline.parse(
    JSON.parse(JSON.stringify(baselineOf(habit, resultOf(habit, before), settings))) as unknown,
  );
  return afterOf(kept, habit, resultOf(habit, share(50, 100)), since, look);
}

describe('before and after', () => {
  it('waits for a newer export', () => {
    const same = seen('thank-yous', share(20, 50), share(3, 5), settings);
    expect(same).toMatchObject({ after: null, side: null, isStale: false });
    expect(same.words).toContain('newer export');
    expect(same.before).toEqual(share(20, 50));
  });

  it('says better or worse only where the interval of the difference leaves nothing out', () => {
    // Newcombe (1998): 56 of 70 against 48 of 80 differ by 0.0524 to 0.3339.
    const up = seen('thank-yous', share(48, 80), share(56, 70));
    expect(up).toMatchObject({ side: 'good', isDisjoint: true, after: { hits: 56, n: 70 } });
    expect(up.words).toBe('Better than before: +20 points, 95% interval +5 points to +33 points.');
    expect(seen('thank-yous', share(56, 70), share(48, 80)).side).toBe('bad');
    // The same way up is worse where fewer are better.
    expect(seen('price-led-losses', share(48, 80), share(56, 70)).side).toBe('bad');
    const unclear = seen('thank-yous', share(48, 80), share(33, 50));
    expect(unclear).toMatchObject({ side: 'context' });
    expect(unclear.words).toContain('No clear difference yet');
  });

  it('says how few cases there are', () => {
    const none = seen('thank-yous', share(48, 80), share(0, 0));
    expect(none).toMatchObject({ after: null, side: null, isStale: false });
    expect(none.words).toMatch(/^No occasion .*yet\.$/);
    expect(seen('thank-yous', share(48, 80), share(2, 4)).words).toBe(
      `4 ${habitOf('thank-yous').caseWords.many} since then: too few to say anything yet.`,
    );
    expect(seen('thank-yous', share(48, 80), share(0, 19))).toMatchObject({ side: null });
    expect(seen('thank-yous', share(1, 4), share(20, 40))).toMatchObject({ side: null });
    expect(seen('thank-yous', share(48, 80), share(19, 20)).side).toBe('good');
  });

  it('tells what every day judges anew, and never whether more than chance moved it', () => {
    const state = seen('next-steps', share(10, 100), null);
    expect(state).toMatchObject({ side: null, isDisjoint: false, after: { hits: 50, n: 100 } });
    expect(state.words).toContain('share cases');
  });

  it('sets medians beside each other by their intervals, one without an end too', () => {
    const hours = (value: number, low: number, high: number) =>
      valueOf({ hits: 40, misses: 0, unknown: 0 }, 'hours', value, { low, high });
    expect(seen('reply-time', hours(8, 6, 11), hours(3, 2, 5)).side).toBe('good');
    expect(seen('reply-time', hours(3, 2, 5), hours(8, 6, Infinity)).side).toBe('bad');
    expect(seen('reply-time', hours(8, 6, Infinity), hours(3, 2, 7)).side).toBe('context');
  });

  it('does not compare with another definition', () => {
    for (const other of [
      { ...later, thresholds: { 'neglected-accounts': { neglect_days: 30 } } },
      { ...later, segment: { industry: 'Tools' } },
    ]) {
      const stale = seen('neglected-accounts', share(10, 100), null, other);
      expect(stale).toMatchObject({ after: null, isStale: true });
    }
    expect(seen('neglected-accounts', share(10, 100), null).isStale).toBe(false);
  });
});
